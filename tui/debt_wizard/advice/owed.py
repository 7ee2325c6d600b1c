"""What is owed on a debt: the one definition that summary, figures, proposals and letters start from.

Terms start from what is owed, and what is owed follows from terms: the two modules know each other, so this one takes
the others where it needs them.
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from debt_wizard.advice.agreed import agreed_day, has_agreement, names_first_day, stands, told_in_force
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.asked_once import asked_once
from debt_wizard.advice.balance_word import BalanceWord, Whose
from debt_wizard.advice.paid_on_debt import PaidOnDebt, opening, paid_day
from debt_wizard.advice.runs_from import runs_from
from debt_wizard.advice.terms_that_stood import (
    belongs_on,
    came_at,
    case_before,
    first_day_of,
    is_paper_of,
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

    - what the lender stated after a payment, by its day; the sum of all that the terms still ask for, interest to come
      included, is what many lenders state, and says that the terms are right;
    - the balance as the person told it, where it was told anew since terms stand, or where none stand;
    - where terms stand, the balance that the agreement names, or that was owed when they came.

    Where terms stand, their schedule says how much of a payment is interest; it lowers nothing. Where none do, a
    payment counts whole, if it was made after the day on which the balance was told. What was noted again lowers it
    nowhere, before a renegotiation neither; what was paid twice, as far as it covers the end of the terms. Nothing of
    it is ever saved.
    """
    if debt.settled_on is not None:
        return NOTHING
    return _amount(newest_word(case, debt))


def newest_word(case: Case, debt: Debt) -> BalanceWord | None:
    """The word on the balance that counts, of a debt that is not settled: how much, and whose word it is."""
    from debt_wizard.advice.counted_payments import counted_payments

    return _as_of(counted_payments(case, debt), debt, told_in_force(case, debt.id), None)


@asked_once
def starts_with(case: Case, debt: Debt, told: Offer | Agreement) -> Decimal | None:
    """What terms that name no balance begin with: what was owed when they came; today, where they are only offered."""
    if told.owed is not None:
        return told.owed
    if not stands(case, told):
        return owed(case, debt)
    at = came_at(told)
    if at is None:
        return debt.balance
    earlier = stood_before(case, told, at)
    if earlier is not None and is_paper_of(earlier, told, at.date()):
        return starts_with(case, debt, earlier)
    return _owed_before(case, debt, told, earlier, at.date())


def proposal_starts_with(case: Case, debt: Debt) -> Decimal | None:
    """What a proposal begins with: what is owed; what was owed when the yes came, where it is itself what was agreed.

    Where the day of that yes is not known, it is the balance as it was told.
    """
    if told_in_force(case, debt.id) is not None or not has_agreement(case, debt.id):
        return owed(case, debt)
    since = agreed_day(case, debt.id)
    return _owed_before(case, debt, None, None, since) if since is not None else debt.balance


def terms_since(case: Case, debt_id: str) -> date | None:
    """The day since which payments belong to the terms that stand on a debt; None where none do."""
    debt = case.debt_by_id(debt_id)
    if debt is None or not has_agreement(case, debt_id):
        return None
    return _terms(case, debt, told_in_force(case, debt_id))[2]


def counts_for_terms(case: Case, payment: Payment) -> bool:
    """Whether a payment counts for the terms that stand, and not for what was owed before they came."""
    since, told = terms_since(case, payment.debt), told_in_force(case, payment.debt)
    return since is not None and belongs_on(payment, since, runs_from(case, told)) >= since


def _owed_before(
    case: Case, debt: Debt, told: Offer | Agreement | None, earlier: Offer | Agreement | None, until: date
) -> Decimal | None:
    """What was owed on the eve of a day on which terms came, or a yes to ours, under the terms that stood before."""
    from debt_wizard.advice.counted_payments import counted_payments

    before = counted_payments(case_before(case, debt.id, until, told), debt)
    return _amount(_as_of(before, debt, earlier, until))


def _as_of(case: Case, debt: Debt, told: Offer | Agreement | None, until: date | None) -> BalanceWord | None:
    """What is owed under terms, or under none; with `until`, what was owed on the eve of that day, by a case that holds
    the payments until then."""
    made = [each for each in case.payment if each.debt == debt.id]
    stands = told is not None or (until is None and has_agreement(case, debt.id))
    terms, schedule, since = _terms(case, debt, told) if stands else (None, None, None)
    first = runs_from(case, told)
    paid = PaidOnDebt(
        [each for each in made if since is None or belongs_on(each, since, first) >= since], terms, schedule
    )
    by_terms = since is not None and not _is_told_anew(case, debt, told, until)
    whose: Whose = "terms" if by_terms else "person"
    if by_terms:
        word, day, before = opening(terms, schedule) if terms is not None else debt.balance, since, NOTHING
    else:
        day = debt.balance_at.date() if debt.balance_at is not None else None
        word, before = debt.balance, paid.until(day)
    stated = max((each for each in paid.payments if each.lender_balance is not None), key=paid_day, default=None)
    if stated is not None and by_terms and stated.lender_balance == paid.still_to_pay(paid_day(stated)):
        stated = None  # the sum of all payments to come says the same as the terms
    if stated is not None and _is_newer(paid_day(stated), day, or_the_same=by_terms or since is None):
        whose, day = "lender", paid_day(stated)
        word, before = stated.lender_balance, paid.until(day)
    if word is None:
        return None
    lowered = paid.lowers(before)
    return BalanceWord(max(word - lowered, NOTHING), whose, day, is_lowered=bool(lowered))


def _amount(word: BalanceWord | None) -> Decimal | None:
    return word.amount if word is not None else None


def _is_newer(stated: date, day: date | None, *, or_the_same: bool) -> bool:
    """Whether a lender's word is newer than what is known else; on one day, a balance told anew is the newer one."""
    return day is None or stated > day or (or_the_same and stated == day)


def _terms(
    case: Case, debt: Debt, told: Offer | Agreement | None
) -> tuple["Terms | None", "Schedule | None", date | None]:
    """Terms that stand with their schedule, and the day since which payments belong to them."""
    from debt_wizard.advice.named_terms import named_terms, proposed_terms
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
    names_first = names_first_day(case, told)
    if earlier is None:
        since = min(since, terms.pays_from) if names_first else since
    elif told is not None and is_paper_of(earlier, told, since):
        since = min(_terms(case, debt, earlier)[2] or since, first_day_of(told) or date.max)
    return terms, schedule_or_none(case, terms, ANY_DAY), since


def _is_told_anew(case: Case, debt: Debt, told: Offer | Agreement | None, until: date | None) -> bool:
    """Whether the person told the balance after these terms came."""

    at = debt.balance_at
    if at is None or (until is not None and at.date() >= until):
        return False
    if told is not None:
        came = came_at(told)
        return came is not None and at > came
    agreed = agreed_day(case, debt.id)
    return agreed is not None and at.date() > agreed
