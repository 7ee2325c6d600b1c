"""What a text counts: each number with its unit, in digits or in words, the same in Chinese and in English.

"3次", "三次", "3 times" and "three effective calls" are one and the same. A year is twelve months, and 22:00 is 22点.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from debt_wizard_content.checks.numerals import CHINESE, ENGLISH, value_of

COUNTED = {"个": "个", "家": "家", "份": "份", "笔": "笔"}
"""Chinese units that stand beside any noun; English has the noun alone."""

_CHINESE_UNITS = {
    "times": "次|倍|回(?!事)",
    "working days": "个?工作日",
    "days": "日|天",
    "weeks": "周(?!年)|个?星期",
    "months": "个月",
    "years": "周年|年",
    "hours": "个?小时",
    "minutes": "分钟",
    "o'clock": "点(?!击|开|下|儿|头)",
    "%": "%|个?百分点",
    "yuan": "元",
    "tenths": "成(?!功|本|为|了|立|常|子)",
    **COUNTED,
}
_ENGLISH_UNITS = {
    "times": "times|calls?|-?fold",
    "working days": "(?:working|business)[ -]days?",
    "days": "days?",
    "weeks": "weeks?",
    "months": "months?",
    "years": "years?",
    "hours": "hours?",
    "minutes": "minutes?",
    "o'clock": "o['’]clock",
    "%": "%|per ?cent|percentage points?",
    "yuan": "yuan",
}
_FIGURE = r"\d[\d,]*(?:\.\d+)?"
_BEGIN = r"(?<![A-Za-z\d.])"


def _pattern(number: str, units: Mapping[str, str], between: str, joined: str, end: str) -> re.Pattern[str]:
    either = "|".join(f"({unit})" for unit in units.values())
    return re.compile(rf"(?:({number})(?:{joined}))?({number})(?:{between})(?:{either}){end}", re.IGNORECASE)


_PATTERNS = {
    "zh": _pattern(
        rf"{_BEGIN}{_FIGURE}|(?<![第几数{CHINESE}])[{CHINESE}]+", _CHINESE_UNITS, r"\s?", "到|至|或者?|、|-|–|—", ""
    ),
    "en": _pattern(
        rf"{_BEGIN}{_FIGURE}|\b(?:{'|'.join(ENGLISH)})\b",
        _ENGLISH_UNITS,
        r"[ -](?:[a-z]+ )??|(?=%)",
        " to | or | and |-|–",
        "(?![a-z])",
    ),
}
_UNITS = {"zh": tuple(_CHINESE_UNITS), "en": tuple(_ENGLISH_UNITS)}
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)")
_MONEY = re.compile(rf"[¥￥] ?({_FIGURE})")


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, and where it stands in the text."""

    number: Decimal
    unit: str
    said: str
    start: int
    end: int

    @property
    def key(self) -> tuple[Decimal, str]:
        """What is compared: the number and its unit, years as months."""
        return (self.number * 12, "months") if self.unit == "years" else (self.number, self.unit)

    @property
    def is_vague(self) -> bool:
        """Whether it may count nothing: 一 and "one" also stand for "a", 两个 beside any noun, 两点 for points."""
        return not re.search(r"\d", self.said) and (self.number == 1 or self.unit in {*COUNTED, "o'clock"})


def quantities(text: str, language: str) -> Iterator[Quantity]:
    """Every quantity of a text in Chinese or English; the first of "1 to 3 months" has the unit of the second."""
    for match in _PATTERNS[language].finditer(text):
        first, number, *units = match.groups()
        unit = next(name for name, said in zip(_UNITS[language], units, strict=True) if said)
        for each in filter(None, (first, number)):
            yield Quantity(value_of(each), unit, match[0], *match.span())
    for match in chain(_CLOCK.finditer(text), _MONEY.finditer(text)):
        money = match.re is _MONEY
        number = value_of(match[1]) if money else Decimal(match[1]) + Decimal(match[2]) / 60
        yield Quantity(number, "yuan" if money else "o'clock", match[0], *match.span())
