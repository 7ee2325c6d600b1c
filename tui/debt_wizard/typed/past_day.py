"""Days that have been: since when a debt is late, the day of a paper. Also as the time that has passed since."""

import re
from datetime import date, timedelta

from debt_wizard.finance import add_months
from debt_wizard.typed.day import FIRST_YEAR, LAST_YEAR, days_meant, the_one
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.relative_day import days_from_today
from debt_wizard.typed.spelled_day import spelled_in_digits
from debt_wizard.typed.time_span import read_span

USUAL = timedelta(60)
"""How long ago the day lies that is given as an example."""

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
    passed = read_span(_AROUND.sub("", _AROUND.sub("", plain(text))))
    if passed is not None:
        return _in_range(passed.before(today), example)
    try:
        meant = days_meant(text, today)
        day = the_one(tuple(each for each in meant if each <= today) or meant[:1])
    except Refused as refusal:
        raise refusal.with_example(example) from None
    if day > today and _NO_YEAR.fullmatch(plain(text)) and not _told_from_today(plain(text), today):
        day = add_months(day, -12)
    if day > today:
        raise Refused("day_in_future", example)
    return day


def _in_range(day: date, example: str) -> date:
    if day.year < FIRST_YEAR:
        raise Refused("day_out_of_range", example, first=FIRST_YEAR, last=LAST_YEAR)
    return day


def _told_from_today(typed: str, today: date) -> bool:
    try:
        return bool(days_from_today(spelled_in_digits(typed, today), today))
    except ValueError:
        return False
