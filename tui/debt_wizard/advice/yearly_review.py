"""The yearly look at an agreement: whether income, spending and what was promised still go together."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day, has_agreement
from debt_wizard.case import Case, Change
from debt_wizard.finance import FinanceError, add_months

EVERY = 12
"""Months between two looks."""

_ANY_DAY = date(2000, 1, 1)
"""Days that terms name do not depend on the day."""


def review_day(case: Case) -> date | None:
    """The day of the next look; None where nothing runs that could be looked at.

    A year after the first agreement on a debt that is still owed, whether signed, accepted or said; else after the
    first payment to such a debt; each time that the facts were asked anew, a year from then. After the last payment
    of all that is agreed there is nothing left to look at.
    """
    started = runs_since(case)
    if started is None:
        return None
    looked = [change.at for change in case.change if change.at is not None and _was_asked(change)]
    try:
        day = add_months(max([started, *looked]), EVERY)
    except FinanceError:
        return None
    last = _last_agreed(case)
    return day if last is None or day <= last else None


def runs_since(case: Case) -> date | None:
    """Since when something runs in a session that is not closed; None where nothing does."""
    if case.about.settled is not None:
        return None
    owed = {debt.id for debt in case.debts_owed()}
    starts = [each.agreed_at.date() for each in case.agreement if each.debt in owed and each.agreed_at is not None]
    starts += [day for debt in owed if (day := agreed_day(case, debt)) is not None]
    if not starts:
        starts = [each.paid_on for each in case.payment if each.debt in owed and each.paid_on is not None]
    return min(starts, default=None)


def _last_agreed(case: Case) -> date | None:
    """The last payment of all that is agreed; None where nothing is, or one of the agreements names no such day."""
    from debt_wizard.advice.instalments import rows_in_force

    agreed = [debt.id for debt in case.debts_owed() if has_agreement(case, debt.id)]
    rows = [rows_in_force(case, debt_id, _ANY_DAY) for debt_id in agreed]
    return max((each[-1].due for each in rows), default=None) if all(rows) else None


def is_review_due(case: Case, today: date) -> bool:
    """Whether the day of the next look has come."""
    day = review_day(case)
    return day is not None and day <= today


def _was_asked(change: Change) -> bool:
    return change.finished and bool(change.income or change.spending)
