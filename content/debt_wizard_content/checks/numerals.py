"""Numbers in words: Chinese numerals, and the English ones up to twelve."""

import re
from decimal import Decimal

CHINESE = "零一二两三四五六七八九十百千"
"""The characters of a Chinese numeral."""

ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_DIGITS = {**{digit: value for value, digit in enumerate("零一二三四五六七八九")}, "两": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000}
_STEP = re.compile(f"([{''.join(_DIGITS)}]*)([{''.join(_POWERS)}]?)")


def value_of(numeral: str) -> Decimal:
    """The value of a number in digits, in Chinese below ten thousand, or in an English word up to twelve.

    Of "三四", which is three or four, it is the larger.
    """
    if numeral[0].isdigit():
        return Decimal(numeral.replace(",", ""))
    if numeral.isascii():
        return Decimal(ENGLISH.index(numeral.lower()) + 1)
    value = 0
    for digits, power in _STEP.findall(numeral):
        if digits or power:
            value += _DIGITS[digits[-1] if digits else "一"] * _POWERS.get(power, 1)
    return Decimal(value)
