"""What is owed on a debt: the one definition that summary, figures, proposals and letters start from.

Terms start from what is owed, and what is owed follows from terms: the two modules know each other, so this one takes
the others where it needs them.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from debt_wizard.advice.agreed import agreed_day, has_agreement, told_in_force
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.terms_that_stood import (
    belongs_on,
    came_at,
    case_before,
    first_day_of,
    is_paper_of,
    stands,
    stood_before,
)
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment

if TYPE_CHECKING:
    from debt_wizard.advice.terms import Terms
    from debt_wizard.finance import Schedule

NOTHING = Decimal(0)


def owed(case: Case, debt: Debt) -> Decimal | None:
    """What is owed on a debt as things stand, to the cent; None where nobody named a balance, nought once settled.

    The newest word on the balance counts, less what was paid on the principal since:

    - what the lender stated after a payment, by its day;
    - the balance as the person told it, where it was told anew since terms stand, or where none stand;
    - where terms stand, the balance that the agreement names, or that was owed when they came.

    Where terms stand, their schedule says how much of a payment is interest; it lowers nothing. Where none do, a
    payment counts whole, if it was made after the day on which the balance was told. What was noted again lowers it
    nowhere, before a renegotiation neither; what was paid twice, as far as it covers the end of the terms. Nothing of
    it is ever saved.
    """
    from debt_wizard.advice.counted_payments import counted_payments

    if debt.settled_on is not None:
        return NOTHING
    return _as_of(counted_payments(case, debt), debt, told_in_force(case, debt.id), None)


def starts_with(case: Case, debt: Debt, told: Offer | Agreement) -> Decimal | None:
    """What terms that name no balance begin with: what was owed when they came; today, where they are only offered."""
    if told.owed is not None:
        return told.owed
    if not stands(told):
        return owed(case, debt)
    at = came_at(told)
    if at is None:
        return debt.balance
    earlier = stood_before(case, told, at)
    if earlier is not None and is_paper_of(earlier, told, at.date()):
        return starts_with(case, debt, earlier)
    from debt_wizard.advice.counted_payments import counted_payments

    return _as_of(counted_payments(case_before(case, debt.id, at.date(), told), debt), debt, earlier, at.date())


def proposal_starts_with(case: Case, debt: Debt) -> Decimal | None:
    """What a proposal begins with: what is owed; as it was told, where the proposal itself is what was agreed to."""
    if told_in_force(case, debt.id) is None and has_agreement(case, debt.id):
        return debt.balance
    return owed(case, debt)


def terms_since(case: Case, debt_id: str) -> date | None:
    """The day since which payments belong to the terms that stand on a debt; None where none do."""
    debt = case.debt_by_id(debt_id)
    if debt is None or not has_agreement(case, debt_id):
        return None
    return _terms(case, debt, told_in_force(case, debt_id))[2]


@dataclass(frozen=True)
class _Paid:
    """The payments on one debt that count, and how far they lower it."""

    payments: list[Payment]
    terms: "Terms | None" = None
    schedule: "Schedule | None" = None

    def until(self, day: date | None) -> Decimal:
        """What was paid by the end of a day, or in all."""
        made = (each for each in self.payments if day is None or _day(each) <= day)
        return sum((paid_sum_of(each) for each in made), NOTHING)

    def lowers(self, before: Decimal) -> Decimal:
        """By how much all payments lower what was owed when `before` had been paid."""
        from debt_wizard.advice.paid_down import owed_after

        if self.terms is None or self.schedule is None:
            return self.until(None) - before
        then, now = (owed_after(self.terms, self.schedule, paid) for paid in (before, self.until(None)))
        return then - now


def _as_of(case: Case, debt: Debt, told: Offer | Agreement | None, until: date | None) -> Decimal | None:
    """What is owed under terms, or under none; with `until`, what was owed on the eve of that day, by a case that holds
    the payments until then."""
    made = [each for each in case.payment if each.debt == debt.id]
    stands = told is not None or (until is None and has_agreement(case, debt.id))
    terms, schedule, since = _terms(case, debt, told) if stands else (None, None, None)
    first = first_day_of(told)
    paid = _Paid([each for each in made if since is None or belongs_on(each, since, first) >= since], terms, schedule)
    by_terms = since is not None and not _is_told_anew(case, debt, told, until)
    if by_terms:
        word, day, before = _opening(terms, schedule) if terms is not None else debt.balance, since, NOTHING
    else:
        day = debt.balance_at.date() if debt.balance_at is not None else None
        word, before = debt.balance, paid.until(day)
    stated = max((each for each in paid.payments if each.lender_balance is not None), key=_day, default=None)
    if stated is not None and _is_newer(_day(stated), day, or_the_same=by_terms or since is None):
        word, before = stated.lender_balance, paid.until(_day(stated))
    return max(word - paid.lowers(before), NOTHING) if word is not None else None


def _opening(terms: "Terms", schedule: "Schedule | None") -> Decimal:
    from debt_wizard.advice.paid_down import owed_after

    return owed_after(terms, schedule, NOTHING) if schedule is not None else terms.balance


def _is_newer(stated: date, day: date | None, *, or_the_same: bool) -> bool:
    """Whether a lender's word is newer than what is known else; on one day, a balance told anew is the newer one."""
    return day is None or stated > day or (or_the_same and stated == day)


def _terms(
    case: Case, debt: Debt, told: Offer | Agreement | None
) -> tuple["Terms | None", "Schedule | None", date | None]:
    """Terms that stand with their schedule, and the day since which payments belong to them."""
    from debt_wizard.advice.terms import named_terms, proposed_terms
    from debt_wizard.advice.terms_schedule import schedule_or_none

    proposal = case.proposal_for(debt.id)
    if told is not None:
        terms, at = named_terms(case, debt, told, ANY_DAY), came_at(told)
        since = at.date() if at is not None else date.min
    elif proposal is not None:
        terms, since = proposed_terms(case, proposal, ANY_DAY), agreed_day(case, debt.id) or date.min
    else:
        return None, None, None
    if terms is None:
        return None, None, since
    earlier = stood_before(case, told, came_at(told)) if told is not None else None
    names_first = case.plan.first_payment is not None or (told is not None and told.first_due is not None)
    if earlier is None:
        since = min(since, terms.pays_from) if names_first else since
    elif told is not None and is_paper_of(earlier, told, since):
        since = min(_terms(case, debt, earlier)[2] or since, told.first_due or date.max)
    return terms, schedule_or_none(case, terms, ANY_DAY), since


def _is_told_anew(case: Case, debt: Debt, told: Offer | Agreement | None, until: date | None) -> bool:
    """Whether the person told the balance after these terms came."""

    at = debt.balance_at
    if at is None or (until is not None and at.date() >= until):
        return False
    if told is not None:
        came = came_at(told)
        return told.owed is not None or (came is not None and at > came)
    agreed = agreed_day(case, debt.id)
    return agreed is not None and at.date() > agreed


def _day(payment: Payment) -> date:
    return payment.paid_on or payment.due or date.max
