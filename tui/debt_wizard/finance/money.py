"""Money to the smallest unit that can be paid."""

from decimal import ROUND_HALF_UP, Decimal, localcontext

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact, positive

CENT = Decimal("0.01")


def round_money(amount: Decimal | int, unit: Decimal = CENT) -> Decimal:
    """Round half-up (a half goes away from zero) to a multiple of `unit`, the smallest payable amount.

    The result has the decimals of `unit`: round_money(Decimal(5)) is 5.00.

    Raises:
        FinanceError: not_a_number or too_large (amount, unit), not_positive (unit).
    """
    value = exact(amount, "amount")
    step = unit if unit is CENT else positive(unit, "unit")
    with localcontext(prec=60):
        units = (value / step).quantize(Decimal(1), ROUND_HALF_UP)
        return units * step + 0  # adding 0 turns a negative zero into zero


def payable(amount: Decimal | int, field: str, unit: Decimal = CENT) -> Decimal:
    """The amount where it is a whole number of units, with the decimals of the unit.

    Raises:
        FinanceError: fraction_of_unit; not_a_number or too_large.
    """
    value = exact(amount, field)
    rounded = round_money(value, unit)
    if rounded != value:
        raise FinanceError("fraction_of_unit", field)
    return rounded
