"""A schedule: every payment with its day, its interest and what is owed after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.finance.money import CENT, round_money


@dataclass(frozen=True, slots=True)
class Row:
    """One due day. Amounts in the currency, to its smallest unit; payment = interest + principal."""

    number: int
    """From 1."""
    due: date
    payment: Decimal
    interest: Decimal
    """Interest of the period, or its fee."""
    principal: Decimal
    """The part that lowers the balance; negative where unpaid interest raises it."""
    balance: Decimal
    """What is owed after the payment."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """All payments of one plan for one debt."""

    rows: tuple[Row, ...]
    opening: Decimal
    """What was owed before the first payment."""
    payment: Decimal
    """The regular payment; the largest where payments differ by design (equal principal)."""
    waived: Decimal = Decimal(0)
    """What the lender gives up when the last payment is made."""

    @property
    def total_paid(self) -> Decimal:
        """All payments together."""
        return sum((row.payment for row in self.rows), Decimal(0))

    @property
    def total_interest(self) -> Decimal:
        """All interest and fees of the periods together."""
        return sum((row.interest for row in self.rows), Decimal(0))

    @property
    def months(self) -> int:
        """How many months it takes, months without a payment included."""
        return len(self.rows)

    @property
    def paying(self) -> int:
        """In how many of them something is paid."""
        return sum(1 for row in self.rows if row.payment)

    @property
    def last_due(self) -> date:
        """The day of the last row."""
        return self.rows[-1].due

    @property
    def left(self) -> Decimal:
        """What is still owed after the last row: zero unless the plan leaves a balance standing."""
        return self.rows[-1].balance

    @property
    def flows(self) -> list[tuple[int, Decimal]]:
        """What `annual_rate` takes: the opening balance received at 0, each payment at its number."""
        return [(0, self.opening), *((row.number, -row.payment) for row in self.rows)]


def run(
    balance: Decimal,
    rate: Decimal,
    payment: Decimal,
    dues: Sequence[date],
    *,
    clears: bool = True,
    unit: Decimal = CENT,
) -> tuple[Row, ...]:
    """Pay `payment` on each due day at `rate` for each period, until nothing is owed or the days are used up.

    Interest is the rate on the balance, half-up to the unit; what a payment does not cover of it is added to
    the balance. No payment is larger than what is owed with its interest; with `clears`, the last row pays
    all of it.

    Raises:
        FinanceError: too_large, where interest piles up beyond what can be owed.
    """
    rows: list[Row] = []
    owed = balance
    for number, due in enumerate(dues, 1):
        interest = round_money(owed * rate, unit)
        most = owed + interest
        paid = most if clears and number == len(dues) else min(payment, most)
        owed = most - paid
        rows.append(Row(number, due, paid, interest, paid - interest, owed))
        if not owed:
            break
    return tuple(rows)
