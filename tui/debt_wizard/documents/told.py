"""Amounts and days in a table: in words for a reader, with the value behind them, which a spreadsheet adds or sorts."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from debt_wizard.language import Language

Value = Decimal | date | int
"""An amount in the currency of the session, a day, a moment, or a count."""

BETWEEN = " / "
"""What stands between the words of two languages for one value."""

WITH_SIGN = "en"
"""The language that writes an amount with a sign before it, which is no word of any language."""


class Told(str):
    """The words for a value. Every format that is read shows the words; a spreadsheet gets the value."""

    __slots__ = ("value",)

    value: Value

    def __new__(cls, words: str, value: Value) -> "Told":
        """The words, and what they stand for."""
        made = super().__new__(cls, words)
        made.value = value
        return made


def told_once(texts: Sequence[str], languages: Sequence[Language]) -> str | None:
    """One value for readers of several languages; None where the texts say anything else beside it.

    A day is told by its figures and a yuan by its sign: everybody reads them, and a table in two languages has no room
    for more.
    """
    first = texts[0]
    if not isinstance(first, Told) or any(not isinstance(text, Told) or text.value != first.value for text in texts):
        return None
    value = first.value
    plain = [_plain(value, language) for language in languages]
    return Told(without_words(value, languages[0]), value) if plain == list(texts) else None


def without_words(value: Value, language: Language) -> str:
    """A value as readers of every language read it, in the currency of this one: 2026-06-15, ¥1,200."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return _plain(value, Language(WITH_SIGN, language.currency))


def _plain(value: Value, language: Language) -> str:
    match value:
        case datetime():
            return language.moment(value)
        case date():
            return language.date(value)
        case Decimal():
            return language.money(value)
        case _:
            return language.number(Decimal(value))


def told_amount(amount: Decimal | None, language: Language) -> str:
    """An amount for a cell; an empty cell where there is none."""
    return "" if amount is None else Told(language.money(amount), amount)


def told_day(day: date | None, language: Language) -> str:
    """A day for a cell; an empty cell where it is not known."""
    return "" if day is None else Told(language.date(day), day)


def told_moment(moment: datetime, language: Language) -> str:
    """A moment for a cell, to the minute and in its own time zone."""
    return Told(language.moment(moment), moment)
