"""Whether the check lets a proposal stand, so that a letter may call it what the person can keep to."""

from datetime import date, timedelta

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import paid_at_once, paid_at_once_to_others, promised_to_others
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.spare_money import objection_to
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal

KEPT = frozenset({"within", "unknown"})
"""The levels at which no rule of the check is broken."""

MONTH = timedelta(days=31)
"""A sum that is due sooner has to be there already."""


def proposal_is_kept(case: Case, debt: Debt, today: date) -> bool:
    """Whether nothing in the check speaks against the proposal of a debt.

    While other terms stand, the check is of them; the new proposal is held against the most that can be promised. Where
    the month is not known, nothing speaks against it. What is paid at once within a month has to be spare, as it has to
    be of an offer.
    """
    proposal = case.proposal_for(debt.id)
    if proposal is None or not capacity(case).left.is_known:
        return True
    if _takes_the_reserve(case, proposal, today):
        return False
    judged = verdict(case, today)
    if told_in_force(case, debt.id) is None:
        return judged.level in KEPT
    return monthly_of(proposal, case) + promised_to_others(case, debt.id) <= judged.most


def _takes_the_reserve(case: Case, proposal: Proposal, today: date) -> bool:
    if not proposal.upfront or first_due(case, today) > today + MONTH:
        return False
    if told_in_force(case, proposal.debt) is None:
        return objection_to(case, paid_at_once(case)) is not None
    at_once = paid_at_once_to_others(case, proposal.debt) + proposal.upfront  # beside terms that it is to replace
    return objection_to(case, at_once) is not None
