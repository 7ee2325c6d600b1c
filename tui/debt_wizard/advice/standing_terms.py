"""Whether terms name what is to be paid for a debt, or its proposal still counts."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day, has_agreement, told_in_force
from debt_wizard.advice.change_road import asks_for_facts
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.small_payments import are_over
from debt_wizard.advice.terms_in_force import monthly_in_force, terms_in_force
from debt_wizard.advice.verdict import verdict
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case, Debt, is_asked_anew


def has_terms(case: Case, debt: Debt) -> bool:
    """Whether an agreement or an accepted offer names what is to be paid for a debt."""
    return told_in_force(case, debt.id) is not None


def is_agreed_as_proposed(case: Case, debt: Debt) -> bool:
    """Whether a lender said yes to our own proposal, which is what was agreed as long as no other terms are named."""
    return not has_terms(case, debt) and has_agreement(case, debt.id) and case.proposal_for(debt.id) is not None


def is_proposed(case: Case, debt: Debt, today: date) -> bool:
    """Whether the proposal for a debt counts: no terms took its place, or a change since calls for others.

    A change does where what is promised does not fit, or where another amount has been proposed than before the yes;
    while the new figures are not whole, nobody knows that it does not. Where the terms are paid, nothing is left to
    propose, unless they were small payments for some months.
    """
    if is_paid_off(case, debt):
        return False
    if are_over(case, debt):
        return True
    if not has_terms(case, debt):
        return True
    if not has_changed_since(case, debt):
        return False
    if _is_proposed_anew(case, debt):
        return True
    return not is_asked_anew(case) and verdict(case, today).level != "within"


def asks_no_less(case: Case, debt: Debt, today: date) -> bool:
    """Whether, after a change, the instalments of a proposal are still those of the terms that stand, or more.

    Nobody can say with it that the present amount is too much: what can be kept is still to be found.
    """
    proposal, terms = case.proposal_for(debt.id), terms_in_force(case, debt.id, today)
    if proposal is None or terms is None or proposal.kind != "instalments":
        return False
    if not has_terms(case, debt) or not has_changed_since(case, debt):
        return False
    asked = monthly_in_force(case, terms, today)
    return bool(asked) and monthly_of(proposal, case) >= asked


def has_changed_since(case: Case, debt: Debt) -> bool:
    """Whether anything but a fee alone changed after the day of the terms, or of those accepted beside them."""
    waiting = waiting_offer(case, debt.id)
    agreed = waiting.at.date() if waiting is not None and waiting.at is not None else agreed_day(case, debt.id)
    told = [each.at for each in case.change if each.at is not None and (asks_for_facts(each) or not each.kinds)]
    return any(agreed is None or day > agreed for day in told)


def _is_proposed_anew(case: Case, debt: Debt) -> bool:
    """Whether the proposal names something else than it did when the lender's terms came; unknown is no."""
    proposal = case.proposal_for(debt.id)
    offer = next((each for each in reversed(case.offer) if each.debt == debt.id and each.decision == "accepted"), None)
    if proposal is None or offer is None or not (offer.proposed_monthly or offer.proposed_months):
        return False
    if (proposal.upfront or 0) != (offer.proposed_upfront or 0):
        return True
    if proposal.monthly:
        return proposal.monthly != offer.proposed_monthly
    return proposal.months is not None and proposal.months != offer.proposed_months
