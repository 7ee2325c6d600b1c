"""The rules of the verdict, each with its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.advice.plan import Capacity
from debt_wizard.advice.stress_rows import REFERENCE, StressLine

RuleId = Literal["living_costs", "buffer", "cash_flow", "income_fall", "stress", "share", "debt_ratio"]

ENOUGH_SURVIVED = Decimal("0.5")
"""The part of what may go wrong that a plan within one's means survives. A rule of this program."""


@dataclass(frozen=True)
class RuleKept:
    """One rule of the verdict: whether it is kept, and by how much."""

    id: RuleId
    kept: bool
    margin: Decimal
    """What is left to the limit, or by how much it is passed, as a negative amount; of "stress" in rows."""
    weight: Literal["over", "stretched", "reference"] = "reference"
    """What the verdict becomes where it is broken; a reference changes nothing."""
    value: Decimal | None = None
    """What was measured: an amount, a fraction ("share", "debt_ratio"), or a number of rows ("stress")."""
    limit: Decimal | None = None
    """What it was held against, in the same unit; None where there is only a figure and no limit."""
    day: date | None = None
    """The day on which least is there, of the rules about days."""


def rules_of(
    can: Capacity, promise: Decimal, flow: CaseCashFlow | None, stress: Sequence[StressLine]
) -> tuple[RuleKept, ...]:
    """Every rule that can be asked of a plan, in the order in which they are shown."""
    left = can.left_over
    rules = [
        RuleKept("living_costs", promise <= left, left - promise, "over", promise, left),
        RuleKept("buffer", promise <= can.amount, can.amount - promise, "stretched", promise, can.amount),
    ]
    if flow is not None:
        day, lowest = flow.lowest
        alone = lowest < 0 and not flow.breaks_by_payments
        rules.append(
            RuleKept("cash_flow", lowest >= 0, lowest, "stretched" if alone else "over", lowest, Decimal(0), day)
        )
    fall = next((line.row for line in stress if line.id == REFERENCE), None)
    if fall is not None:
        low = fall.lowest
        rules.append(RuleKept("income_fall", fall.kept, low, "stretched", low, Decimal(0), fall.lowest_day))
    happened = [line for line in stress if line.row is not None and line.id != "two_worst"]
    if happened:
        survived = Decimal(sum(line.kept for line in happened))
        wanted = len(happened) * ENOUGH_SURVIVED
        rules.append(
            RuleKept("stress", survived >= wanted, survived - wanted, "stretched", survived, Decimal(len(happened)))
        )
    if left > 0:
        rules.append(RuleKept("share", True, Decimal(0), "reference", promise / left))
    income = can.left.total("income")
    if income > 0:
        paid = promise + can.left.total("debt")
        rules.append(RuleKept("debt_ratio", True, Decimal(0), "reference", paid / income))
    return tuple(rules)
