"""What is left of terms that run: how many of their payments, and what was to be paid first."""

from decimal import Decimal
from typing import NamedTuple

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.owed import counts_for_terms, owed
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case, Debt
from debt_wizard.finance import CENT, Schedule


class LeftOfTerms(NamedTuple):
    """What of terms is not paid yet. Amounts to the cent."""

    months: int | None
    """How many equal payments are left; None where they are not equal, or one of them was paid in part."""
    upfront: Decimal | None
    """What is to be paid first, where nothing was paid yet."""
    fees: Decimal | None
    """The fees that come once, where nothing was paid yet."""


def left_of_terms(case: Case, debt: Debt, terms: Terms) -> LeftOfTerms:
    """What is left of the terms that stand on a debt, by what was paid on them."""
    schedule, begun = schedule_or_none(case, terms, ANY_DAY), is_begun(case, debt)
    if schedule is None:
        months = None
    else:
        months = _equal_ones_after(schedule, owed(case, debt) if begun else schedule.opening)
    return LeftOfTerms(months, *((None, None) if begun else (terms.upfront or None, terms.fees or None)))


def is_begun(case: Case, debt: Debt) -> bool:
    """Whether anything was paid on the terms that stand on a debt."""
    return any(each.debt == debt.id and counts_for_terms(case, each) for each in case.payment)


def _equal_ones_after(schedule: Schedule, balance: Decimal | None) -> int | None:
    """How many payments come after the one that leaves just this balance.

    The last of them may be another one by what rounding leaves.
    """
    balances = [schedule.opening, *(row.balance for row in schedule.rows)]
    later = next((schedule.rows[at:] for at, left in enumerate(balances) if left == balance), ())
    paying = [row.payment for row in later if row.payment]
    is_equal = all(abs(each - schedule.payment) <= CENT * schedule.paying for each in paying)
    return len(paying) if paying and is_equal else None
