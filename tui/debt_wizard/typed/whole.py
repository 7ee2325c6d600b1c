"""Whole numbers: months of a term, a day of the month."""

import re
import unicodedata
from typing import Literal

from debt_wizard.typed.refused import Refused

_MONTHS = re.compile(r"(\d{1,6})\s*(?:个月|月|期|months?|m)?")
_YEARS = re.compile(r"(\d{1,4})\s*(?:年|years?|y)")
_DAY = re.compile(r"(?:每月)?\s*(\d{1,6})\s*(?:日|号|th|st|nd|rd)?")


def read_whole(text: str, *, least: int, most: int, unit: Literal["months", "day"]) -> int:
    """A whole number between `least` and `most`: 24, 24个月, 2年; 15, 每月15日.

    Raises:
        Refused: whole_not_understood or whole_out_of_range, with the bounds.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    years = _YEARS.fullmatch(plain) if unit == "months" else None
    match = years or (_MONTHS if unit == "months" else _DAY).fullmatch(plain)
    if not match:
        raise Refused(f"{unit}_not_understood")
    number = int(match[1]) * (12 if years else 1)
    if not least <= number <= most:
        raise Refused(f"{unit}_out_of_range", least=least, most=most)
    return number
