"""Days: due dates, the day an income fell, the day of a letter."""

import re
from datetime import date, timedelta
from typing import Literal

from debt_wizard.typed.month_name import month_number
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.relative_day import days_from_today
from debt_wizard.typed.spelled_day import named_weekday, spelled_in_digits

FIRST_YEAR, LAST_YEAR = 1950, 2150
USUAL = timedelta(14)
"""How far ahead the day lies that is given as an example."""

Side = Literal["to_come", "has_been"]

_END = r"\s*[日号]?"
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_ENGLISH_DAY = r"(?:the\s+)?(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?"
_THEN = r"(?:,\s*|\s+|-)"
_OF = r"(?:\s+of\s+|\s*-\s*|\s*)"
_WITH_YEAR = tuple(
    re.compile(form)
    for form in (
        rf"(?P<y>[0-9]{{4}})\s*(?P<sep>[-/.])\s*(?P<m>[0-9]{{1,2}})\s*(?P=sep)\s*(?P<d>[0-9]{{1,2}}){_END}",
        rf"(?P<y>[0-9]{{4}})\s*年\s*(?P<m>[0-9]{{1,2}})\s*月\s*(?P<d>[0-9]{{1,2}}){_END}",
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        r"(?P<y>[0-9]{4})\s*[-/.年]\s*(?P<m>[0-9]{1,2})\s*月?",
        rf"(?:on\s+)?{_ENGLISH_DAY}{_OF}{_NAME}{_THEN}(?P<y>[0-9]{{4}})",
        rf"{_NAME}{_THEN}{_ENGLISH_DAY}{_THEN}(?P<y>[0-9]{{4}})",
        rf"(?P<y>[0-9]{{4}}){_THEN}{_NAME}(?:{_THEN}{_ENGLISH_DAY})?",
        rf"{_NAME}{_THEN}(?P<y>[0-9]{{4}})",
    )
)
_WITHOUT_YEAR = tuple(
    re.compile(form)
    for form in (
        rf"(?P<m>[0-9]{{1,2}})\s*[-/.月]\s*(?P<d>[0-9]{{1,2}}){_END}",
        rf"(?:on\s+)?{_ENGLISH_DAY}{_OF}{_NAME}",
        rf"{_NAME}{_THEN}{_ENGLISH_DAY}",
    )
)
_DAY_AND_MONTH = re.compile(r"(?P<a>[0-9]{1,2})\s*(?P<sep>[-/.])\s*(?P<b>[0-9]{1,2})\s*(?P=sep)\s*(?P<y>[0-9]{4})")
_YEAR_LAST = re.compile(r"[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{2,4}|[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}")


def read_day(text: str, today: date, *, side: Side | None = None) -> date:
    """A day: 2026-12-10, 2026/12/10, 20261210, 2026年12月10日, 10 December 2026, 12月10日, 12-10, and those told
    from today: tomorrow, 下个月15号, 下周三, 两周后, 月底, 3 days ago.

    A month without a day (2026-12, Aug 2026) is its first day. A day without a year is the one nearest to `today`,
    the later one of two that are equally near: in November 12月10日 is next month, 9月25日 two months ago. Where a
    text may mean several days, none is guessed; `side` says on which side of today the field asks for one.

    Raises:
        Refused: day_not_understood, day_ambiguous (10/12/2026), day_one_of_two (next Wednesday, 15号), no_such_day
            (31 February), day_out_of_range, weekday_other (Monday, 2026-12-10).
    """
    try:
        meant = days_meant(text, today)
    except Refused as refusal:
        raise refusal if refusal.example else refusal.with_example((today + USUAL).isoformat()) from None
    on_side = tuple(day for day in meant if day == today or (day > today) == (side == "to_come"))
    return the_one(on_side or meant if side else meant)


def days_meant(text: str, today: date) -> tuple[date, ...]:
    """Every day that a text may mean, the earliest first: at least one.

    Raises:
        Refused: as `read_day`, but for day_one_of_two; without an example where any day would do.
    """
    typed = spelled_in_digits(plain(text), today)
    rest, weekday = named_weekday(typed)
    if weekday is None:
        return _days(typed, today)
    found = _days(rest, today)
    fitting = tuple(day for day in found if day.weekday() == weekday)
    if not fitting:
        raise Refused("weekday_other", found[0].isoformat())
    return fitting


def the_one(days: tuple[date, ...]) -> date:
    """The only day that may be meant.

    Raises:
        Refused: day_one_of_two, with the first and the last of those that may be meant.
    """
    if len(days) > 1:
        raise Refused("day_one_of_two", days[0].isoformat(), first=days[0].isoformat(), other=days[-1].isoformat())
    return days[0]


def _days(typed: str, today: date) -> tuple[date, ...]:
    if told := _from_today(typed, today):
        return told
    for form in _WITH_YEAR:
        match = form.fullmatch(typed)
        if match:
            return (_day(int(match["y"]), _month(match), int(match.groupdict().get("d") or 1)),)
    for form in _WITHOUT_YEAR:
        match = form.fullmatch(typed)
        if match:
            return (_nearest(_month(match), int(match["d"]), today),)
    match = _DAY_AND_MONTH.fullmatch(typed)
    if match:
        low, high = sorted((int(match["a"]), int(match["b"])))
        if low <= 12 and (low == high or high > 12):
            return (_day(int(match["y"]), low, high),)
    raise Refused("day_ambiguous" if _YEAR_LAST.fullmatch(typed) else "day_not_understood")


def show_day(day: date | None) -> str:
    """A day as a field shows it when it is opened again: 2026-12-10."""
    return "" if day is None else day.isoformat()


def show_day_or_month(day: date | None) -> str:
    """The same; the first of a month as its month, which is how a month without a day is kept: 2026-12."""
    return "" if day is None else f"{day:%Y-%m}" if day.day == 1 else day.isoformat()


def _from_today(typed: str, today: date) -> tuple[date, ...]:
    try:
        return days_from_today(typed, today)
    except ValueError:
        raise Refused("no_such_day") from None


def _month(match: re.Match[str]) -> int:
    name = match.groupdict().get("name")
    month = int(match["m"]) if name is None else month_number(name)
    if month is None:
        raise Refused("day_not_understood")
    return month


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("day_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("no_such_day") from None


def _nearest(month: int, day: int, today: date) -> date:
    found: list[date] = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise Refused("no_such_day")
    return min(found, key=lambda each: abs(each - today))
