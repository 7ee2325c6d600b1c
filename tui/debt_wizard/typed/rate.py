"""Rates of interest, which are held as yearly fractions."""

import re
from decimal import Decimal

from debt_wizard.typed.decimals import fitting, shortest
from debt_wizard.typed.number_said import NUMBER_SAID, number_said
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused

EXAMPLE = "18.25%"
MOST = Decimal(100)
"""10,000 % a year."""

_TIMES = {"year": 1, "month": 12, "day": 365}
_BEFORE = {
    "year": "年利率|年化利率|年化|年息|年|apr",
    "month": "月利率|月息|每月|月",
    "day": "日利率|日息|每日|每天|日",
}
_AFTER = {"year": "年|year|annum|yr|p\\.?a\\.?", "month": "月|month", "day": "日|天|day"}
_NUMBER = r"[0-9]{1,12}(?:\.[0-9]{1,12})?|\.[0-9]{1,12}"
_NUMERALS = {char: Decimal(value) for value, char in enumerate("零一二三四五六七八九")} | {"两": Decimal(2)}
_FEN = {"year": Decimal("0.1"), "month": Decimal("0.01"), "day": Decimal("0.001")}
"""What one 分 is of each period: 年息一分 is 10 %, 月息一分 1 %, 日息一分 0.1 %."""
_BODIES: tuple[tuple[re.Pattern[str], Decimal, str], ...] = (
    (re.compile(rf"(?P<n>{_NUMBER})\s*%?"), Decimal("0.01"), "year"),
    (re.compile(rf"百分之\s*(?P<n>{NUMBER_SAID})"), Decimal("0.01"), "year"),
    (re.compile(rf"千分之\s*(?P<n>{NUMBER_SAID})"), Decimal("0.001"), ""),
    (re.compile(rf"(?P<n>{_NUMBER})\s*‰"), Decimal("0.001"), ""),
    (re.compile(rf"万(?:分之)?\s*(?P<n>{_NUMBER}|[零一二三四五六七八九两])"), Decimal("0.0001"), "day"),
    (re.compile(rf"(?P<n>{_NUMBER}|[一二三四五六七八九两])\s*分(?:利|息)?"), Decimal(0), ""),
)
"""What is said, what one of it is worth, and the period where none is named: 万五 is daily, 千分之六 has none; nor has
两分, whose worth hangs on the period."""


def read_rate(text: str) -> Decimal:
    """A yearly rate as a fraction. A bare number is per cent a year: 18.25 and 18.25% are 0.1825.

    Daily rates (万五, 日息0.05%, 0.05%/天) are taken 365 times and monthly ones (月息1.5%, 月息两分) twelve
    times, without compounding, as lenders in mainland China quote them.

    Raises:
        Refused: rate_not_understood or rate_out_of_range (above 10,000 % a year).
    """
    typed, before = _split_off(plain(text), "^(?:{})[:\\s]*", _BEFORE)
    typed, after = _split_off(typed, r"\s*(?:/\s*|每|\ba\s+|\bper\s+|(?<=%)|\s)(?:{})$", _AFTER)
    if before and after and before != after:
        raise Refused("rate_not_understood", EXAMPLE)
    for body, worth, usual in _BODIES:
        match = body.fullmatch(typed)
        period = before or after or usual
        if match and period:
            number = _NUMERALS[match["n"]] if match["n"] in _NUMERALS else number_said(match["n"])
            if number is None:
                break
            return _bounded(number * (worth or _FEN[period]) * _TIMES[period])
    raise Refused("rate_not_understood", EXAMPLE)


def show_rate(rate: Decimal | None) -> str:
    """A rate as a field shows it when it is opened again: 18.25%."""
    return "" if rate is None else f"{shortest(rate * 100)}%"


def _split_off(typed: str, frame: str, words: dict[str, str]) -> tuple[str, str]:
    """The text without the words for a period, and that period; an empty one where none is named."""
    for period, options in words.items():
        rest, count = re.subn(frame.format(options), "", typed)
        if count:
            return rest.strip(), period
    return typed, ""


def _bounded(rate: Decimal) -> Decimal:
    if rate > MOST:
        raise Refused("rate_out_of_range", EXAMPLE)
    return fitting(rate)
