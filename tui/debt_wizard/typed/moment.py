"""Moments that have been: when a talk took place."""

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from debt_wizard.typed.clock import LONGEST, part_of_day, times_meant
from debt_wizard.typed.past_day import read_past_day
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused
from debt_wizard.typed.time_ago import time_passed

_DAYS_WITH_A_PART = (
    (re.compile(r"([昨今前])(?:晚上?|夜)"), r"\1天晚上"),
    (re.compile(r"([昨今前])(?:早上?|晨)"), r"\1天早上"),
    (re.compile(r"\blast\s+night\b"), "yesterday night"),
    (re.compile(r"\btonight\b"), "today night"),
    (re.compile(r"\bthis\s+(?=morning|afternoon|evening)"), "today "),
)
"""What names a day and a part of it in one word."""

_USUAL = time(14, 30)


def read_moment(text: str, now: datetime) -> datetime:
    """A moment not later than `now`: 昨天 14:30, 11-26 9:05, 2026-11-26 14:30, 上周三下午三点, 昨晚八点, yesterday at
    3pm, 14:30, or as the time that has passed: 刚才, 半小时前, an hour ago.

    The time alone is today's. The time zone is that of `now`, and seconds are not kept. Where a text names a day and
    no time, or may mean several moments, none is guessed.

    Raises:
        Refused: moment_not_understood, moment_in_future, moment_without_time (前天), moment_one_of_two (昨天三点),
            day_one_of_two ("last Friday at 3pm" on a Saturday).
    """
    typed = plain(text)
    passed = time_passed(typed)
    if passed is not None:
        return (now - passed).replace(second=0, microsecond=0)
    for form, spelled in _DAYS_WITH_A_PART:
        typed = form.sub(spelled, typed)
    rest, part = part_of_day(typed)
    example = f"{read_past_day('昨天', now.date()).isoformat()} {_USUAL:%H:%M}"
    in_future = False
    for day_typed, times in _parted(rest, part):
        try:
            day = read_past_day(day_typed, now.date()) if day_typed else now.date()
        except Refused as refusal:
            if refusal.code == "day_one_of_two":
                raise refusal.with_example(example) from None
            in_future |= refusal.code == "day_in_future"
            continue
        midnight = datetime.combine(day, time(), now.tzinfo)
        found = [moment for moment in (midnight + each for each in times) if moment <= now]
        if len(found) > 1:
            first, other = show_moment(found[0]), show_moment(found[-1])
            raise Refused("moment_one_of_two", first, first=first, other=other)
        if not found:
            raise Refused("moment_in_future", example)
        return found[0]
    raise Refused("moment_in_future", example) if in_future else _without_time(rest, now, example)


def show_moment(moment: datetime | None) -> str:
    """A moment as a field shows it when it is opened again: 2026-11-26 14:30."""
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def _parted(rest: str, part: str | None) -> Iterator[tuple[str, tuple[timedelta, ...]]]:
    """Every way to read a text as a day and the times that may be meant, in this order or the other.

    The longest time comes first: 上周二十点 is no day with 二十点, but 上周二 with 十点.
    """
    for at in range(max(len(rest) - LONGEST, 0), len(rest)):
        if at and rest[at].isdecimal() and (rest[at - 1].isdecimal() or rest[at - 1] == ":"):
            continue  # in the middle of a number
        if times := times_meant(rest[at:].strip(" ,"), part):
            yield rest[:at].strip(" ,"), times
    for end in range(min(len(rest), LONGEST), 0, -1):
        if times := times_meant(rest[:end].strip(" ,"), part):
            yield rest[end:].strip(" ,").removeprefix("on "), times


def _without_time(rest: str, now: datetime, example: str) -> Refused:
    """Why a text is no moment: it may name a day alone, which is said back."""
    try:
        day = read_past_day(rest.strip(" ,"), now.date())
    except Refused as refusal:
        if refusal.code == "day_in_future":
            return Refused("moment_in_future", example)
        if refusal.code == "day_one_of_two":
            return refusal.with_example(example)
        return Refused("moment_not_understood", example)
    usual = min(datetime.combine(day, _USUAL, now.tzinfo), now)
    return Refused("moment_without_time", show_moment(usual), day=day.isoformat())
