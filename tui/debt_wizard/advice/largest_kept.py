"""The largest amount a month that keeps every rule of the verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.advice.payment_factor import NOTHING, factor_at_worst, factor_of
from debt_wizard.advice.stress_rows import REFERENCE, StressLine
from debt_wizard.advice.verdict_rules import ENOUGH_SURVIVED
from debt_wizard.finance import CENT


@dataclass(frozen=True)
class LargestPromise:
    """What each rule allows a month, all lenders together, to the cent downwards; never below nought."""

    promised: Decimal
    by_buffer: Decimal
    each_day: Decimal
    with_less_income: Decimal
    of_half: Decimal
    """With which half of what may go wrong is still survived."""

    @property
    def amount(self) -> Decimal:
        """The largest amount that keeps every rule."""
        return min(self.by_buffer, self.each_day, self.with_less_income, self.of_half)


def largest_kept(
    flow: CaseCashFlow, stress: Sequence[StressLine], promised: Decimal, capacity: Decimal
) -> LargestPromise | None:
    """The largest amount, with the days and terms of the plan as they are.

    What comes each month grows or shrinks together, and what goes out once stays as it is. None while nothing is
    promised each month.
    """
    rows = [line for line in stress if line.row is not None and line.id != "two_worst"]
    if not rows or not promised:
        return None
    factors = {
        line.id: factor_at_worst(line.tried, flow, line.row.scenario)
        for line in rows
        if line.row is not None and line.row.scenario is not None
    }
    wanted = int((len(factors) * ENOUGH_SURVIVED).to_integral_value(ROUND_CEILING))
    most = sorted(factors.values(), reverse=True)[wanted - 1]

    def amount(factor: Decimal) -> Decimal:
        return max(NOTHING, (promised * factor).quantize(CENT, ROUND_FLOOR))

    each_day = factor_of(flow.promised, flow.regular)
    return LargestPromise(promised, capacity, amount(each_day), amount(factors[REFERENCE]), amount(most))
