"""Whether it is wise to begin to pay what was proposed before the lender has agreed."""

from datetime import date
from typing import Literal

from debt_wizard.advice.old_debt import is_past_limitation
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import promised
from debt_wizard.case import Case, Debt
from debt_wizard_content.catalogues import item

WhyNot = Literal["short", "unknown", "nothing", "over", "day", "old", "payee"]
"""Money is short, the month is not known, no monthly amount was proposed, it is more than can be kept up, it makes the
money run out on a day, the debt is so old that a payment would wake it, or nobody has checked whose account it is."""

PAYEE = "payee_verified"


def why_not_pay(case: Case, debt_id: str, today: date) -> WhyNot | None:
    """What speaks against paying the proposed amount without an agreement; None where it is wise."""
    from debt_wizard.advice.case_cash_flow import case_cash_flow  # `due` starts without it, for a shell prompt

    can = capacity(case)
    debt, proposal = case.debt_by_id(debt_id), case.proposal_for(debt_id)
    if not can.left.is_known:
        return "unknown"
    if can.amount <= 0:
        return "short"
    if debt is not None and is_past_limitation(case, debt, today):
        return "old"
    if proposal is None or monthly_of(proposal, case) <= 0:
        return "nothing"
    if promised(case) > can.amount:
        return "over"
    flow = case_cash_flow(case, today)
    if flow is not None and flow.breaks_by_payments:
        return "day"
    verified = any(each.debt == debt_id and each.checks.get(PAYEE) for each in case.agreement)
    return None if verified or not _asks_for_payee(debt) else "payee"


def _asks_for_payee(debt: Debt | None) -> bool:
    """Whether the account is one of the terms to check, which it is not for a relative or a friend."""
    term = item("agreement_terms", PAYEE)
    return term is not None and term.suits(debt.product if debt is not None else None)
