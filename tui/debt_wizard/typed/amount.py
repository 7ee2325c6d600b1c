"""Amounts: what is owed, earned or spent."""

import re
from decimal import Decimal

from debt_wizard.finance import AmountError, AmountReason, parse_amount, round_money
from debt_wizard.typed.refused import Refused, RefusedCode

MOST = Decimal(10) ** 13
EXAMPLE = "1200.50"

_SHARE = re.compile("[%％成]|百分之|per ?cent", re.IGNORECASE)
"""How a share is said; no amount is said so."""

_CODES: dict[AmountReason, RefusedCode] = {
    "empty": "amount_empty",
    "not_a_number": "amount_not_a_number",
    "grouping": "amount_grouping",
    "ambiguous": "amount_ambiguous",
    "too_large": "amount_too_large",
}


def read_amount(text: str) -> Decimal:
    """An amount of money as people type it (1,200.50, 3.5万, 两千六), from zero to below 10^13, to the cent.

    Raises:
        Refused: amount_empty, amount_not_a_number, amount_grouping, amount_ambiguous, amount_too_large,
            amount_negative or amount_too_fine.
    """
    try:
        amount = parse_amount(text)
    except AmountError as error:
        raise Refused(_CODES[error.reason], EXAMPLE) from None
    if amount < 0:
        raise Refused("amount_negative", EXAMPLE)
    if amount >= MOST:
        raise Refused("amount_too_large", EXAMPLE)
    if round_money(amount) != amount:
        raise Refused("amount_too_fine", EXAMPLE)
    return round_money(amount)


def read_sum_up_front(text: str) -> Decimal:
    """An amount, where a share has a field of its own.

    Raises:
        Refused: amount_is_share where a percentage was typed, else as `read_amount`.
    """
    if _SHARE.search(text):
        raise Refused("amount_is_share", EXAMPLE)
    return read_amount(text)


def show_amount(amount: Decimal | None) -> str:
    """An amount as a field shows it when it is opened again: plain digits, cents only where there are any."""
    if amount is None:
        return ""
    return f"{amount:.0f}" if amount == amount.to_integral_value() else f"{amount:.2f}"
