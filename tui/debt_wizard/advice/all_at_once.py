"""Whether a debt could be paid all at once, so that nobody says that the money is not there."""

from datetime import date

from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposal_kept import KEPT
from debt_wizard.advice.proposed_case import proposing, without_terms
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.sum_at_once import sum_at_once
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal


def could_pay_all_at_once(case: Case, debt: Debt, today: date) -> bool:
    """Whether all that is owed, proposed as one sum, is spare, or what the month leaves bears it.

    It is judged by the rule for any sum at once. Without a balance, or while the month is not known, it could not.
    """
    balance = owed(case, debt)
    if not balance or not capacity(case).left.is_known:
        return False
    all_of_it = Proposal(debt=debt.id, kind="lump_sum", upfront=balance)
    tried = proposing(without_terms(case, debt.id), all_of_it)
    judged = verdict(tried, today)
    source = sum_at_once(tried, judged, first_due(tried, today), today)
    return judged.level in KEPT and source in {"spare", "of_the_month"}
