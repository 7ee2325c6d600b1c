"""What may go wrong: each scenario changes a cash flow, which then shows whether the payments survive it."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.due_days import add_months
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import positive, term
from debt_wizard.finance.movement import Movement, MovementKind, recurring

ScenarioKey = Literal[
    "income_cut", "no_irregular", "no_pay", "one_off_bill", "relief_ends", "second_lender", "two_worst"
]
_INCOME: frozenset[MovementKind] = frozenset({"pay", "irregular", "income"})


class Scenario(Protocol):
    """One thing that may happen."""

    @property
    def key(self) -> ScenarioKey:
        """Its name, for whoever puts it into words."""
        ...

    def apply(self, flow: CashFlow) -> CashFlow:
        """The flow as it would then be. A flow without movements stays as it is."""
        ...


@dataclass(frozen=True, slots=True)
class IncomeCut:
    """All income is less by `share` (0.25 is a quarter) for `months`, from `start` or the first movement."""

    share: Decimal
    months: int = 3
    start: date | None = None

    @property
    def key(self) -> ScenarioKey:
        """income_cut."""
        return "income_cut"

    def apply(self, flow: CashFlow) -> CashFlow:
        """Less income in the months.

        Raises:
            FinanceError: not_positive or too_large (share above 1), too_short or too_long (months).
        """
        if positive(self.share, "share") > 1:
            raise FinanceError("too_large", "share")
        return _scaled(flow, _INCOME, 1 - self.share, self.months, self.start)


@dataclass(frozen=True, slots=True)
class NoIrregularIncome:
    """Nothing irregular comes for `months`, from `start` or from the first movement."""

    months: int = 1
    start: date | None = None

    @property
    def key(self) -> ScenarioKey:
        """no_irregular."""
        return "no_irregular"

    def apply(self, flow: CashFlow) -> CashFlow:
        """No irregular income in the months."""
        return _scaled(flow, frozenset({"irregular"}), Decimal(0), self.months, self.start)


@dataclass(frozen=True, slots=True)
class NoPay:
    """No pay comes for `months`, from `start` or from the first movement."""

    months: int = 1
    start: date | None = None

    @property
    def key(self) -> ScenarioKey:
        """no_pay."""
        return "no_pay"

    def apply(self, flow: CashFlow) -> CashFlow:
        """No pay in the months."""
        return _scaled(flow, frozenset({"pay"}), Decimal(0), self.months, self.start)


@dataclass(frozen=True, slots=True)
class OneOffBill:
    """A bill of `amount` that nobody expected, on `day` or on the day of the first movement."""

    amount: Decimal
    day: date | None = None

    @property
    def key(self) -> ScenarioKey:
        """one_off_bill."""
        return "one_off_bill"

    def apply(self, flow: CashFlow) -> CashFlow:
        """One bill more.

        Raises:
            FinanceError: not_positive (amount).
        """
        bill = positive(self.amount, "amount")
        return flow.plus([Movement(_start(flow, self.day), -bill, self.key)]) if flow.movements else flow


@dataclass(frozen=True, slots=True)
class MorePaid:
    """`monthly` more to pay each month from `start` on, to the end of the flow.

    As "relief_ends": a deferral, a waiver or a lower rate stops, and the payment goes up by this much. As
    "second_lender": another lender refuses the plan and wants this much.
    """

    monthly: Decimal
    start: date
    key: Literal["relief_ends", "second_lender"]

    def apply(self, flow: CashFlow) -> CashFlow:
        """One payment more each month.

        Raises:
            FinanceError: not_positive (monthly).
        """
        more = positive(self.monthly, "monthly")
        if not flow.movements or flow.movements[-1].day < self.start:
            return flow
        end = flow.movements[-1].day
        return flow.plus(recurring(self.key, -more, "month", self.start, end, kind="payment"))


@dataclass(frozen=True, slots=True)
class Together:
    """Several scenarios at once."""

    scenarios: tuple[Scenario, ...]

    @property
    def key(self) -> ScenarioKey:
        """two_worst."""
        return "two_worst"

    def apply(self, flow: CashFlow) -> CashFlow:
        """All of them, one after the other."""
        for scenario in self.scenarios:
            flow = scenario.apply(flow)
        return flow


def _start(flow: CashFlow, start: date | None) -> date:
    return flow.movements[0].day if start is None else start


def _scaled(
    flow: CashFlow, kinds: frozenset[MovementKind], factor: Decimal, months: int, start: date | None
) -> CashFlow:
    """What is received of some kinds, times a factor, from `start` to before the day `months` later."""
    count = term(months)
    if not flow.movements:
        return flow
    first = _start(flow, start)
    end = add_months(first, count)
    return CashFlow(
        flow.opening,
        tuple(
            replace(move, amount=move.amount * factor)
            if move.kind in kinds and move.amount > 0 and first <= move.day < end
            else move
            for move in flow.movements
        ),
    )
