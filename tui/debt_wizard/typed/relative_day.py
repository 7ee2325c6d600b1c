"""Days that are told from today: 下个月15号, 下周三, 三天后, the 15th of next month, 3 days ago."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

_DAYS = {
    "大前天": -3, "前天": -2, "昨天": -1, "yesterday": -1, "今天": 0, "今日": 0, "today": 0,
    "明天": 1, "明日": 1, "tomorrow": 1, "后天": 2, "大后天": 3,
}  # fmt: skip
_MONTHS = {"上": -1, "last": -1, "这": 0, "本": 0, "this": 0, "下": 1, "next": 1}
_WEEKDAYS = {name: day for day, names in enumerate(("一", "二", "三", "四", "五", "六", "日天")) for name in names}
_DIGITS = {name: digit for digit, name in enumerate("一二三四五六七八九十", 1)} | {"两": 2}

_COUNT = r"(?P<count>[0-9]{1,3}|[一二两三四五六七八九十])"
_ENGLISH_DAY = r"(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_ENGLISH_MONTH = r"(?P<which>last|this|next)\s+month"


def relative_day(typed: str, today: date) -> date | None:
    """The day that is meant; None where the text is no such day. A week begins with Monday, as it does in China.

    Raises:
        ValueError: the month that is meant has no such day.
    """
    if typed in _DAYS:
        return today + timedelta(days=_DAYS[typed])
    for form, read in _FORMS:
        match = form.fullmatch(typed)
        if match:
            return read(match, today)
    return None


def _of_month(match: re.Match[str], today: date) -> date:
    months = today.year * 12 + today.month - 1 + _MONTHS[match["which"]]
    year, month = divmod(months, 12)
    day = match.groupdict().get("day")
    return date(year, month + 1, int(day) if day else monthrange(year, month + 1)[1])


def _of_week(match: re.Match[str], today: date) -> date:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_MONTHS[match["which"]])
    return monday + timedelta(days=_WEEKDAYS[match["weekday"]])


def _away(sign: int) -> Callable[[re.Match[str], date], date]:
    def read(match: re.Match[str], today: date) -> date:
        count = match["count"]
        return today + timedelta(days=sign * (_DIGITS.get(count) or int(count)))

    return read


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]], ...] = tuple(
    (re.compile(form), read)
    for form, read in (
        (r"(?P<which>[上这本下])个?月\s*(?:(?P<day>[0-9]{1,2})\s*[日号]?|底|末)", _of_month),
        (rf"{_ENGLISH_MONTH},?\s+(?:on\s+)?{_ENGLISH_DAY}", _of_month),
        (rf"{_ENGLISH_DAY}\s+(?:of\s+)?{_ENGLISH_MONTH}", _of_month),
        (r"(?P<which>[上这本下])个?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])", _of_week),
        (rf"{_COUNT}\s*天(?:以后|之后|后)", _away(1)),
        (rf"{_COUNT}\s*天(?:以前|之前|前)", _away(-1)),
        (rf"in\s+{_COUNT}\s+days?", _away(1)),
        (rf"{_COUNT}\s+days?\s+ago", _away(-1)),
    )
)
