"""Amounts: what is owed, earned or spent."""

from decimal import Decimal

from debt_wizard.finance import AmountError, parse_amount, round_money
from debt_wizard.typed.refused import Refused

MOST = Decimal(10) ** 13


def read_amount(text: str) -> Decimal:
    """An amount of money, not negative, to the cent.

    Raises:
        Refused: amount_not_a_number, amount_grouping, amount_ambiguous, amount_too_large, amount_negative or
            amount_too_fine (more than two decimals).
    """
    try:
        amount = parse_amount(text)
    except AmountError as error:
        raise Refused(f"amount_{error.reason}") from None
    if amount < 0:
        raise Refused("amount_negative")
    if amount >= MOST:
        raise Refused("amount_too_large")
    if round_money(amount) != amount:
        raise Refused("amount_too_fine")
    return amount


def show_amount(amount: Decimal | None) -> str:
    """An amount as a field shows it: digits only, without cents where there are none."""
    if amount is None:
        return ""
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"
