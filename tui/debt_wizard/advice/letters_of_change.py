"""To whom a letter of the road after a change is written: to a lender whom it concerns, about a debt that it suits."""

from datetime import date

from debt_wizard.advice.change_road import ANOTHER_DAY, OTHER_TERMS
from debt_wizard.advice.charged_by import FEE, may_have_charged
from debt_wizard.advice.late_payments import late_payments
from debt_wizard.advice.settled_anew import is_settled_anew
from debt_wizard.case import Case, Debt
from debt_wizard_content.letters import intent


def concerns(case: Case, debt: Debt, intent_id: str, today: date) -> bool:
    """Whether what a letter is about happened with that lender, and is not settled with it yet.

    Its fee, payments that came late, or terms that know nothing of the change. The others are for every lender.
    """
    if intent_id == FEE:
        return may_have_charged(case, debt)
    if intent_id == OTHER_TERMS:
        return not is_settled_anew(case, debt)
    return intent_id != ANOTHER_DAY or any(payment.debt == debt.id for payment in late_payments(case, today))


def is_written(case: Case, debt: Debt, intent_id: str, today: date) -> bool:
    """Whether a letter of the road is written to that lender: it concerns them, and suits the kind of the debt."""
    return concerns(case, debt, intent_id, today) and intent(intent_id).suits(debt.product)
