"""Whether the check lets a proposal stand, so that a letter may call it what the person can keep to."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import paid_at_once, paid_at_once_to_others, promised_to_others
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.sum_at_once import ENOUGH, sum_at_once
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal

KEPT = frozenset({"within", "unknown"})
"""The levels at which no rule of the check is broken."""


def proposal_is_kept(case: Case, debt: Debt, today: date) -> bool:
    """Whether nothing in the check speaks against the proposal of a debt.

    While other terms stand, the check is of them; the new proposal is held against the most that can be promised. Where
    the month is not known, nothing speaks against it. For what is paid at once the money has to come from somewhere, as
    it has to for an offer.
    """
    proposal = case.proposal_for(debt.id)
    if proposal is None or not capacity(case).left.is_known:
        return True
    judged, at_once = verdict(case, today), at_once_with(case, proposal)
    source = sum_at_once(case, judged, first_due(case, today), today, at_once) if proposal.upfront else "spare"
    if source not in ENOUGH:
        return False
    if told_in_force(case, debt.id) is None:
        return judged.level in KEPT
    of_the_month = at_once - spare_money(case).amount if source == "of_the_month" else Decimal(0)
    return monthly_of(proposal, case) + of_the_month + promised_to_others(case, debt.id) <= judged.most


def at_once_with(case: Case, proposal: Proposal) -> Decimal:
    """What is paid at once to all lenders with a proposal, also where other terms of its debt still stand."""
    if told_in_force(case, proposal.debt) is None:
        return paid_at_once(case)
    return paid_at_once_to_others(case, proposal.debt) + (proposal.upfront or Decimal(0))
