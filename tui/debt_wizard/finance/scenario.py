"""What may go wrong: each scenario changes a cash flow, which then shows whether the payments survive it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol, runtime_checkable

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.limits import positive
from debt_wizard.finance.movement import Movement, MovementKind, recurring

ScenarioKey = Literal[
    "income_cut", "no_irregular", "no_pay", "one_off_bill", "relief_ends", "second_lender", "two_worst"
]

NO_BILL = Decimal(0)


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
class Cut:
    """Of income of some kinds, a share (1 is all of it) does not come for some months."""

    kinds: frozenset[MovementKind]
    share: Decimal
    months: int


@runtime_checkable
class AnyTime(Scenario, Protocol):
    """A scenario that may begin on any day: income that does not come, a bill, or both."""

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """The income that does not come, counted from the day on which it begins."""
        ...

    @property
    def bill(self) -> Decimal:
        """What has to be paid on the day on which it begins, unrounded."""
        ...

    def at(self, day: date) -> "AnyTime":
        """The same scenario, beginning on that day."""
        ...


@dataclass(frozen=True, slots=True)
class OneOffBill:
    """A bill of `amount` that nobody expected, on `day` or on the day of the first movement."""

    amount: Decimal
    day: date | None = None

    @property
    def key(self) -> ScenarioKey:
        """one_off_bill."""
        return "one_off_bill"

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """None."""
        return ()

    @property
    def bill(self) -> Decimal:
        """The amount.

        Raises:
            FinanceError: not_positive (amount).
        """
        return positive(self.amount, "amount")

    def at(self, day: date) -> "OneOffBill":
        """The same, on that day."""
        return replace(self, day=day)

    def apply(self, flow: CashFlow) -> CashFlow:
        """One bill more.

        Raises:
            FinanceError: not_positive (amount).
        """
        bill = self.bill
        if not flow.movements:
            return flow
        day = flow.movements[0].day if self.day is None else self.day
        return flow.plus([Movement(day, -bill, self.key)])


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
        return applied(self.scenarios, flow)


def applied(scenarios: Sequence[Scenario], flow: CashFlow) -> CashFlow:
    """The flow with scenarios applied one after the other."""
    for scenario in scenarios:
        flow = scenario.apply(flow)
    return flow
