"""What is open of instalments whose day has passed, and what was paid beyond another that may cover it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.log_rows import PaymentLog

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Short:
    """What is behind with one debt, as far as its amounts are known."""

    amount: Decimal
    """Open in all of these instalments."""
    since: date
    """The day of the oldest of them."""
    count: int


def short_of(log: PaymentLog) -> Short | None:
    """What is behind in a log; None where nothing is."""
    behind = [(row.due, row.open) for row in log.rows if row.is_behind and row.due is not None and row.open]
    if not behind:
        return None
    days, amounts = zip(*behind, strict=True)
    return Short(sum(amounts, NOTHING), min(days), len(behind))


def beyond_one(log: PaymentLog) -> dict[int, Decimal]:
    """What was paid for one instalment beyond its amount, by the id of its line. What is double is none of it,
    nor is what was paid under terms that others took the place of."""
    return {
        id(row.entry): row.paid - row.amount
        for row in log.rows
        if row.number is not None
        and not (row.is_past or row.status == "double")
        and row.amount is not None
        and row.paid > row.amount
    }
