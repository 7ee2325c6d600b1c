"""What is promised each month, and at once, to all lenders of this talk together."""

from decimal import Decimal

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.terms_in_force import all_in_force, monthly_in_force
from debt_wizard.case import Case


def promised(case: Case) -> Decimal:
    """What the terms in force of all debts ask for together each month."""
    return sum((monthly_in_force(case, terms, ANY_DAY) for terms in all_in_force(case, ANY_DAY)), Decimal(0))


def promised_to_others(case: Case, debt_id: str) -> Decimal:
    """The same, without what counts for one debt: what it can be promised comes out of the rest."""
    others = (terms for terms in all_in_force(case, ANY_DAY) if terms.debt != debt_id)
    return sum((monthly_in_force(case, terms, ANY_DAY) for terms in others), Decimal(0))


def paid_at_once(case: Case) -> Decimal:
    """What they ask for at once, together: first payments, lump sums and fees."""
    return sum((terms.lump + terms.at_once for terms in all_in_force(case, ANY_DAY)), Decimal(0))
