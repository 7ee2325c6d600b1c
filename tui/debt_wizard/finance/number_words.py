"""Whole numbers in English words: three hundred and fifty, twenty-five thousand, a thousand, 1.5 million."""

import re
from decimal import Decimal

from debt_wizard.finance.error import AmountError

_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {
    **{word: value for value, word in enumerate((*_UNITS, *_TEENS))},
    **{word: value * 10 for value, word in enumerate(_TENS, 2)},
    "a": 1,
    "an": 1,
}
_SCALES = {"thousand": 1_000, "million": 1_000_000}

_GAP = r"(?:[ \t]+|-)"
_LINK = rf"(?:,?{_GAP}(?:and{_GAP})?)"
_FIGURES = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_TO_99 = rf"(?:(?:{'|'.join(_TENS)})(?:{_GAP}(?:{'|'.join(_UNITS[1:])}))?|{'|'.join(_TEENS)}|{'|'.join(_UNITS)})"
_FEW = rf"(?:{_TO_99}|an?|{_FIGURES})"
_HUNDREDS = rf"(?:{_FEW}{_GAP}hundred(?:{_LINK}{_TO_99})?)"
_TO_999 = rf"(?:{_HUNDREDS}|{_TO_99})"
_THOUSANDS = rf"(?:(?:{_HUNDREDS}|{_FEW}){_GAP}thousand(?:{_LINK}{_TO_999})?)"
_MILLIONS = rf"(?:(?:{_HUNDREDS}|{_FEW}){_GAP}million(?:{_LINK}(?:{_THOUSANDS}|{_TO_999}))?)"

NUMBER_WORDS = rf"(?:{_MILLIONS}|{_THOUSANDS}|{_TO_999})"
"""The pattern of such a number, in small letters, to be used without regard to case."""

ANY_NUMBER_WORD = rf"(?:{'|'.join((*_UNITS, *_TEENS, *_TENS))}|hundred|thousand|million)"
"""The pattern of one word of such a number."""

_WHOLE = re.compile(NUMBER_WORDS, re.IGNORECASE | re.ASCII)
"""In ASCII, so that no other letter passes for one of these: without it, ſ counts as s, and ı as i."""


def read_number_words(text: str) -> Decimal:
    """The number that English words say, exactly; figures may stand before hundred, thousand and million.

    Raises:
        AmountError: not_a_number.
    """
    if not _WHOLE.fullmatch(text):
        raise AmountError("not_a_number")
    total = few = Decimal(0)
    for word in re.split(r",?[ \t]+|-", text.lower()):
        if word == "hundred":
            few *= 100
        elif word in _SCALES:
            total, few = total + few * _SCALES[word], Decimal(0)
        elif word != "and":
            few += _VALUES[word] if word in _VALUES else Decimal(word.replace(",", ""))
    return total + few
