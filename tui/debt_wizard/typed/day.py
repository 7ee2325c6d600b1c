"""Days: due dates, the day an income fell, the day of a letter."""

import re
from datetime import date

from debt_wizard.typed.month_name import month_number
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.relative_day import relative_day

EXAMPLE = "2026-12-10"
FIRST_YEAR, LAST_YEAR = 1950, 2150

_END = r"\s*[日号]?"
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_WITH_YEAR = tuple(
    re.compile(form)
    for form in (
        rf"(?P<y>[0-9]{{4}})\s*(?P<sep>[-/.])\s*(?P<m>[0-9]{{1,2}})\s*(?P=sep)\s*(?P<d>[0-9]{{1,2}}){_END}",
        rf"(?P<y>[0-9]{{4}})\s*年\s*(?P<m>[0-9]{{1,2}})\s*月\s*(?P<d>[0-9]{{1,2}}){_END}",
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        r"(?P<y>[0-9]{4})\s*[-/.年]\s*(?P<m>[0-9]{1,2})\s*月?",
        rf"(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAME},?\s+(?P<y>[0-9]{{4}})",
        rf"{_NAME}\s+(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>[0-9]{{4}})",
    )
)
_WITHOUT_YEAR = tuple(
    re.compile(form)
    for form in (
        rf"(?P<m>[0-9]{{1,2}})\s*[-/.月]\s*(?P<d>[0-9]{{1,2}}){_END}",
        rf"(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_NAME}",
        rf"{_NAME}\s+(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?",
    )
)
_YEAR_LAST = re.compile(r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{2,4}|[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}")


def read_day(text: str, today: date) -> date:
    """A day: 2026-12-10, 2026/12/10, 20261210, 2026年12月10日, 10 December 2026, 12月10日, 12-10, and those told
    from today: tomorrow, 下个月15号, 下周三, 3 days ago.

    A month without a day (2026-12) is its first day. A day without a year is the one nearest to `today`, the
    later one of two that are equally near: in November 12月10日 is next month, 9月25日 two months ago.

    Raises:
        Refused: day_not_understood, day_ambiguous (10/12/2026), no_such_day (31 February), day_out_of_range.
    """
    typed = plain(text)
    if (told := _from_today(typed, today)) is not None:
        return told
    for form in _WITH_YEAR:
        match = form.fullmatch(typed)
        if match:
            return _day(int(match["y"]), _month(match), int(match.groupdict().get("d") or 1))
    for form in _WITHOUT_YEAR:
        match = form.fullmatch(typed)
        if match:
            return _nearest(_month(match), int(match["d"]), today)
    raise Refused("day_ambiguous" if _YEAR_LAST.fullmatch(typed) else "day_not_understood", EXAMPLE)


def show_day(day: date | None) -> str:
    """A day as a field shows it when it is opened again: 2026-12-10."""
    return "" if day is None else day.isoformat()


def show_day_or_month(day: date | None) -> str:
    """The same; the first of a month as its month, which is how a month without a day is kept: 2026-12."""
    return "" if day is None else f"{day:%Y-%m}" if day.day == 1 else day.isoformat()


def _from_today(typed: str, today: date) -> date | None:
    try:
        return relative_day(typed, today)
    except ValueError:
        raise Refused("no_such_day", EXAMPLE) from None


def _month(match: re.Match[str]) -> int:
    name = match.groupdict().get("name")
    month = int(match["m"]) if name is None else month_number(name)
    if month is None:
        raise Refused("day_not_understood", EXAMPLE)
    return month


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("day_out_of_range", EXAMPLE, first=FIRST_YEAR, last=LAST_YEAR)
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("no_such_day", EXAMPLE) from None


def _nearest(month: int, day: int, today: date) -> date:
    found: list[date] = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise Refused("no_such_day", EXAMPLE)
    return min(found, key=lambda each: abs(each - today))
