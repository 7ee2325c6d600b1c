"""Periods of pay and of bills, turned into months."""

from decimal import Decimal, localcontext
from typing import Literal, get_args

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact

Every = Literal["week", "two_weeks", "four_weeks", "month", "quarter", "half_year", "year"]
"""How often money comes or goes."""
EVERY: tuple[Every, ...] = get_args(Every)

_TIMES_A_YEAR: dict[str, int] = {
    "week": 52,
    "two_weeks": 26,
    "four_weeks": 13,
    "month": 12,
    "quarter": 4,
    "half_year": 2,
    "year": 1,
}


def monthly(amount: Decimal | int, every: Every) -> Decimal:
    """What `amount` each period comes to in a month: 52/12 of a week's, 26/12 of two weeks', 1/12 a year's.

    A year of 52 weeks and 12 months, as budget forms such as the Standard Financial Statement count it.
    Unrounded; exact where a decimal can be, else to 40 digits.

    Raises:
        FinanceError: unknown_choice (every), not_a_number or too_large (amount).
    """
    times = _TIMES_A_YEAR.get(every)
    if times is None:
        raise FinanceError("unknown_choice", "every")
    with localcontext(prec=40):
        return exact(amount, "amount") * times / 12
