"""A word on what is owed, with whose word it is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Whose = Literal["person", "terms", "lender"]
"""The balance as the person told it, as the terms that stand have it, or as the lender stated it after a payment."""


@dataclass(frozen=True)
class BalanceWord:
    """What is owed, in the session's currency, and what that rests on."""

    amount: Decimal
    whose: Whose
    day: date | None
    """Of the lender's word, the day of the payment after which it was stated; else since when the word holds."""
    is_lowered: bool
    """Whether payments since have been taken off it."""
