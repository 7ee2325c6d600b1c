"""Days of the week as people type them: 下周三, 周五, next Wednesday, Friday, Monday next week."""

import re
from datetime import date, timedelta

WEEKDAY = r"(?:(?:周|星期|礼拜)(?P<chinese>[一二三四五六日天])|(?P<english>[a-z]{3,9})\.?)"
"""A day of the week, whatever stands around it."""

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"tues": 1, "thur": 3, "thurs": 3, "weds": 2}
_CHINESE = {name: day for day, names in enumerate(("一", "二", "三", "四", "五", "六", "日天")) for name in names}
_WEEKS = {"上上": -2, "上": -1, "这": 0, "本": 0, "": 0, "下": 1, "下下": 2, "last": -1, "this": 0, "next": 1}
_CHINESE_FORM = re.compile(r"(?P<which>上上|上|这|本|下下|下|)个?" + WEEKDAY)
_ENGLISH_FORM = re.compile(r"(?:on\s+)?(?:(?P<which>last|this|next|this coming|coming)\s+)?" + WEEKDAY)
_OF_A_WEEK = re.compile(rf"(?:on\s+)?{WEEKDAY},?\s+(?:of\s+)?(?P<which>last|this|next)\s+week")


def weekday_of(match: re.Match[str]) -> int | None:
    """0 to 6 from Monday for what `WEEKDAY` found; None for any other word."""
    if match["chinese"] is not None:
        return _CHINESE[match["chinese"]]
    name = match["english"]
    return next((at for at, day in enumerate(_NAMES) if name in {day, day[:3]}), _SHORT.get(name))


def weekdays_meant(typed: str, today: date) -> tuple[date, ...]:
    """Every day that a plain text may mean, the earliest first; none where it names no day of the week.

    A week begins with Monday in Chinese. In English it may begin with Sunday too, "next Wednesday" may be the
    first one to come or that of next week, and a mere "Wednesday" may lie ahead or behind.
    """
    if (match := _CHINESE_FORM.fullmatch(typed)) and (day := weekday_of(match)) is not None and match["chinese"]:
        found = {_in_week(today, day, _WEEKS[match["which"]])}
        return _sorted(found if match["which"] else found | {_coming(today, day)})
    if (match := _OF_A_WEEK.fullmatch(typed)) and (day := weekday_of(match)) is not None:
        return _sorted(_in_either_week(today, day, _WEEKS[match["which"]]))
    if (match := _ENGLISH_FORM.fullmatch(typed)) is None or (day := weekday_of(match)) is None:
        return ()
    coming, behind = _coming(today, day), _coming(today, day) - timedelta(7)
    if behind == today:
        behind -= timedelta(7)
    match match["which"]:
        case None:
            return _sorted({behind, coming, *([today] if today.weekday() == day else [])})
        case "coming" | "this coming":
            return (coming,)
        case "last":
            return _sorted({behind, *_in_either_week(today, day, -1)})
        case "this":
            return _sorted({*_in_either_week(today, day, 0), *([coming] if today.weekday() != day else [])})
        case _:
            return _sorted({coming, *_in_either_week(today, day, 1)})


def _coming(today: date, weekday: int) -> date:
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def _in_week(today: date, weekday: int, weeks: int) -> date:
    return today - timedelta(today.weekday()) + timedelta(weekday, weeks=weeks)


def _in_either_week(today: date, weekday: int, weeks: int) -> set[date]:
    """The day in a week that begins with Monday, and in one that begins with Sunday."""
    sunday = today - timedelta((today.weekday() + 1) % 7)
    return {_in_week(today, weekday, weeks), sunday + timedelta((weekday + 1) % 7, weeks=weeks)}


def _sorted(days: set[date]) -> tuple[date, ...]:
    return tuple(sorted(days))
