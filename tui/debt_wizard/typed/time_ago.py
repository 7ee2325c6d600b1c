"""Moments told as the time that has passed: 刚才, 半小时前, 一个半小时前, just now, 20 minutes ago."""

import re
from datetime import timedelta

from debt_wizard.finance import AmountError, parse_amount
from debt_wizard.typed.time_span import WORDS_FOR_NUMBERS

_NOW = re.compile(r"刚刚|刚才|刚|方才|现在|此刻|(?:just|right)\s+now|now|a\s+moment\s+ago")
_CHINESE_COUNT = r"[0-9]{1,4}(?:\.[0-9])?|[一二两三四五六七八九十]{1,3}"
_CHINESE = re.compile(
    rf"(?:(?P<hours>{_CHINESE_COUNT})\s*(?:个\s*(?P<and>半)?\s*)?(?:小时|钟头))?"
    rf"(?P<half>半个?\s*(?:小时|钟头))?"
    rf"(?:\s*(?P<minutes>{_CHINESE_COUNT})\s*(?:分钟|分)|\s*(?P<quarters>[一二两三123])\s*刻钟)?"
    r"\s*(?:钟)?\s*(?:以前|之前|前)"
)
_COUNT = rf"[0-9]{{1,4}}(?:\.[0-9])?|an?|{'|'.join(WORDS_FOR_NUMBERS)}"
_MINUTES = r"(?:minutes?|mins?)"
_HOURS = r"(?:hours?|hrs?)"
_ENGLISH = tuple(
    re.compile(form + r"\s+ago")
    for form in (
        rf"(?P<hours>{_COUNT})\s*{_HOURS}(?:\s+and\s+a\s+(?P<and>half)|(?:\s+and)?\s+(?P<minutes>{_COUNT})\s*{_MINUTES})?",
        rf"(?P<hours>{_COUNT})\s+and\s+a\s+(?P<and>half)\s+{_HOURS}",
        rf"(?P<minutes>{_COUNT})\s*{_MINUTES}",
        rf"(?P<half>half\s+an?)\s+{_HOURS}",
        r"(?:a\s+)?(?P<quarters>quarter)\s+of\s+an\s+hour",
    )
)
_LONGEST = timedelta(hours=1000)


def time_passed(typed: str) -> timedelta | None:
    """How long ago a plain text says that it was, nothing for this very moment; None where it says no such thing.

    So many days ago are a day, and no moment.
    """
    if _NOW.fullmatch(typed):
        return timedelta(0)
    for form in (_CHINESE, *_ENGLISH):
        match = form.fullmatch(typed)
        if match is None:
            continue
        named = match.groupdict()
        half = 30 if named.get("half") or named.get("and") else 0
        passed = timedelta(
            hours=_number(named.get("hours")),
            minutes=_number(named.get("minutes")) + half + 15 * _number(named.get("quarters")),
        )
        return passed if timedelta(0) < passed <= _LONGEST else None
    return None


def _number(text: str | None) -> float:
    if not text:
        return 0
    named = {"quarter": 1} | WORDS_FOR_NUMBERS
    if text in named:
        return named[text]
    try:
        return float(parse_amount(text))
    except AmountError:
        return 0
