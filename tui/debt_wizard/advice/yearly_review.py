"""The yearly look at an agreement: whether income, spending and what was promised still go together."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day, has_agreement, told_in_force
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.case import Case, Change
from debt_wizard.finance import FinanceError, add_months

EVERY = 12
"""Months between two looks."""


def review_day(case: Case, today: date) -> date | None:
    """The day of the next look; None where nothing runs that could be looked at.

    A year after the agreement in force on a debt that is still owed, whether signed, accepted or said, the earliest of
    several debts; else after the first payment to such a debt; where the facts were asked anew since, a year from then.
    After the last payment there is nothing left to look at, where every debt that is owed has an agreement and nothing
    of it is overdue.
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
    ends_before = last is not None and last < day
    return None if ends_before and not _is_any_overdue(case, today) else day


def runs_since(case: Case) -> date | None:
    """Since when something runs in a session that is not closed; None where nothing does, or all is paid off.

    An agreement that took the place of another runs since its own day.
    """
    if case.about.settled is not None:
        return None
    from debt_wizard.advice.paid_off import is_paid_off

    owed = {debt.id for debt in case.debts_owed() if not is_paid_off(case, debt)}
    starts = [day for debt in owed if (day := _in_force_since(case, debt)) is not None]
    if not starts:
        starts = [each.paid_on for each in case.payment if each.debt in owed and each.paid_on is not None]
    return min(starts, default=None)


def _in_force_since(case: Case, debt: str) -> date | None:
    """Since when terms stand on a debt: those that name payments, else the last paper agreed to, else a yes."""
    bare = [each.agreed_at.date() for each in case.agreement if each.debt == debt and each.agreed_at is not None]
    if told_in_force(case, debt) is None and bare:
        return max(bare)
    return agreed_day(case, debt)


def _last_agreed(case: Case) -> date | None:
    """The last payment to every debt that is owed; None where one has no agreement, or its agreement names no day."""
    from debt_wizard.advice.instalments import rows_in_force
    from debt_wizard.advice.paid_off import is_paid_off

    owed = [debt.id for debt in case.debts_owed() if not is_paid_off(case, debt)]
    rows = [rows_in_force(case, debt_id, ANY_DAY) if has_agreement(case, debt_id) else [] for debt_id in owed]
    return max((each[-1].due for each in rows), default=None) if all(rows) else None


def _is_any_overdue(case: Case, today: date) -> bool:
    from debt_wizard.advice.open_payments import open_payments

    return any(each.due < today for each in open_payments(case, today))


def is_review_due(case: Case, today: date) -> bool:
    """Whether the day of the next look has come."""
    day = review_day(case, today)
    return day is not None and day <= today


def _was_asked(change: Change) -> bool:
    return change.finished and bool(change.income or change.spending)
