"""The largest amount a month that keeps every rule, for a case."""

from datetime import date

from debt_wizard.advice.largest_kept import LargestPromise
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case

__all__ = ["LargestPromise", "largest_promise"]


def largest_promise(case: Case, today: date) -> LargestPromise | None:
    """The largest amount a month that keeps every rule, with the days and terms of the plan as they are.

    All monthly payments grow or shrink together, what goes out once stays. None while nothing is promised each month.
    """
    return verdict(case, today).largest
