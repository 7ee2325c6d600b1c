"""What is open of instalments whose day has passed."""

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
