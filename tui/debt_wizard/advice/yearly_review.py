"""The yearly look at an agreement: whether income, spending and what was promised still go together."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.case import Case, Change
from debt_wizard.finance import FinanceError, add_months

EVERY = 12
"""Months between two looks."""


def review_day(case: Case) -> date | None:
    """The day of the next look; None where nothing runs that could be looked at.

    A year after the first agreement on a debt that is still owed, whether signed, accepted or said; else after the
    first payment to such a debt; each time that the facts were asked anew, a year from then.
    """
    if case.about.settled is not None:
        return None
    owed = {debt.id for debt in case.debts_owed()}
    starts = [each.agreed_at.date() for each in case.agreement if each.debt in owed and each.agreed_at is not None]
    starts += [day for debt in owed if (day := agreed_day(case, debt)) is not None]
    if not starts:
        starts = [each.paid_on for each in case.payment if each.debt in owed and each.paid_on is not None]
    if not starts:
        return None
    looked = [change.at for change in case.change if change.at is not None and _was_asked(change)]
    try:
        return add_months(max([min(starts), *looked]), EVERY)
    except FinanceError:
        return None


def is_review_due(case: Case, today: date) -> bool:
    """Whether the day of the next look has come."""
    day = review_day(case)
    return day is not None and day <= today


def _was_asked(change: Change) -> bool:
    return change.finished and bool(change.income or change.spending)
