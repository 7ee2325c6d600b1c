"""On which days money comes in."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.left_over import monthly_income
from debt_wizard.case import Case, Income
from debt_wizard.finance import Movement, MovementKind, recurring, round_money

PAY_DAY = 1
"""The day of the month on which certain income counts where no pay day was told."""

CHANCE_DAY = 15
"""The day on which irregular income counts where none was told."""

_WORK = {"salary", "self_employed"}
_SHORT = {"week", "two_weeks", "four_weeks"}


def income_movements(case: Case, start: date, end: date) -> list[Movement]:
    """Every income on its days from `start` to `end`; those without an amount or a history are left out.

    An income with a history counts once a month with its average (of fewer than three months, with the lowest). What
    comes less often than monthly counts with its part of each month, since the month in which it comes is not known.
    """
    return [movement for income in case.income for movement in _movements(income, start, end)]


def kind_of(income: Income) -> MovementKind:
    """Pay is certain income from work; irregular what comes by chance; income any other that is certain."""
    if not income.certain:
        return "irregular"
    return "pay" if income.kind in _WORK else "income"


def _movements(income: Income, start: date, end: date) -> Iterator[Movement]:
    kind = kind_of(income)
    if income.amount is not None and not income.history and income.every in _SHORT:
        yield from recurring("income", income.amount, income.every, start, end, kind=kind)
        return
    brings = monthly_income(income)
    if brings:
        day = income.day or (CHANCE_DAY if kind == "irregular" else PAY_DAY)
        yield from recurring("income", round_money(brings), "month", start, end, day=day, kind=kind)
