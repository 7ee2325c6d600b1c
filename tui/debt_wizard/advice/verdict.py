"""The verdict on what is promised: computed here and nowhere else, and said the same everywhere."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from debt_wizard.advice.case_cash_flow import CaseCashFlow, case_cash_flow
from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.largest_kept import LargestPromise, largest_kept
from debt_wizard.advice.paid_off import all_paid_off
from debt_wizard.advice.plan import Capacity, capacity
from debt_wizard.advice.promised import promised
from debt_wizard.advice.snapshot import Snapshot
from debt_wizard.advice.stress_rows import StressLine, stress_rows
from debt_wizard.advice.verdict_rules import RuleId, RuleKept, rules_of
from debt_wizard.case import Case, is_asked_anew

Level = Literal["unknown", "deficit", "within", "stretched", "over"]
Missing = Literal["income", "spending", "new_figures", "debts", "proposals"]

__all__ = ["Level", "Missing", "RuleId", "RuleKept", "Verdict", "verdict"]


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
    flow: CaseCashFlow | None = field(default=None, repr=False, compare=False)
    """The money of each day; None while income or spending is missing."""
    stress: tuple[StressLine, ...] = field(default=(), repr=False, compare=False)
    """What may go wrong, each with its result."""
    beside_behind: LargestPromise | None = field(default=None, repr=False, compare=False)
    """The largest amount that would keep every rule if what is behind were made up in another way; None where nothing
    is behind, where the plan holds with it, or where the largest is no smaller for it."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to judge: all that was agreed is paid or settled."""
        return self.level == "within" and not self.rules

    @cached_property
    def largest(self) -> LargestPromise | None:
        """The largest amount a month that keeps every rule; None while nothing is promised each month."""
        if self.flow is None or not self.stress:
            return None
        return largest_kept(self.flow, self.stress, self.promised, self.capacity)

    @property
    def most(self) -> Decimal:
        """The one amount a month to go by: the largest that keeps every rule, else what the buffer leaves.

        Where what is behind is more than the plan holds, it is the largest without that, which wants talk of its own.
        """
        if self.beside_behind is not None:
            return self.beside_behind.amount
        return self.largest.amount if self.largest is not None else self.capacity

    def rule(self, rule_id: RuleId) -> RuleKept | None:
        """The rule of that id, where it was asked."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def verdict(case: Case, today: date) -> Verdict:
    """Judge the promises of a case.

    Over: the payments touch living costs, or make the money run out on a day of the term as planned. Stretched: the
    buffer is used, a day is short even without payments, an income that falls by a quarter for three months is not
    survived in every month of the plan, or fewer than half of what may go wrong is. Within: none of these, or all that
    was agreed is paid or settled. Unknown, too, while the figures of the month are asked anew: some of them alone say
    nothing. The same answers give the same object again without computing it.
    """
    return _judged(Snapshot(case), today)


@lru_cache(maxsize=32)
def _judged(snapshot: Snapshot, today: date) -> Verdict:
    case = snapshot.case
    can = capacity(case)
    promise = promised(case)
    flow = case_cash_flow(case, today)
    missing = _missing(case, can, has_promise=bool(flow is not None and flow.payments) or promise > 0)
    left = can.left_over
    if all_paid_off(case) or all_settled(case):
        return Verdict("within", (), left, can.held_back, can.amount, promise, (), flow)
    if {"income", "spending", "new_figures"} & set(missing):
        return Verdict("unknown", missing, left, can.held_back, can.amount, promise, (), flow)
    if left <= 0 and "proposals" in missing:
        return Verdict("deficit", missing, left, can.held_back, can.amount, promise, (), flow)
    if missing:
        return Verdict("unknown", missing, left, can.held_back, can.amount, promise, (), flow)
    stress = stress_rows(case, flow, today) if flow is not None else ()
    rules = rules_of(can, promise, flow, stress)
    broken = {rule.weight for rule in rules if not rule.kept}
    level: Level = "over" if "over" in broken else "stretched" if "stretched" in broken else "within"
    beside_behind = None
    if level != "within" and flow is not None and flow.behind:
        apart = case_cash_flow(case, today, with_behind=False)
        most = largest_kept(flow, stress, promise, can.amount)
        without = largest_kept(apart, stress_rows(case, apart, today), promise, can.amount) if apart else None
        if most is not None and without is not None and without.amount > most.amount:
            beside_behind = without
    return Verdict(level, missing, left, can.held_back, can.amount, promise, rules, flow, stress, beside_behind)


def _missing(case: Case, can: Capacity, *, has_promise: bool) -> tuple[Missing, ...]:
    missing: list[Missing] = []
    is_anew = is_asked_anew(case)
    if is_anew:
        missing.append("new_figures")
    if not can.left.has_income and not is_anew:
        missing.append("income")
    if not can.left.has_spending and not is_anew:
        missing.append("spending")
    if not any(debt.balance for debt in case.debts_owed()):
        missing.append("debts")
    if not has_promise:
        missing.append("proposals")
    return tuple(missing)
