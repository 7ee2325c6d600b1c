"""Days that are told from today: 下个月15号, 下周三, 两周后, 三天内, 月底, the 15th of next month, 3 days ago."""

import re
from calendar import monthrange
from datetime import date, timedelta

from debt_wizard.finance import add_months
from debt_wizard.typed.time_span import TimeSpan, read_span
from debt_wizard.typed.weekday import weekdays_meant

_DAYS = {
    "大前天": -3, "前天": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0,
    "明天": 1, "明日": 1, "后天": 2, "大后天": 3,
    "the day before yesterday": -2, "day before yesterday": -2, "yesterday": -1, "today": 0,
    "tomorrow": 1, "day after tomorrow": 2, "the day after tomorrow": 2,
}  # fmt: skip
_MONTHS = {"上上": -2, "上": -1, "last": -1, "这": 0, "本": 0, "this": 0, "the": 0, "下": 1, "next": 1, "下下": 2}
_LONGEST = TimeSpan(days=999)

_ENGLISH_DAY = r"(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_ENGLISH_MONTH = r"(?P<which>last|this|next|the)\s+month"
_OF_MONTH = tuple(
    re.compile(form)
    for form in (
        r"(?P<which>上上|上|这|本|下下|下)个?月(?:份)?的?\s*(?:(?P<day>[0-9]{1,2})\s*[日号]?|月?[底末])",
        rf"{_ENGLISH_MONTH},?\s+(?:on\s+)?{_ENGLISH_DAY}",
        rf"{_ENGLISH_DAY}\s+(?:of\s+)?{_ENGLISH_MONTH}",
        rf"(?:at\s+)?(?:the\s+)?(?:end|last\s+day)\s+of\s+{_ENGLISH_MONTH}",
    )
)
_MONTH_END = re.compile(r"月底|月末|(?:at\s+)?(?:the\s+)?month[\s-]?end|(?:at\s+)?(?:the\s+)?end\s+of\s+month")
_YEAR_END = re.compile(r"(?:今年)?年底|今年底|(?:at\s+)?(?:the\s+)?end\s+of\s+(?:the|this)\s+year")
_DAY_ALONE = re.compile(r"(?P<day>[0-9]{1,2})\s*号|(?:on\s+)?the\s+(?P<the>[0-9]{1,2})(?:st|nd|rd|th)")
_AFTER = tuple(
    re.compile(form)
    for form in (r"(.+?)\s*(?:以后|之后|后|以内|之内|内)", r"(?:with)?in\s+(.+)", r"(.+)\s+from\s+(?:now|today)")
)
_DAYS_WITHIN = re.compile(r"^([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*日(?:以内|之内|内)$")
"""15日内 is a span; 15日 alone is a day of the month."""
_BEFORE = tuple(re.compile(form) for form in (r"(.+?)\s*(?:以前|之前|前)", r"(.+)\s+ago"))


def days_from_today(typed: str, today: date) -> tuple[date, ...]:
    """Every day that may be meant, the earliest first; none where the text is no such day.

    Raises:
        ValueError: the month that is meant has no such day.
    """
    if typed in _DAYS:
        return (today + timedelta(days=_DAYS[typed]),)
    typed = _DAYS_WITHIN.sub(r"\1天内", typed)
    if (span := _span(_AFTER, typed)) is not None:
        return (span.after(today),)
    if (span := _span(_BEFORE, typed)) is not None:
        return (span.before(today),)
    if _MONTH_END.fullmatch(typed):
        return (_of_month(today, 0, None),)
    if _YEAR_END.fullmatch(typed):
        return (date(today.year, 12, 31),)
    for form in _OF_MONTH:
        if match := form.fullmatch(typed):
            return (_of_month(today, _MONTHS[match["which"]], match.groupdict().get("day")),)
    if match := _DAY_ALONE.fullmatch(typed):
        return _around(today, int(match["day"] or match["the"]))
    return weekdays_meant(typed, today)


def _span(forms: tuple[re.Pattern[str], ...], typed: str) -> TimeSpan | None:
    for form in forms:
        match = form.fullmatch(typed)
        span = read_span(match[1]) if match else None
        if span is not None and span.days <= _LONGEST.days and span.months * 31 <= _LONGEST.days:
            return span
    return None


def _of_month(today: date, months: int, day: str | None) -> date:
    first = add_months(today.replace(day=1), months)
    return first.replace(day=int(day) if day else monthrange(first.year, first.month)[1])


def _around(today: date, day: int) -> tuple[date, ...]:
    """The last such day that has been and the first to come; today where it is that day."""
    if not 1 <= day <= 31:
        raise ValueError("no such day")
    if today.day == day:
        return (today,)
    found = []
    for months in (range(0, -3, -1), range(3)):
        firsts = [add_months(today.replace(day=1), each) for each in months]
        days = [each.replace(day=day) for each in firsts if day <= monthrange(each.year, each.month)[1]]
        found.append(next(each for each in days if (each < today) == (months.step < 0)))
    return tuple(found)
