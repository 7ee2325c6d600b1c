"""Whole numbers: the months of a term, a day of the month."""

import re
from typing import Literal

from debt_wizard.finance import AmountError, parse_amount
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused, RefusedCode

Unit = Literal["months", "day"]

_COUNT = r"[0-9]{1,6}|[零一二两三四五六七八九十百]{1,5}"
_MONTHS = re.compile(
    rf"(?:(?P<years>{_COUNT})\s*(?:年|years?|yrs?|y)(?P<half>半)?(?:零|又|\s*and\s*|,)?\s*)?"
    rf"(?:(?P<months>{_COUNT})\s*(?:个月|个?月|期|months?|mths?|m)?)?"
)
_HALF_YEARS = {"半年": 6, "half a year": 6, "半": 6}
_DAY = re.compile(
    rf"(?:每个?月|(?:on\s+)?the\s+)?\s*(?P<day>{_COUNT})\s*(?:日|号|th|st|nd|rd)?(?:\s+of\s+(?:each|every|the)\s+month)?"
)
_LAST_DAYS = {
    "月底",
    "月末",
    "每月底",
    "每月月底",
    "每月最后一天",
    "last",
    "last day",
    "the last day",
    "end of month",
}


def read_whole(text: str, *, least: int, most: int, unit: Unit) -> int:
    """A whole number from `least` to `most`: as months 24, 24个月, 2年, 一年半; as a day 15, 每月15日, 月底.

    The last day of the month is 31, which falls on the last day of a shorter one.

    Raises:
        Refused: months_… or day_of_month_…, not_understood or out_of_range with the bounds.
    """
    typed = plain(text)
    number = _months(typed) if unit == "months" else _day(typed)
    prefix: Literal["months", "day_of_month"] = "months" if unit == "months" else "day_of_month"
    example = "24" if unit == "months" else "15"
    if number is None:
        raise Refused(_code(prefix, "not_understood"), example)
    if not least <= number <= most:
        raise Refused(_code(prefix, "out_of_range"), example, least=least, most=most)
    return number


def show_whole(number: int | None) -> str:
    """A whole number as a field shows it when it is opened again."""
    return "" if number is None else str(number)


def _code(prefix: Literal["months", "day_of_month"], fault: Literal["not_understood", "out_of_range"]) -> RefusedCode:
    codes: dict[tuple[str, str], RefusedCode] = {
        ("months", "not_understood"): "months_not_understood",
        ("months", "out_of_range"): "months_out_of_range",
        ("day_of_month", "not_understood"): "day_of_month_not_understood",
        ("day_of_month", "out_of_range"): "day_of_month_out_of_range",
    }
    return codes[prefix, fault]


def _months(typed: str) -> int | None:
    if typed in _HALF_YEARS:
        return _HALF_YEARS[typed]
    match = _MONTHS.fullmatch(typed)
    if match is None or not (match["years"] or match["months"]) or (match["half"] and match["months"]):
        return None
    years, months = _count(match["years"]), _count(match["months"])
    return None if years is None or months is None else years * 12 + (6 if match["half"] else 0) + months


def _day(typed: str) -> int | None:
    if typed in _LAST_DAYS:
        return 31
    match = _DAY.fullmatch(typed)
    return _count(match["day"]) if match else None


def _count(text: str | None) -> int | None:
    """The number that digits or numerals say; 0 where there are none, None where they say no number."""
    if text is None:
        return 0
    if text.isdecimal():
        return int(text)
    try:
        return int(parse_amount(text))
    except AmountError:
        return None
