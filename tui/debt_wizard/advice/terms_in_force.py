"""Which terms count for a debt: those agreed, else an offer that was accepted, else what is proposed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.named_terms import proposed_terms
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.terms_without_balance import terms_told
from debt_wizard.case import Case
from debt_wizard.finance import Schedule


def terms_in_force(case: Case, debt_id: str, today: date) -> Terms | None:
    """The terms that count for a debt; None while nothing is named for it, or its payments follow from a balance that
    nobody told."""
    debt = case.debt_by_id(debt_id)
    if debt is None:
        return None
    told = told_in_force(case, debt_id)
    if told is not None:
        return terms_told(case, debt, told, today)
    proposal = case.proposal_for(debt_id)
    return proposed_terms(case, proposal, today) if proposal is not None else None


def lacks_balance(case: Case, debt_id: str) -> bool:
    """Whether terms stand on a debt whose payments follow from what is owed, and nobody told how much that is."""
    debt = case.debt_by_id(debt_id)
    if debt is None or debt.balance is not None or debt.settled_on is not None:
        return False
    return told_in_force(case, debt_id) is not None and terms_in_force(case, debt_id, ANY_DAY) is None


def all_in_force(case: Case, today: date) -> Iterator[Terms]:
    """The terms of every debt of this talk for which some are named, and not all is paid.

    Once small payments for some months are over, it is what is proposed for the rest.
    """
    from debt_wizard.advice.paid_off import is_paid_off
    from debt_wizard.advice.small_payments import with_rest_open

    case = with_rest_open(case)
    for debt in case.debts_owed():
        if is_paid_off(case, debt):
            continue
        terms = terms_in_force(case, debt.id, today)
        if terms is not None:
            yield terms


def schedule_in_force(case: Case, debt_id: str, today: date) -> Schedule | None:
    """The dated payments that count for a debt; None while its terms are not whole, or have no schedule."""
    terms = terms_in_force(case, debt_id, today)
    return schedule_or_none(case, terms, today) if terms is not None else None


def monthly_in_force(case: Case, terms: Terms, today: date) -> Decimal:
    """What terms ask for each month; nought for a lump sum, and where no payment can be worked out."""
    if terms.proposal is not None:
        return monthly_of(terms.proposal, case)
    if terms.kind == "lump_sum":
        return NOTHING
    schedule = schedule_or_none(case, terms, today)
    return schedule.payment if schedule is not None else terms.monthly_with_fee or NOTHING
