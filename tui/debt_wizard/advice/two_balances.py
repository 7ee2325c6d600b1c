"""Where the lender counts another balance than the terms and the payments come to: both, side by side.

What the lender stated last is the newest word, so figures, proposals and letters start from it. That is a rule of
reckoning and no acknowledgement: a letter names both.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.log_rows import LogRow, PaymentLog
from debt_wizard.advice.owed import newest_word
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Debt

CENT = Decimal("0.01")
"""Amounts that differ by less are the same."""


@dataclass(frozen=True)
class TwoBalances:
    """What is owed today by the lender's word, and by the terms and the payments. In the session's currency."""

    theirs: Decimal
    ours: Decimal

    @property
    def gap(self) -> Decimal:
        """How much more the lender counts; below nought where it counts less."""
        return self.theirs - self.ours


def two_balances(case: Case, debt: Debt, today: date) -> TwoBalances | None:
    """Both balances of a debt; None where they are the same, or where nobody but the lender names one.

    Without terms that stand there is nothing to hold the lender's figure against.
    """
    word = newest_word(case, debt) if debt.settled_on is None else None
    if word is None or word.whose != "lender":
        return None
    ours = payment_log(case, debt.id, today).owed
    if ours is None or abs(word.amount - ours) < CENT:
        return None
    return TwoBalances(word.amount, ours)


def last_difference(log: PaymentLog) -> LogRow | None:
    """The last row since the terms that stand for which the lender named a figure, where it is not ours."""
    named = [row for row in log.rows if row.difference is not None and not row.is_past]
    return named[-1] if named and abs(named[-1].difference or Decimal(0)) >= CENT else None
