"""Spans of time as people type them: 十五天, 两周, 半年, 3 weeks, a month."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from debt_wizard.finance import AmountError, add_months, parse_amount

MOST = 100
"""Years that a span can have."""

_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
WORDS_FOR_NUMBERS = {name: number for number, name in enumerate(_WORDS, 1)} | {"thirty": 30, "a": 1, "an": 1}
"""English words for small numbers."""
_COUNT = rf"(?P<count>[0-9]{{1,5}}|[一二两三四五六七八九十百]{{1,5}}|半|half an?|an?|thirty|{'|'.join(_WORDS)})"
_UNITS = {
    "days": re.compile(rf"{_COUNT}\s*(?:天|days?)"),
    "weeks": re.compile(rf"{_COUNT}\s*(?:个?星期|个?礼拜|周|weeks?|wks?)"),
    "fortnights": re.compile(rf"{_COUNT}\s+fortnights?"),
    "months": re.compile(rf"{_COUNT}\s*(?:个月|months?|mths?)"),
    "years": re.compile(rf"{_COUNT}\s*(?:年|years?|yrs?)"),
}
_EACH = {"days": (1, 0), "weeks": (7, 0), "fortnights": (14, 0), "months": (0, 1), "years": (0, 12)}
_HALF = {"months": (15, 0), "years": (0, 6)}


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """So many days, or so many months."""

    days: int = 0
    months: int = 0

    def before(self, day: date) -> date:
        """The day that lies so far before another. A month that has no such day ends before it."""
        return day - timedelta(self.days) if self.days else add_months(day, -self.months)

    def after(self, day: date) -> date:
        """The day that lies so far after another. A month that has no such day ends before it."""
        return day + timedelta(self.days) if self.days else add_months(day, self.months)


def read_span(typed: str) -> TimeSpan | None:
    """The span that a plain text names; None where it names none, half a day, or more than a life."""
    for unit, form in _UNITS.items():
        match = form.fullmatch(typed)
        if match is None:
            continue
        half = match["count"].startswith(("半", "half"))
        if half and unit not in _HALF:
            return None
        count = 1 if half else _number(match["count"])
        days, months = _HALF[unit] if half else _EACH[unit]
        if count is None or days * count > MOST * 366 or months * count > MOST * 12:
            return None
        return TimeSpan(days * count, months * count)
    return None


def _number(text: str) -> int | None:
    if text in WORDS_FOR_NUMBERS:
        return WORDS_FOR_NUMBERS[text]
    try:
        return int(text) if text.isdecimal() else int(parse_amount(text))
    except AmountError:
        return None
