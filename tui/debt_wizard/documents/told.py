"""Amounts and days in a table: in words for a reader, with the value behind them, which a spreadsheet adds or sorts."""

from datetime import date, datetime
from decimal import Decimal

from debt_wizard.language import Language

Value = Decimal | date | int
"""An amount in the currency of the session, a day, a moment, or a count."""

BETWEEN = " / "
"""What stands between the words of two languages for one value."""


class Told(str):
    """The words for a value. Every format that is read shows the words; a spreadsheet gets the value."""

    __slots__ = ("value",)

    value: Value

    def __new__(cls, words: str, value: Value) -> "Told":
        """The words, and what they stand for."""
        made = super().__new__(cls, words)
        made.value = value
        return made


def told_amount(amount: Decimal | None, language: Language) -> str:
    """An amount for a cell; an empty cell where there is none."""
    return "" if amount is None else Told(language.money(amount), amount)


def told_day(day: date | None, language: Language) -> str:
    """A day for a cell; an empty cell where it is not known."""
    return "" if day is None else Told(language.date(day), day)


def told_moment(moment: datetime, language: Language) -> str:
    """A moment for a cell, to the minute and in its own time zone."""
    return Told(language.moment(moment), moment)
