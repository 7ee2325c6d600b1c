"""When a balance was told: a later word of the person wins over an agreement, and what that rested on is kept."""

from datetime import datetime
from decimal import Decimal

from debt_wizard.case.case import Case
from debt_wizard.case.debt import Debt
from debt_wizard.case.talk import Agreement, Offer


class ToldBalances:
    """The balances of a case as they were last seen, so that a new one is noticed wherever it was typed."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._seen = _balances(case)

    def note(self, case: Case, now: datetime) -> None:
        """Note the moment beside each balance that is not what it was.

        The offers and agreements that came after it was told keep what it was then. Another case than the one that was
        seen, such as an older version of it, is only looked at.
        """
        if case is not self._case:
            self._case, self._seen = case, _balances(case)
            return
        for debt in case.debt:
            before = self._seen.get(debt.id)
            if debt.balance == before:
                continue
            if before is not None:
                _keep(case, debt, before)
            debt.balance_at = now.replace(microsecond=0) if debt.balance is not None else None
        self._seen = _balances(case)


def _balances(case: Case) -> dict[str, Decimal | None]:
    return {debt.id: debt.balance for debt in case.debt}


def _keep(case: Case, debt: Debt, before: Decimal) -> None:
    made: list[tuple[Offer | Agreement, datetime | None]] = [(each, each.at) for each in case.offer]
    made += [(each, each.agreed_at) for each in case.agreement]
    for told, at in made:
        if told.debt != debt.id or told.owed is not None or at is None:
            continue
        if debt.balance_at is None or debt.balance_at < at:
            told.owed = before
