"""Whether payments survive what may go wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.income_scenario import IncomeCut, NoIrregularIncome, NoPay
from debt_wizard.finance.limits import exact, not_negative
from debt_wizard.finance.movement import Movement
from debt_wizard.finance.scenario import AnyTime, MorePaid, OneOffBill, Scenario, Together
from debt_wizard.finance.worst_time import Onset, at_worst

_CUTS = (Decimal("0.10"), Decimal("0.25"), Decimal("0.40"))


@dataclass(frozen=True, slots=True)
class StressRow:
    """What one scenario does. Without a scenario: the plan as it stands."""

    scenario: Scenario | None
    lowest: Decimal
    """The lowest balance, unrounded."""
    lowest_day: date
    first_day: date | None
    """The first day that ends below the limit; None where the payments are kept."""

    @property
    def kept(self) -> bool:
        """No day ends below the limit."""
        return self.first_day is None

    @property
    def first_month(self) -> date | None:
        """The first of the month that breaks first."""
        return None if self.first_day is None else self.first_day.replace(day=1)


@dataclass(frozen=True, slots=True)
class StressReport:
    """The plan as it stands, each scenario, and the two worst of different kinds together."""

    base: StressRow
    rows: tuple[StressRow, ...]
    two_worst: StressRow | None

    @property
    def survived(self) -> int:
        """How many of the rows are kept, the two worst together not counted."""
        return sum(row.kept for row in self.rows)


def stress(
    cash_flow: CashFlow,
    payments: Sequence[Movement],
    scenarios: Sequence[Scenario],
    limit: Decimal | int = Decimal(0),
    *,
    onsets: Sequence[Onset] = (),
) -> StressReport:
    """Try each scenario on a cash flow with the promised payments; a day that ends below `limit` breaks it.

    `cash_flow` holds opening money, income and living costs; `payments` are those of the plan, negative (as
    `from_schedule` gives them). With `onsets`, what may begin on any day is tried from each of them, and the row is
    the one that leaves least (a `Beginning`); without, it begins on its own day. The two worst are the row with the
    lowest balance and the lowest of another kind.

    Raises:
        FinanceError: no_movements; not_a_number or too_large (limit); and what a scenario raises.
    """
    below = exact(limit, "limit")
    promised = cash_flow.plus(payments)
    rows = tuple(_row(_placed((scenario,), promised, onsets), promised, below) for scenario in scenarios)
    base = _row(None, promised, below)
    by_lowest = sorted(zip(rows, scenarios, strict=True), key=lambda pair: pair[0].lowest)
    worst = next((scenario for _, scenario in by_lowest), None)
    second = next((other for _, other in by_lowest if worst is not None and other.key != worst.key), None)
    if worst is None or second is None:
        return StressReport(base, rows, None)
    return StressReport(base, rows, _row(_placed((worst, second), promised, onsets), promised, below))


def usual_scenarios(
    essentials: Decimal | int,
    *,
    relief: MorePaid | None = None,
    second_lender: MorePaid | None = None,
) -> list[Scenario]:
    """The scenarios that every plan is tried with, in the order in which they are shown.

    Income less by 10, 25 and 40 % for three months; a month without irregular income; a month without pay; a
    bill of one month's `essentials` (left out where there are none); relief that ends and a second lender who
    refuses, where they are given.

    Raises:
        FinanceError: negative, too_large or not_a_number (essentials).
    """
    month = not_negative(essentials, "essentials")
    usual: list[Scenario] = [*(IncomeCut(share) for share in _CUTS), NoIrregularIncome(), NoPay()]
    if month:
        usual.append(OneOffBill(month))
    usual += [given for given in (relief, second_lender) if given is not None]
    return usual


def _placed(scenarios: tuple[Scenario, ...], promised: CashFlow, onsets: Sequence[Onset]) -> Scenario:
    """The scenarios, together where there are several, at their worst onset where they may begin on any day."""
    together = scenarios[0] if len(scenarios) == 1 else Together(scenarios)
    if not onsets or not promised.movements or not any(isinstance(each, AnyTime) for each in scenarios):
        return together
    return at_worst(together.key, scenarios, promised, onsets)


def _row(scenario: Scenario | None, promised: CashFlow, limit: Decimal) -> StressRow:
    flow = promised if scenario is None else scenario.apply(promised)
    day, lowest = flow.lowest()
    return StressRow(scenario, lowest, day, flow.first_below(limit))
