"""When a balance was told: a later word of the person wins over an agreement, and what that rested on is kept."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from debt_wizard.case import Agreement, Case, Debt, Offer


class ToldBalances:
    """The balances of a case as they were last seen, so that a new one is noticed wherever it was typed."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._seen = _balances(case)

    def note(self, case: Case, now: datetime) -> None:
        """Note the moment beside each balance that is not what it was.

        The agreements that came after it was told, and the offers that were answered, keep what they began with; so
        does a yes to our own proposal that was paid on since. An offer that waits is judged on what is owed now.
        Another case than the one that was seen, such as an older version of it, is only looked at.
        """
        if case is not self._case:
            self._case, self._seen = case, _balances(case)
            return
        for debt in case.debt:
            before = self._seen.get(debt.id)
            if debt.balance == before:
                continue
            if before is not None:
                _keep(case, debt, before, now)
            debt.balance_at = now.replace(microsecond=0) if debt.balance is not None else None
        self._seen = _balances(case)


def _balances(case: Case) -> dict[str, Decimal | None]:
    return {debt.id: debt.balance for debt in case.debt}


def _keep(case: Case, debt: Debt, before: Decimal, now: datetime) -> None:
    # loaded with the first balance that is told anew: they are not needed to open a session
    from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
    from debt_wizard.advice.owed import starts_with

    as_it_was = debt.model_copy(update={"balance": before})
    stood = case.model_copy(update={"debt": [as_it_was if each is debt else each for each in case.debt]})
    resting = [told for told in _made_with(case, debt) if told.owed is None]
    began = [starts_with(stood, as_it_was, told) for told in resting]
    keep_what_was_agreed(stood, now.date(), paid_alone=True)
    for told, sum_then in zip(resting, began, strict=True):
        if told.owed is None:
            told.owed = sum_then


def _made_with(case: Case, debt: Debt) -> Sequence[Offer | Agreement]:
    """The agreements, and the offers that were answered, that came after the balance was told."""
    answered = (each for each in case.offer if each.decision != "open")
    made: list[tuple[Offer | Agreement, datetime | None]] = [(each, each.at) for each in answered]
    made += [(each, each.agreed_at) for each in case.agreement]
    told_at = debt.balance_at
    return [told for told, at in made if told.debt == debt.id and at is not None and (told_at is None or told_at < at)]
