"""The verdict on what is promised: computed here and nowhere else, and said the same everywhere."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.months_ahead import FALL, FALL_MONTHS, months_ahead, reserve
from debt_wizard.advice.plan import capacity, promised
from debt_wizard.case import Case

Level = Literal["unknown", "deficit", "within", "stretched", "over"]
Missing = Literal["income", "spending", "debts", "proposals"]
RuleId = Literal["living_costs", "buffer", "cash_flow", "income_fall"]


@dataclass(frozen=True)
class RuleKept:
    """One rule of the verdict: whether it is kept, and by how much."""

    id: RuleId
    kept: bool
    margin: Decimal
    """What is left to the limit, or by how much it is passed, as a negative amount."""


@dataclass(frozen=True)
class Verdict:
    """What can be promised, what is promised, and what follows from it. Amounts a month, to the cent."""

    level: Level
    missing: tuple[Missing, ...]
    """What has to be told before anything can be said."""
    left_over: Decimal
    held_back: Decimal
    capacity: Decimal
    promised: Decimal
    rules: tuple[RuleKept, ...]

    def rule(self, rule_id: RuleId) -> RuleKept | None:
        """The rule of that id, where it was asked."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def verdict(case: Case, today: date) -> Verdict:
    """Judge the promises of a case.

    Over: the payments touch living costs, or the money runs out in a month of the term as planned. Stretched: the
    buffer is used, or an income that falls by a quarter for three months is not survived. Within: neither.
    """
    can = capacity(case)
    promise = promised(case)
    missing = _missing(case, promise)
    left = can.left.amount.quantize(Decimal("0.01")) if can.left.is_known else Decimal(0)
    if "income" in missing or "spending" in missing:
        return Verdict("unknown", missing, left, can.held_back, can.amount, promise, ())
    if left <= 0 and not promise:
        return Verdict("deficit", missing, left, can.held_back, can.amount, promise, ())
    if missing:
        return Verdict("unknown", missing, left, can.held_back, can.amount, promise, ())
    rules = _rules(case, today, left, can.amount, promise)
    broken = {rule.id for rule in rules if not rule.kept}
    level: Level = "over" if broken & {"living_costs", "cash_flow"} else "stretched" if broken else "within"
    return Verdict(level, missing, left, can.held_back, can.amount, promise, rules)


def _missing(case: Case, promise: Decimal) -> tuple[Missing, ...]:
    left = capacity(case).left
    missing: list[Missing] = []
    if not left.has_income:
        missing.append("income")
    if not left.has_spending:
        missing.append("spending")
    if not any(debt.balance for debt in case.debts_in_scope()):
        missing.append("debts")
    if not promise:
        missing.append("proposals")
    return tuple(missing)


def _rules(case: Case, today: date, left: Decimal, can: Decimal, promise: Decimal) -> tuple[RuleKept, ...]:
    rules = [
        RuleKept("living_costs", promise <= left, left - promise),
        RuleKept("buffer", promise <= can, can - promise),
    ]
    planned = months_ahead(case, today)
    fallen = months_ahead(case, today, fall=FALL, fall_months=FALL_MONTHS)
    opening = min(reserve(case), Decimal(0))
    lowest = min((month.balance for month in planned), default=opening)
    lowest_fallen = min((month.balance for month in fallen), default=opening)
    rules.append(RuleKept("cash_flow", lowest >= 0, lowest))
    rules.append(RuleKept("income_fall", lowest_fallen >= 0, lowest_fallen))
    return tuple(rules)
