"""Whether the check lets a proposal stand, so that a letter may call it what the person can keep to."""

from datetime import date

from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposed_case import as_proposed
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.sum_at_once import ENOUGH, sum_at_once
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt

KEPT = frozenset({"within", "unknown"})
"""The levels at which no rule of the check is broken."""


def proposal_is_kept(case: Case, debt: Debt, today: date) -> bool:
    """Whether nothing in the check speaks against the proposal of a debt.

    Where the month is not known, nothing speaks against it. For what is paid at once the money has to come from
    somewhere, as it has to for an offer.
    """
    proposal = case.proposal_for(debt.id)
    if proposal is None or not capacity(case).left.is_known:
        return True
    proposed = as_proposed(case, proposal)
    judged = verdict(proposed, today)
    if proposal.upfront and sum_at_once(proposed, judged, first_due(proposed, today), today) not in ENOUGH:
        return False
    return judged.level in KEPT
