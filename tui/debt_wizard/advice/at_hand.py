"""The money at hand today, by what was told on an earlier day."""

from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.income_days import income_movements
from debt_wizard.advice.reserve import reserve
from debt_wizard.advice.spending_days import spending_movements
from debt_wizard.case import Case
from debt_wizard.finance import add_months

OLD = timedelta(31)
"""After so many days the money at hand is asked about again. A rule of this program."""


def told_on(case: Case) -> date | None:
    """The day of the oldest of the amounts at hand; None where none was told, or no day is known."""
    return min(_days(case), default=None)


def is_old(case: Case, today: date) -> bool:
    """Whether the money at hand was told so long ago that it is to be looked at again."""
    told = told_on(case)
    return told is not None and told + OLD < today


def told_before(case: Case, day: date | None) -> bool:
    """Whether the money at hand was told before a day."""
    told = told_on(case)
    return told is not None and day is not None and told < day


def at_hand(case: Case, today: date) -> Decimal:
    """What is at hand on a day: what was told, with what the month brought and took since, never less than nought.

    It counts from the last day of the same number, so that what a month leaves over is not added up month after month:
    nobody told that it is still there. What the months before that day and their payments took beyond what came in is
    gone all the same. Payments of this talk count as far as they are noted. A rule of this program.
    """
    told, on, since = reserve(case), max(_days(case), default=None), _counts_from(case, today)
    if on is None or since is None or on >= today:
        return told
    before = min(_left_over_between(case, on, since) - _paid_between(case, on, since), Decimal(0))
    return max(told + before + _left_over_between(case, since, today) - _paid_between(case, since, today), Decimal(0))


def _paid_between(case: Case, day: date, until: date) -> Decimal:
    """What was paid in this talk after a day, up to another."""
    talked_about = {debt.id for debt in case.debts_in_scope()}
    return sum(
        (
            paid_sum_of(each)
            for each in case.payment
            if each.debt in talked_about and each.paid_on is not None and day < each.paid_on <= until
        ),
        Decimal(0),
    )


def _left_over_between(case: Case, day: date, until: date) -> Decimal:
    """What came in after a day, less what went out, up to another."""
    first = day + timedelta(1)
    if first > until:
        return Decimal(0)
    moves = (*income_movements(case, first, until), *spending_movements(case, first, until))
    return sum((move.amount for move in moves), Decimal(0))


def _counts_from(case: Case, today: date) -> date | None:
    """The last day, today or before, with the number of the day when something of it was told last."""
    told = max(_days(case), default=None)
    if told is None or told >= today:
        return told
    months = (today.year - told.year) * 12 + today.month - told.month
    day = add_months(told, months)
    return day if day <= today else add_months(told, months - 1)


def _days(case: Case) -> list[date]:
    """The day of each amount at hand, as far as it is known."""
    told = (asset for asset in case.asset if asset.liquid and asset.value is not None)
    return [asset.value_at.date() for asset in told if asset.value_at is not None]
