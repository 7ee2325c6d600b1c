"""What terms leave of the balance without a word on what becomes of it: waived, or asked for later."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case
from debt_wizard.finance import Schedule

ROUNDING = Decimal("0.01")
"""Of each payment: what several payments to the cent may come to beside the exact sum."""


def rounding_of(schedule: Schedule) -> Decimal:
    """What payments may come to by rounding alone."""
    return ROUNDING * schedule.months


def fees_on_top(terms: Terms, schedule: Schedule) -> Decimal:
    """All fees on top of named payments, which pay nothing off."""
    return terms.fee_on_top * schedule.paying


def unexplained_rest(terms: Terms, schedule: Schedule) -> Decimal:
    """What is left of the balance once everything is paid, less what is waived; nought where only rounding differs.

    No fee pays anything off, whether it is taken at once or with each payment; nor do small payments for some months,
    as far as the interest of those months takes them.
    """
    if terms.kind == "token":
        return schedule.left
    paid = schedule.total_paid + terms.at_once - terms.fees - fees_on_top(terms, schedule)
    rest = terms.after_waiver - paid
    return rest if rest > rounding_of(schedule) else NOTHING


def rest_in_force(case: Case, debt_id: str, today: date) -> Decimal:
    """The same for an agreement, or an offer that was accepted; nought where neither stands on the debt."""
    terms = terms_in_force(case, debt_id, today) if told_in_force(case, debt_id) is not None else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    return unexplained_rest(terms, schedule) if terms is not None and schedule is not None else NOTHING
