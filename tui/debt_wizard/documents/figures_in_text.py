"""The amounts and days that a text names, as people write them: 1千, 一千元, RMB 1,000, a thousand yuan; 15 December.

Telephone numbers, tickets, accounts, years and counts are no amounts and are not found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.documents.amounts_in_words import amounts_in_words
from debt_wizard.finance import AmountError, parse_amount

LEAST_BARE = 10
"""A number without a currency or a unit is an amount only from here on, and only beside a word of paying."""

_ALIKE = str.maketrans("０１２３４５６７８９￥．－‐‑\u00a0\u202fſıİ", "0123456789¥.---  siI")
"""Each to one character, so that offsets stay; a pattern without regard to case takes the last three for s and i."""

_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_D = "[一二两三四五六七八九壹贰叁肆伍陆柒捌玖0-9]"
_C = "[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]"
_YUAN = rf"(?:元|块钱|块|圆)(?:[整正]|零?{_D}[角毛](?:{_D}分)?|零?{_D}分)?"
_UNIT = rf"(?:[百千万亿wk](?:{_D}(?!\d))?)"
_ALONE = r"(?<![\d.,/A-Za-z-])"
_NO_COUNT = r"(?![\d.,]*\s?(?:[年月日号期个次%笔家天周点块元]|months?\b|payments?\b|instalments?\b|days?\b|times\b))"

_SPELT = rf"[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{_C}*[百千万佰仟]{_C}*"
"""A number in Chinese from a hundred on, without a unit: 三千, 两千五."""
_COUNTED = "年月日号期个次笔家天周点块元分角毛位名人套件份张亩斤里米字"

_MONEY = rf"(?:{_YUAN}|yuan\b|RMB\b|CNY\b|人民币)"
_A_MONTH = r"(?:(?:a|per|each|every)\s+month\b|/\s?月|一个月)"

_AMOUNTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![A-Za-z])(?:人民币|RMB|CNY|¥)\s?(?:{_N}{_UNIT}?(?:\s?{_YUAN})?|{_C}+{_YUAN})",
        rf"{_ALONE}{_N}\s?{_UNIT}?\s?{_MONEY}",
        rf"{_ALONE}{_N}\s?[-–—~～]\s?(?P<upper>{_N}\s?{_UNIT}?\s?(?:{_MONEY}|(?=\s?{_A_MONTH})))",
        rf"(?<!{_C}){_C}+{_YUAN}",
        rf"{_ALONE}{_N}[千万wk](?:{_D}(?!\d))?(?![\d个人次公里瓦字米户家名股年月天吨份%A-Za-z多几])",
        rf"(?:(?<=[还付交转])|(?<=[还付交转给]您)|(?<=月供)|(?<=pay )|(?<=paying )){_N}(?![\d,]){_NO_COUNT}",
        rf"{_ALONE}{_N}(?=\s?{_A_MONTH})",
        rf"(?:(?<=[还付交转打])|(?<=[还付交转给]您)|(?<=月供)){_SPELT}(?!{_C}|[\d{_COUNTED}]|多[{_COUNTED}])",
    )
)

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS)
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?P<year>\d{4})年)?(?<!\d)(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]",
        r"(?<![\d/.-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d/.-])",
        rf"(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL} (?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}}))?",
        rf"\b(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}}){_ORDINAL}\b(?:,? (?P<year>\d{{4}}))?(?! {_MONTH})",
    )
)


@dataclass(frozen=True, order=True)
class AmountSaid:
    """An amount where it stands. Offsets are code points, the end exclusive."""

    start: int
    end: int
    amount: Decimal


@dataclass(frozen=True, order=True)
class DaySaid:
    """A day where it stands; without a year where none is named. Offsets are code points, the end exclusive."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    @property
    def exists(self) -> bool:
        """Whether there is such a day, in its year or in a leap year."""
        try:
            date(self.year or 2000, self.month, self.day)
        except ValueError:
            return False
        return True

    def is_day(self, other: date) -> bool:
        """Whether it can mean that day."""
        return (self.month, self.day) == (other.month, other.day) and self.year in {None, other.year}


def amounts_in(text: str) -> list[AmountSaid]:
    """Every amount of a text, in order; where two readings overlap, the longer one."""
    plain = text.translate(_ALIKE)
    found = [said for pattern in _AMOUNTS for match in pattern.finditer(plain) if (said := _amount(match)) is not None]
    found += [AmountSaid(*said) for said in amounts_in_words(plain)]
    kept: list[AmountSaid] = []
    for said in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(said.end <= other.start or other.end <= said.start for other in kept):
            kept.append(said)
    return sorted(kept)


def days_in(text: str) -> list[DaySaid]:
    """Every day of a text that names at least a month and a day, in order."""
    plain = text.translate(_ALIKE)
    return sorted({said for pattern in _DAYS for said in _days(pattern, plain)})


def _amount(match: re.Match[str]) -> AmountSaid | None:
    # of a range, what stands before the dash is read by itself
    upper = "upper" if "upper" in match.re.groupindex else 0
    said = match[upper].rstrip()
    try:
        amount = parse_amount(said)
    except AmountError:
        return None
    if amount < LEAST_BARE and not re.search("[元¥角]|RMB|CNY|yuan", said, re.IGNORECASE):
        return None  # 一块 is also "together"
    return AmountSaid(match.start(upper), match.start(upper) + len(said), amount)


def _days(pattern: re.Pattern[str], plain: str) -> Iterator[DaySaid]:
    for match in pattern.finditer(plain):
        told = match["month"].lower()
        month = int(told) if told.isdigit() else next(n for n, name in enumerate(_MONTHS, 1) if name[:3] == told[:3])
        yield DaySaid(
            match.start(), match.end(), int(match["year"]) if match["year"] else None, month, int(match["day"])
        )
