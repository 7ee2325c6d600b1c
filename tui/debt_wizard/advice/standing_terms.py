"""Whether terms name what is to be paid for a debt, or its proposal still counts."""

from debt_wizard.advice.agreed import agreed_day, has_agreement, told_in_force
from debt_wizard.case import Case, Debt


def has_terms(case: Case, debt: Debt) -> bool:
    """Whether an agreement or an accepted offer names what is to be paid for a debt."""
    return told_in_force(case, debt.id) is not None


def is_agreed_as_proposed(case: Case, debt: Debt) -> bool:
    """Whether a lender said yes to our own proposal, which is what was agreed as long as no other terms are named."""
    return not has_terms(case, debt) and has_agreement(case, debt.id) and case.proposal_for(debt.id) is not None


def is_proposed(case: Case, debt: Debt) -> bool:
    """Whether the proposal for a debt counts: no terms took its place, or something changed since they did."""
    return not has_terms(case, debt) or _has_changed_since(case, debt)


def _has_changed_since(case: Case, debt: Debt) -> bool:
    agreed = agreed_day(case, debt.id)
    return any(change.at is not None and (agreed is None or change.at > agreed) for change in case.change)
