"""On which days living costs and payments outside this talk go out."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.left_over import monthly_spending
from debt_wizard.case import Case, Spending
from debt_wizard.finance import Movement, recurring, round_money

LIVING_DAYS = (7, 14, 21, 28)
"""What has no day, such as food, goes out in equal parts through the month."""

PAYMENT_DAY = 1
"""The day of a payment outside this talk where no due day was told."""

_SELDOM = {"quarter", "half_year", "year"}


def spending_movements(case: Case, start: date, end: date) -> list[Movement]:
    """All spending on its days from `start` to `end`, as money that goes.

    A bill falls on its day; one that comes less often than monthly in its month, where that was told, else a part of
    it counts in each month, as money put aside. What has no day goes out through the month.
    """
    found: list[Movement] = []
    living = Decimal(0)
    for spending in case.spending:
        costs = monthly_spending(spending)
        if not costs:
            continue
        dated = _dated(spending, start, end)
        if dated is None:
            living += costs
        else:
            found += dated
    found += _living(round_money(living), start, end)
    for debt in case.debt:
        if not debt.in_scope and debt.settled_on is None and debt.contract_payment:
            day = debt.due_day or PAYMENT_DAY
            found += recurring("other_debt", -debt.contract_payment, "month", start, end, day=day, kind="spending")
    return found


def _dated(spending: Spending, start: date, end: date) -> list[Movement] | None:
    """The bills of one kind of spending on their days; None where no day can be named."""
    paid = round_money((spending.amount or Decimal(0)) * spending.share)
    if spending.every == "month" and spending.day is not None:
        return recurring("bill", -paid, "month", start, end, day=spending.day, kind="spending")
    if spending.every in _SELDOM and spending.month is not None:
        falls = date(start.year, spending.month, 1)
        day = spending.day or 1
        return recurring("bill", -paid, spending.every, start, end, anchor=falls, day=day, kind="spending")
    return None


def _living(total: Decimal, start: date, end: date) -> list[Movement]:
    part = round_money(total / len(LIVING_DAYS))
    last = total - part * (len(LIVING_DAYS) - 1)
    return [
        movement
        for day in LIVING_DAYS
        for movement in recurring(
            "living", -(last if day == LIVING_DAYS[-1] else part), "month", start, end, day=day, kind="spending"
        )
        if total
    ]
