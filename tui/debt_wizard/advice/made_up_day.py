"""On which day what is behind counts as paid, while the days to come are looked at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from debt_wizard.finance import CashFlow, Movement

MONTH = timedelta(days=31)


class MadeUp(NamedTuple):
    """Payments with what is behind on a day of its own."""

    payments: list[Movement]
    on: date


def made_up(household: CashFlow, payments: Sequence[Movement], behind: Decimal, tomorrow: date) -> MadeUp:
    """The same payments, with what is behind, of which they ask tomorrow, on the first day that bears it.

    That is tomorrow where the money is there, else the first day of income within a month from which on, for a month,
    no day ends below zero. Where no day bears it, it stays tomorrow. A rule of this program.
    """
    others = without_behind(payments, behind, tomorrow)
    income = sorted({move.day for move in household.movements if move.amount > 0 and move.day > tomorrow})
    for day in (tomorrow, *(each for each in income if each <= tomorrow + MONTH)):
        late = Movement(day, -behind, "payment", "payment")
        balances = household.plus([*others, late]).balances()
        if all(balance >= 0 for on, balance in balances if day <= on < day + MONTH):
            return MadeUp(sorted([*others, late], key=lambda each: each.day), day)
    return MadeUp(list(payments), tomorrow)


def without_behind(payments: Sequence[Movement], behind: Decimal, tomorrow: date) -> list[Movement]:
    """The same payments, without what is behind, of which they ask tomorrow."""
    others = [replace(each, amount=each.amount + behind) if each.day == tomorrow else each for each in payments]
    return [each for each in others if each.amount]
