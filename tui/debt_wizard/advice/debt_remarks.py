"""What looks unusual in the answers about a debt. Nothing here stops anybody: a bill may well say so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from debt_wizard.case import Debt

LONG_ACCOUNT = 13
"""Digits from which an account is a whole card or account number; bank cards have 13 to 19."""

LAST = 4
"""Digits by which a lender knows an account."""


@dataclass(frozen=True)
class DebtRemark:
    """One thing to look at again."""

    kind: Literal["parts", "account", "nothing_owed"]
    total: Decimal | None = None
    """Of the parts: principal, interest and fees together."""
    balance: Decimal | None = None
    """Of the parts: what was told to be owed in all."""


def debt_remarks(debt: Debt) -> Iterator[DebtRemark]:
    """What to look at again: parts that do not sum to the balance, a whole account number, a balance of nought.

    Parts that are not all told may be less than the balance, never more.
    """
    if debt.balance == 0 and debt.settled_on is None:
        yield DebtRemark("nothing_owed")
    parts = (debt.principal, debt.interest, debt.fees)
    total = sum((part for part in parts if part is not None), Decimal(0))
    if debt.balance and (total > debt.balance or (None not in parts and total != debt.balance)):
        yield DebtRemark("parts", total=total, balance=debt.balance)
    if last_digits(debt.account) is not None:
        yield DebtRemark("account")


def last_digits(account: str) -> str | None:
    """The last four digits of a whole account number; None where there is no such number."""
    digits = re.sub(r"[\s-]", "", account)
    found = re.search(rf"[0-9]{{{LONG_ACCOUNT},}}", digits)
    return found.group()[-LAST:] if found else None
