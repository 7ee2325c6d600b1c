"""A schedule: every payment with its day, its interest and what is owed after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.finance.limits import MOST_ROWS, term
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


@dataclass(frozen=True, slots=True)
class Stage:
    """A run of periods under one rule: `count` periods at `rate` each, with `payment` each.

    Interest that the payment does not cover is added to the balance.
    """

    count: int
    payment: Decimal
    rate: Decimal = Decimal(0)
    """Of one period, as a fraction."""


def run(
    balance: Decimal,
    stages: Sequence[Stage],
    dues: Sequence[date],
    *,
    clears: bool = True,
    unit: Decimal = CENT,
) -> tuple[Row, ...]:
    """Walk through the stages, one row for each due day, until nothing is owed or the days are used up.

    Interest is the period's rate on the balance, half-up to the unit; no payment is larger than what is owed
    with its interest; with `clears`, the last row pays all that is left.

    Raises:
        FinanceError: too_short or too_long (dues, 1 to 1200), too_large.
    """
    term(len(dues), "months", longest=MOST_ROWS)
    rows: list[Row] = []
    owed = balance
    for number, (due, stage) in enumerate(zip(dues, _each_period(stages), strict=False), 1):
        interest = round_money(owed * stage.rate, unit)
        most = owed + interest
        payment = most if clears and number == len(dues) else min(stage.payment, most)
        owed = most - payment
        rows.append(Row(number, due, payment, interest, payment - interest, owed))
        if not owed:
            break
    return tuple(rows)


def _each_period(stages: Sequence[Stage]) -> Iterator[Stage]:
    for stage in stages:
        for _ in range(stage.count):
            yield stage
