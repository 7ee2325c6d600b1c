"""The days on which to look whether a plan still fits, between the yearly looks."""

from datetime import date
from typing import NamedTuple

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.case import Case
from debt_wizard.finance import FinanceError, add_months

EVERY = 3
"""Months between two looks."""

YEAR = 12
"""Months between two yearly looks, which have days of their own."""

BESIDE = 45
"""Days: a look that is no farther from a yearly one is that one."""

MOST = 40
"""Looks that are named ahead: ten years."""


class ReviewDay(NamedTuple):
    """One look, with a number that stays when a day moves."""

    number: int
    day: date


def review_days(case: Case, last: date, yearly: date | None) -> list[ReviewDay]:
    """Every three months from the start until `last`; none while neither an agreement nor a first payment is dated.

    None beside the next yearly look, where there is one, and those of the years after it.
    """
    if case.about.settled is not None:
        return []
    agreed = [day for debt in case.debts_owed() if (day := agreed_day(case, debt.id)) is not None]
    start = min(agreed) if agreed else case.plan.first_payment
    if start is None:
        return []
    try:
        days = [ReviewDay(number, add_months(start, number * EVERY)) for number in range(1, MOST + 1)]
        whole = (
            [add_months(yearly, years * YEAR) for years in range(MOST * EVERY // YEAR + 1)]
            if yearly is not None
            else []
        )
    except FinanceError:
        return []
    return [each for each in days if each.day <= last and not any(abs(each.day - day).days <= BESIDE for day in whole)]
