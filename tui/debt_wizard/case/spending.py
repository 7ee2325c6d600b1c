"""Spending: what living costs, shared and estimated parts marked."""

from decimal import Decimal

from debt_wizard.case.income import Every
from debt_wizard.case.kinds import DayOfMonth, Fraction, Key, Money, MonthOfYear, Name
from debt_wizard.case.part import Part


class Spending(Part):
    """One kind of spending; the categories are content."""

    category: Key = "other"
    label: Name = ""
    amount: Money | None = None
    """The whole cost of one period, before the share."""
    every: Every = "month"
    day: DayOfMonth | None = None
    month: MonthOfYear | None = None
    """For a bill that comes once a year or less: the month (1 to 12) in which it falls next."""
    essential: bool = True
    share: Fraction = Decimal(1)
    """The part of a shared cost that this person pays."""
    estimate: bool = False
    """A guess: marked as one wherever it is used."""
