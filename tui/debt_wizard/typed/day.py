"""Days: due dates, the day income fell, the day of a letter."""

import re
import unicodedata
from datetime import date, timedelta

from debt_wizard.typed.refused import Refused

_FULL = re.compile(r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*[日号]?")
_MONTH = re.compile(r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*月?")
_SHORT = re.compile(r"(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*[日号]?")
_SOLID = re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})")
_RELATIVE = {
    "今天": 0,
    "今日": 0,
    "today": 0,
    "明天": 1,
    "tomorrow": 1,
    "后天": 2,
    "昨天": -1,
    "yesterday": -1,
}
FIRST_YEAR, LAST_YEAR = 1950, 2150


def read_day(text: str, today: date) -> date:
    """A day: 2026-12-10, 2026/12/10, 20261210, 2026年12月10日, 2026-12 (its first day), 12月10日, 今天.

    A day without a year is the one nearest to `today`.

    Raises:
        Refused: day_not_understood, day_does_not_exist (31 February), or day_out_of_range.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if plain in _RELATIVE:
        return today + timedelta(days=_RELATIVE[plain])
    for form in (_FULL, _SOLID, _MONTH):
        match = form.fullmatch(plain)
        if match:
            parts = match.groupdict()
            return _day(int(parts["y"]), int(parts["m"]), int(parts.get("d") or 1))
    match = _SHORT.fullmatch(plain)
    if match:
        return _nearest(int(match["m"]), int(match["d"]), today)
    raise Refused("day_not_understood")


def show_day(day: date | None) -> str:
    """A day as a field shows it."""
    return "" if day is None else day.isoformat()


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("day_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("day_does_not_exist") from None


def _nearest(month: int, day: int, today: date) -> date:
    found: list[date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise Refused("day_does_not_exist")
    return min(found, key=lambda each: abs((each - today).days))
