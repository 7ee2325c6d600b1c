"""The history of an income: one amount for each month."""

import re
import unicodedata
from decimal import Decimal

from debt_wizard.typed.amount import read_amount, show_amount
from debt_wizard.typed.refused import Refused

_BETWEEN = re.compile(r"[;、\n]|,(?!\d{3}(?!\d))|(?<=\d)\s+(?=[\d¥])")
MOST = 120


def read_history(text: str) -> list[Decimal]:
    """Amounts, oldest first, between semicolons, 、 or spaces: 900; 0; 650.

    Raises:
        Refused: as for an amount, or history_too_long.
    """
    plain = unicodedata.normalize("NFKC", text).replace("；", ";")
    amounts = [read_amount(part) for part in _BETWEEN.split(plain) if part.strip()]
    if len(amounts) > MOST:
        raise Refused("history_too_long", most=MOST)
    return amounts


def show_history(history: list[Decimal] | None) -> str:
    """A history as a field shows it."""
    return "; ".join(show_amount(amount) for amount in history or [])
