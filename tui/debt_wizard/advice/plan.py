"""What a plan promises and what it may promise."""

from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.advice.left_over import LeftOver, left_over
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.finance import FinanceError, Rule, buffer, round_money, split

NOTHING = Decimal(0)

TERMS = (12, 24, 36, 48, 60)
"""Months that are offered for instalments. Five years is the most that the credit-card rule allows."""


@dataclass(frozen=True)
class Capacity:
    """What is left over, what of it is held back, and what can be promised. To the cent."""

    left: LeftOver
    held_back: Decimal
    amount: Decimal
    """The most that can be promised each month; nought where nothing is left over."""


def capacity(case: Case) -> Capacity:
    """What can be promised each month: what is left over less the buffer."""
    left = left_over(case)
    surplus = round_money(left.amount) if left.is_known else NOTHING
    if surplus <= 0:
        return Capacity(left, NOTHING, NOTHING)
    rule = case.plan.buffer
    held_back = buffer(surplus, Rule(rule.rule, rule.amount or NOTHING, rule.cap))
    return Capacity(left, held_back, surplus - held_back)


def shares(case: Case) -> dict[str, Decimal]:
    """What each debt of this talk would get of the capacity, by the split that was chosen; sums to it exactly."""
    debts = [debt for debt in case.debts_in_scope() if debt.balance]
    if not debts:
        return {}
    weights = [_weight(case, debt) for debt in debts]
    available = capacity(case).amount
    try:
        parts = split(available, weights, case.plan.floor)
    except FinanceError:
        parts = split(available, weights)
    return {debt.id: part for debt, part in zip(debts, parts, strict=True)}


def promised(case: Case) -> Decimal:
    """What all proposals of this talk promise together each month."""
    in_scope = {debt.id for debt in case.debts_in_scope()}
    return sum((monthly_of(proposal, case) for proposal in case.plan.proposal if proposal.debt in in_scope), NOTHING)


def monthly_of(proposal: Proposal, case: Case) -> Decimal:
    """What one proposal promises each month: its own amount, or its balance over its months."""
    if proposal.monthly is not None:
        return proposal.monthly
    debt = case.debt_by_id(proposal.debt)
    if proposal.kind == "lump_sum" or debt is None or debt.balance is None or not proposal.months:
        return NOTHING
    return round_money((debt.balance - (proposal.upfront or NOTHING)) / proposal.months)


def _weight(case: Case, debt: Debt) -> Decimal:
    if case.plan.split == "contract_payment" and debt.contract_payment is not None:
        return debt.contract_payment
    return debt.balance or NOTHING
