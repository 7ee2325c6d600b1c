"""Exact fractions that fit the session file, and their shortest writing."""

from decimal import Decimal

MOST_DIGITS = 12
"""Digits that the session file keeps of a rate or a share."""


def fitting(number: Decimal) -> Decimal:
    """The number as it is where the session file can hold it, else rounded to eight decimals."""
    short = Decimal(shortest(number))
    _, digits, exponent = short.as_tuple()
    if max(len(digits), -int(exponent)) <= MOST_DIGITS:
        return short
    return Decimal(shortest(short.quantize(Decimal("0.00000001"))))


def shortest(number: Decimal) -> str:
    """Plain digits, without an exponent and without zeros at the end."""
    written = f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
