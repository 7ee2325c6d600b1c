"""The days on which to look whether a plan still fits, between the yearly looks."""

from datetime import date
from typing import NamedTuple

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.case import Case
from debt_wizard.finance import FinanceError, add_months

EVERY = 3
"""Months between two looks."""

YEAR = 4
"""The fourth look is the yearly one, which has a day of its own."""

MOST = 40
"""Looks that are named ahead: ten years."""


class ReviewDay(NamedTuple):
    """One look, with a number that stays when a day moves."""

    number: int
    day: date


def review_days(case: Case, last: date) -> list[ReviewDay]:
    """Every three months from the start until `last`; none while neither an agreement nor a first payment is dated."""
    if case.about.settled is not None:
        return []
    agreed = [day for debt in case.debts_owed() if (day := agreed_day(case, debt.id)) is not None]
    start = min(agreed) if agreed else case.plan.first_payment
    if start is None:
        return []
    try:
        days = [ReviewDay(number, add_months(start, number * EVERY)) for number in range(1, MOST + 1)]
    except FinanceError:
        return []
    return [each for each in days if each.day <= last and each.number % YEAR]
