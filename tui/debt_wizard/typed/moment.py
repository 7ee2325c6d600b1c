"""Moments that have been: when a talk took place."""

import re
from datetime import datetime, time

from debt_wizard.typed.past_day import read_past_day
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused

_CLOCK = re.compile(
    r"(?P<part>凌晨|早上|上午|中午|下午|傍晚|晚上)?\s*(?:at\s+)?(?P<hour>[0-9]{1,2})"
    r"(?:\s*(?::|点|时)\s*(?P<minute>[0-9]{1,2}|半)?\s*分?)?\s*(?P<half>am|pm)?"
)
_IS_CLOCK = re.compile(r"[:点时]|am|pm")
_DAY_AND_CLOCK = re.compile(rf"(?P<day>.*?[^0-9\s:])?\s*(?P<clock>{_CLOCK.pattern})")
_SPACED = re.compile(r"(?P<day>.*?)[\s,]+(?P<clock>\S+(?:\s*(?:am|pm))?)")


def read_moment(text: str, now: datetime) -> datetime:
    """A moment not later than `now`: 昨天 14:30, 11-26 9:05, 2026-11-26 14:30, 今天下午2点半, yesterday 2:30 pm, 14:30.

    The clock alone is today's. The time zone is that of `now`, and seconds are not kept.

    Raises:
        Refused: moment_not_understood, moment_in_future.
    """
    example = _example(now)
    typed = plain(text)
    for form in (_SPACED, _DAY_AND_CLOCK):
        match = form.fullmatch(typed)
        at = _clock(match["clock"]) if match else None
        if match is None or at is None:
            continue
        try:
            day = read_past_day(match["day"], now.date()) if (match["day"] or "").strip() else now.date()
        except Refused as refusal:
            if refusal.code == "day_in_future":
                raise Refused("moment_in_future", example) from None
            continue
        moment = datetime.combine(day, at, now.tzinfo)
        if moment > now:
            raise Refused("moment_in_future", example)
        return moment
    raise Refused("moment_not_understood", example)


def show_moment(moment: datetime | None) -> str:
    """A moment as a field shows it when it is opened again: 2026-11-26 14:30."""
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def _example(now: datetime) -> str:
    day = read_past_day("昨天", now.date())
    return f"{day.isoformat()} 14:30"


def _clock(typed: str) -> time | None:
    match = _CLOCK.fullmatch(typed)
    if match is None or not _IS_CLOCK.search(typed):
        return None
    hour, minute = int(match["hour"]), 30 if match["minute"] == "半" else int(match["minute"] or 0)
    afternoon = match["half"] == "pm" or match["part"] in {"下午", "傍晚", "晚上"}
    if afternoon and hour < 12:
        hour += 12
    elif match["half"] == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
