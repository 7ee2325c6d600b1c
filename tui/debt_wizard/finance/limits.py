"""Which inputs a calculator takes: exact, finite and of a size that somebody can owe."""

from decimal import Decimal

from debt_wizard.finance.error import FinanceError

LARGEST = Decimal(10) ** 15
"""Amounts of this size and above are refused: a slip of the finger, not a debt."""
LONGEST_TERM = 600
"""Months: fifty years. A longer term is refused as a slip of the finger."""
MOST_ROWS = 1200
"""Rows of any schedule, whatever its periods."""
HIGHEST_RATE = Decimal(100)
"""A yearly rate as a fraction: 10,000 %."""


def exact(amount: Decimal | int, field: str) -> Decimal:
    """The amount as a finite Decimal below 10^15 in size.

    Raises:
        FinanceError: not_a_number, too_large.
    """
    if not isinstance(amount, Decimal | int):
        raise FinanceError("not_a_number", field)
    value = Decimal(amount)
    if not value.is_finite():
        raise FinanceError("not_a_number", field)
    if abs(value) >= LARGEST:
        raise FinanceError("too_large", field)
    return value


def not_negative(amount: Decimal | int, field: str) -> Decimal:
    """The amount, zero or more.

    Raises:
        FinanceError: negative, not_a_number, too_large.
    """
    value = exact(amount, field)
    if value < 0:
        raise FinanceError("negative", field)
    return value


def positive(amount: Decimal | int, field: str) -> Decimal:
    """The amount, above zero.

    Raises:
        FinanceError: not_positive, not_a_number, too_large.
    """
    value = exact(amount, field)
    if value <= 0:
        raise FinanceError("not_positive", field)
    return value


def rate(fraction: Decimal | int, field: str = "annual_rate") -> Decimal:
    """A rate as a fraction, from 0 to 100 (10,000 %).

    Raises:
        FinanceError: negative, too_large, not_a_number.
    """
    value = not_negative(fraction, field)
    if value > HIGHEST_RATE:
        raise FinanceError("too_large", field)
    return value


def term(months: int, field: str = "months", *, shortest: int = 1, longest: int = LONGEST_TERM) -> int:
    """A number of months or periods within its limits.

    Raises:
        FinanceError: too_short, too_long, not_a_number.
    """
    if not isinstance(months, int):
        raise FinanceError("not_a_number", field)
    if months < shortest:
        raise FinanceError("too_short", field)
    if months > longest:
        raise FinanceError("too_long", field)
    return months
