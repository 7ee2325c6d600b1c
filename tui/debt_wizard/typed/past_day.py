"""Days that have been: since when a debt is late, the day of a paper. Also as the time that has passed since."""

import re
from calendar import monthrange
from datetime import date, timedelta

from debt_wizard.finance import AmountError, parse_amount
from debt_wizard.typed.day import read_day
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.relative_day import relative_day

USUAL = timedelta(60)
"""How long ago the day lies that is given as an example."""

MOST = 100
"""Years that can have passed."""

_COUNT = r"(?P<count>[0-9]{1,5}|[一二两三四五六七八九十百]{1,5}|半|half an?|an?)"
_PASSED = {
    "days": re.compile(rf"{_COUNT}\s*(?:天|days?)"),
    "weeks": re.compile(rf"{_COUNT}\s*(?:个?星期|个?礼拜|周|weeks?|wks?)"),
    "months": re.compile(rf"{_COUNT}\s*(?:个月|months?|mths?)"),
    "years": re.compile(rf"{_COUNT}\s*(?:年|years?|yrs?)"),
}
_NO_YEAR = re.compile(r"(?!.*[0-9]{4}).*[0-9].*")
_AROUND = re.compile(r"^(?:逾期|晚了|已经|已|for)\s*|\s*(?:了|以前|之前|前|ago|late|overdue)$")


def read_past_day(text: str, today: date) -> date:
    """A day that is not later than `today`: as `read_day` reads it, or 62天, 2个月, 半年, 62 days, 2 months ago.

    A day without a year is the last one that has been. A month that has no such day ends before it: one month
    before 31 March is the last day of February.

    Raises:
        Refused: as `read_day`, with an example that has been; day_in_future.
    """
    example = (today - USUAL).isoformat()
    passed = _since(plain(text), today)
    if passed is not None:
        return passed
    try:
        day = read_day(text, today)
    except Refused as refusal:
        others = {name: value for name, value in refusal.values.items() if name != "example"}
        raise Refused(refusal.code, example, **others) from None
    if day > today and _NO_YEAR.fullmatch(plain(text)) and relative_day(plain(text), today) is None:
        day = _months_before(day, 12)
    if day > today:
        raise Refused("day_in_future", example)
    return day


def _since(typed: str, today: date) -> date | None:
    """The day from which so much time has passed; None where no time is named, or more than a life."""
    named = _AROUND.sub("", _AROUND.sub("", typed))
    for unit, form in _PASSED.items():
        match = form.fullmatch(named)
        if match is None:
            continue
        half = match["count"].startswith(("半", "half"))
        count = 1 if match["count"] in {"a", "an"} or half else _number(match["count"])
        if count is None or count > MOST * 366:
            return None
        days, months = {"days": (1, 0), "weeks": (7, 0), "months": (0, 1), "years": (0, 12)}[unit]
        if half:
            days, months = {"months": (15, 0), "years": (0, 6)}.get(unit, (days, months))
        if days * count > MOST * 366 or months * count > MOST * 12:
            return None
        return today - timedelta(days * count) if days else _months_before(today, months * count)
    return None


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _number(text: str) -> int | None:
    try:
        return int(text) if text.isdecimal() else int(parse_amount(text))
    except AmountError:
        return None
