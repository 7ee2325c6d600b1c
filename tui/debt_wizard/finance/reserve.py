"""How long a reserve lasts."""

from decimal import Decimal

from debt_wizard.finance.limits import not_negative


def reserve_months(reserve: Decimal | int, essentials: Decimal | int) -> Decimal | None:
    """How many months of essentials a reserve pays for, unrounded; None where there are no essentials to pay.

    Raises:
        FinanceError: negative, too_large or not_a_number (reserve, essentials).
    """
    there = not_negative(reserve, "reserve")
    month = not_negative(essentials, "essentials")
    return there / month if month else None
