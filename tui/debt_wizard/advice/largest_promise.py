"""The largest amount a month that keeps every rule of the verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache

from debt_wizard.advice.plan import capacity
from debt_wizard.advice.snapshot import Snapshot
from debt_wizard.advice.stress_rows import REFERENCE
from debt_wizard.advice.verdict import verdict
from debt_wizard.advice.verdict_rules import ENOUGH_SURVIVED
from debt_wizard.case import Case
from debt_wizard.finance import CENT, CashFlow, Movement

NOTHING = Decimal(0)


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


def largest_promise(case: Case, today: date) -> LargestPromise | None:
    """The largest amount a month that keeps every rule, with the days and terms of the plan as they are.

    All payments grow or shrink together. None while nothing is promised each month.
    """
    return _found(Snapshot(case), today)


@lru_cache(maxsize=32)
def _found(snapshot: Snapshot, today: date) -> LargestPromise | None:
    case = snapshot.case
    judged = verdict(case, today)
    flow = judged.flow
    if flow is None or not judged.stress or not judged.promised:
        return None
    rows = [line for line in judged.stress if line.row is not None and line.id != "two_worst"]
    factors = {
        line.id: _factor(line.row.scenario.apply(flow.promised), flow.payments)
        for line in rows
        if line.row is not None and line.row.scenario is not None
    }
    wanted = int((len(factors) * ENOUGH_SURVIVED).to_integral_value(ROUND_CEILING))
    most = sorted(factors.values(), reverse=True)[wanted - 1]
    each_day = _factor(flow.promised, flow.payments)

    def amount(factor: Decimal) -> Decimal:
        return max(NOTHING, (judged.promised * factor).quantize(CENT, ROUND_FLOOR))

    return LargestPromise(
        judged.promised, capacity(case).amount, amount(each_day), amount(factors[REFERENCE]), amount(most)
    )


def _factor(flow: CashFlow, payments: Sequence[Movement]) -> Decimal:
    """By how much the payments in a flow may be multiplied before a day ends below zero; nought where one does anyway.

    On each day: 1 + (what is there at its end) / (what was paid by then).
    """
    paid = {}
    together = NOTHING
    for payment in payments:
        together -= payment.amount
        paid[payment.day] = together
    factor: Decimal | None = None
    so_far = NOTHING
    for day, balance in flow.balances():
        so_far = paid.get(day, so_far)
        if so_far:
            factor = min(1 + balance / so_far, factor) if factor is not None else 1 + balance / so_far
        elif balance < 0:
            return NOTHING
    return max(NOTHING, factor) if factor is not None else NOTHING
