"""What a plan promises and what it may promise."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.left_over import LeftOver, left_over
from debt_wizard.advice.owed import proposal_starts_with
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import BufferRule, Case, Proposal
from debt_wizard.finance import (
    CENT,
    LARGEST,
    FinanceError,
    Rule,
    buffer,
    deferred,
    level_payment,
    periodic_rate,
)

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

    @property
    def left_over(self) -> Decimal:
        """What is left over in a month, half-up to the cent; nought while it is not known."""
        return round_cents(self.left.amount) if self.left.is_known else NOTHING


def capacity(case: Case) -> Capacity:
    """What can be promised each month: what is left over less the buffer."""
    left = left_over(case)
    surplus = round_cents(left.amount) if left.is_known else NOTHING
    if not 0 < surplus < LARGEST:
        return Capacity(left, NOTHING, NOTHING)
    rule = buffer_rule(case)
    held_back = buffer(surplus, Rule(rule.rule, rule.amount or NOTHING, rule.cap))
    return Capacity(left, held_back, surplus - held_back)


def buffer_rule(case: Case) -> BufferRule:
    """The rule that counts: until an amount of one's own is named, the one that a plan starts with."""
    rule = case.plan.buffer
    return BufferRule() if rule.rule == "amount" and rule.amount is None else rule


def round_cents(amount: Decimal) -> Decimal:
    """An amount of any size half-up to the cent: sums may be larger than anything that somebody owes."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def monthly_of(proposal: Proposal, case: Case) -> Decimal:
    """What one proposal promises each month: its own amount, or the equal payment over its months with its interest.

    After a pause, the payment that follows it. Nought for a lump sum, and where no payment can be worked out.
    """
    if proposal.kind == "lump_sum":
        return NOTHING
    if proposal.monthly is not None:
        return proposal.monthly
    debt = case.debt_by_id(proposal.debt)
    balance = proposal_starts_with(case, debt) if debt is not None else None
    if debt is None or balance is None or not proposal.months:
        return NOTHING
    waived = round_cents(balance * waived_share(proposal, balance))
    owed = balance - waived - (proposal.upfront or NOTHING)
    rate = rate_of(proposal, case)
    try:
        if proposal.kind == "deferral" and proposal.grace_months:
            return deferred(owed, proposal.months, proposal.grace_months, rate, "added", first_due=ANY_DAY).payment
        return level_payment(owed, proposal.months, periodic_rate(rate))
    except FinanceError:
        return NOTHING


def rate_of(proposal: Proposal, case: Case) -> Decimal:
    """The yearly rate, as a fraction, that a proposal counts with.

    The rate that it asks for; without one, none where stopping interest is asked for, else the rate that counts for
    the debt now: that of the terms that stand, or its own.
    """
    from debt_wizard.advice.rate_in_force import rate_in_force

    if proposal.annual_rate is not None:
        return proposal.annual_rate
    debt = case.debt_by_id(proposal.debt)
    now = rate_in_force(case, debt) if debt is not None and "stop_interest" not in proposal.asks else None
    return now if now is not None else NOTHING
