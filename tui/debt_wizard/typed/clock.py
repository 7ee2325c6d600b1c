"""Times of the day as people type them: 14:30, 下午三点半, 八点一刻, 3pm, at 3:30. Some name one of two times."""

import re
from datetime import timedelta

from debt_wizard.finance import AmountError, parse_amount

LONGEST = 24
"""Characters of the longest time of the day that is looked for."""

_HOURS = r"二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二两三四五六七八九]"
_MINUTES = r"[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九]|[二三四五][一二三四五六七八九]"
_CHINESE = re.compile(
    rf"(?P<hour>[0-9]{{1,2}}|{_HOURS})\s*(?P<sign>点|时)钟?整?\s*"
    rf"(?:(?P<part>半|[一1]刻|[三3]刻)|(?P<minute>[0-9]{{1,2}}|{_MINUTES})\s*分?)?"
)
_LATIN = re.compile(
    r"(?P<at>(?:at|around)\s+)?(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2}))?"
    r"(?:\s*(?P<half>[ap])\.?m\.?|\s*(?P<clock>o'?clock))?"
)
_NOON = re.compile(r"(?:at\s+)?(?:noon|midday)")
_PARTS_OF_AN_HOUR = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45}

_PARTS_OF_A_DAY = {
    "night": "凌晨",
    "morning": "清晨|早晨|早上|上午|morning",
    "noon": "中午",
    "afternoon": "下午|傍晚|afternoon",
    "evening": "晚上|夜里|半夜|深夜|evening|night",
}
_PART = re.compile(
    "|".join(
        f"(?P<{name}>(?:\\bin\\s+the\\s+|\\bat\\s+)?(?:{words}))(?![a-z])" for name, words in _PARTS_OF_A_DAY.items()
    )
)


def part_of_day(typed: str) -> tuple[str, str | None]:
    """A plain text without the part of the day that it names, and that part; None where it names none."""
    match = _PART.search(typed)
    if match is None:
        return typed, None
    return f"{typed[: match.start()]} {typed[match.end() :]}".strip(), match.lastgroup


def times_meant(typed: str, part: str | None) -> tuple[timedelta, ...]:
    """Every time that a plain text may mean, counted from the start of the day; none where it is no time.

    三点 and "at 3" may lie before noon or after it, unless the part of the day says which; 14:30, 3:00 and 九时 are
    of the clock of 24 hours. Twelve in the evening ends the day. An hour after it (晚上一点) may be meant to belong
    to the night before or to the one that begins.
    """
    if _NOON.fullmatch(typed):
        return (timedelta(hours=12),)
    if match := _CHINESE.fullmatch(typed):
        minute = _PARTS_OF_AN_HOUR[match["part"]] if match["part"] else _number(match["minute"] or "0")
        return _times(_number(match["hour"]), minute, part, is_spoken=match["sign"] == "点")
    match = _LATIN.fullmatch(typed)
    if match is None or not (match["minute"] or match["half"] or match["clock"] or match["at"]):
        return ()
    is_spoken = bool(match["clock"] or match["at"]) and not match["hour"].startswith("0")
    return _times(int(match["hour"]), int(match["minute"] or 0), part, half=match["half"], is_spoken=is_spoken)


def _times(
    hour: int, minute: int, part: str | None, *, half: str | None = None, is_spoken: bool
) -> tuple[timedelta, ...]:
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return ()
    if half is not None:
        hours = _of_half(hour, half, part)
    elif part is not None:
        hours = _of_part(hour, part)
    else:
        hours = (hour, hour + 12) if is_spoken and 1 <= hour <= 11 else (hour,)
    return tuple(timedelta(hours=each, minutes=minute) for each in hours)


def _of_half(hour: int, half: str, part: str | None) -> tuple[int, ...]:
    """am and pm; "last night at 1 am" is of the night that follows the evening."""
    if hour > 12:
        return (hour,) if half == "p" else ()
    after_midnight = hour % 12
    if half == "a":
        return (after_midnight + 24,) if part == "evening" else (after_midnight,)
    return (after_midnight + 12,)


def _of_part(hour: int, part: str) -> tuple[int, ...]:
    later = hour + 12 if hour < 12 else hour
    match part:
        case "night":
            return (hour % 12,) if hour <= 12 else ()
        case "morning":
            return (hour,) if hour <= 12 else ()
        case "noon":
            return (hour,) if 11 <= hour <= 14 else (later,) if 1 <= hour <= 2 else ()
        case "afternoon":
            return (later,) if hour else ()
    if hour in {0, 24}:
        return (0, 24) if hour == 0 else (24,)
    if hour == 12:
        return (24,)
    if hour < 5:
        return (hour, hour + 24)
    return (later,) if later >= 17 else ()


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    bare = text.lstrip("零〇")
    if len(bare) == 2 and "十" not in bare:
        return _number(bare[0]) * 10 + _number(bare[1])
    try:
        return int(parse_amount(bare)) if bare else 0
    except AmountError:
        return 99
