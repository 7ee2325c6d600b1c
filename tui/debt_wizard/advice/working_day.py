"""The last working day on or before a due date: on weekends and holidays a transfer may arrive late."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from debt_wizard.case import Case

DayOff = Literal["weekend", "holiday"]

CHINA = "cn"

SATURDAY = 5

FIXED = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""Month and day of the holidays that stand on the same days each year: New Year, Labour Day and National Day.
Source: 全国年节及纪念日放假办法, article 2, as the State Council's decision of 2024-11-10 has it from `FIXED_SINCE`."""

FIXED_SINCE = date(2025, 1, 1)


@dataclass(frozen=True)
class PayableDay:
    """By when to pay what is due on one day. The due day itself stays what the contract says."""

    due: date
    day: date
    """The last working day on or before it."""
    why: DayOff | None
    """What the due day is, where it is no working day."""
    calendar_known: bool
    """Whether the holidays of its year are published; where not, only weekends and the holidays that never move are
    taken into account."""

    @property
    def moved(self) -> bool:
        """Whether to pay earlier than on the due day."""
        return self.day != self.due

    @property
    def calendar_year(self) -> int:
        """The year whose calendar was asked."""
        return self.due.year


def is_day_off(case: Case, day: date) -> bool:
    """Whether most offices are closed on a day: weekends; in mainland China, what its calendar of holidays says."""
    if case.about.jurisdiction != CHINA:
        return day.weekday() >= SATURDAY
    return _off(day) is not None


@lru_cache(maxsize=2048)
def payable_day(due: date) -> PayableDay:
    """The last working day in mainland China on or before a due date, make-up working days on weekends included.

    Holidays are those that the State Council announces each autumn for the year that follows, as the library
    `chinesecalendar` has them. Of a year that is not published only weekends are known, and the holidays that stand on
    the same days each year.
    """
    day, why, known = due, _off(due), _is_published(due.year)
    while _off(day) is not None:
        day -= timedelta(days=1)
    return PayableDay(due, day, why, known)


def payable_day_of(case: Case, due: date) -> PayableDay:
    """The same for a case; outside mainland China no calendar is kept, and a due date stays as it is."""
    if case.about.jurisdiction != CHINA:
        return PayableDay(due, due, None, True)
    return payable_day(due)


def unpublished_years(case: Case, dues: list[date]) -> list[int]:
    """The years among due dates whose holidays are not published; none outside mainland China."""
    return sorted({due.year for due in dues if not payable_day_of(case, due).calendar_known})


def first_unpublished(case: Case, dues: Iterable[date]) -> date | None:
    """The first of these due dates in a year whose holidays are not published; none outside mainland China."""
    return min((due for due in dues if not payable_day_of(case, due).calendar_known), default=None)


def _off(day: date) -> DayOff | None:
    if not _is_published(day.year):
        if day >= FIXED_SINCE and (day.month, day.day) in FIXED:
            return "holiday"
        return "weekend" if day.weekday() >= SATURDAY else None
    from chinese_calendar import get_holiday_detail

    is_off, name = get_holiday_detail(day)
    if not is_off:
        return None
    return "weekend" if name is None else "holiday"


@lru_cache(maxsize=64)
def _is_published(year: int) -> bool:
    from chinese_calendar import is_workday

    try:
        is_workday(date(year, 1, 1))
    except NotImplementedError:
        return False
    return True
