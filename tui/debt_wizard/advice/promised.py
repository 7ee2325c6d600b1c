"""What is promised each month, and at once, to all lenders of this talk together."""

from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.owed import owed
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_in_force import all_in_force, monthly_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case


def promised(case: Case) -> Decimal:
    """What the terms in force of all debts ask for together each month; of one, never more than is left to pay."""
    return sum((_monthly(case, terms) for terms in all_in_force(case, ANY_DAY)), NOTHING)


def promised_to_others(case: Case, debt_id: str) -> Decimal:
    """The same, without what counts for one debt: what it can be promised comes out of the rest."""
    others = (terms for terms in all_in_force(case, ANY_DAY) if terms.debt != debt_id)
    return sum((_monthly(case, terms) for terms in others), NOTHING)


def paid_at_once(case: Case) -> Decimal:
    """What they ask for at once, together: first payments, lump sums and fees, as far as they are not paid yet."""
    return sum((_at_once(case, terms) for terms in all_in_force(case, ANY_DAY)), NOTHING)


def paid_at_once_to_others(case: Case, debt_id: str) -> Decimal:
    """The same, without what counts for one debt."""
    return sum((_at_once(case, terms) for terms in all_in_force(case, ANY_DAY) if terms.debt != debt_id), NOTHING)


def _monthly(case: Case, terms: Terms) -> Decimal:
    monthly = monthly_in_force(case, terms, ANY_DAY)
    if not _is_paid_on(case, terms) or schedule_or_none(case, terms, ANY_DAY) is None:
        return monthly
    from debt_wizard.advice.payment_log import payment_log

    debt = case.debt_by_id(terms.debt)
    remains = payment_log(case, terms.debt, ANY_DAY).remains
    left = remains or (owed(case, debt) if debt is not None else None)  # once all is paid, what a lender still states
    return min(monthly, left) if left else monthly


def _at_once(case: Case, terms: Terms) -> Decimal:
    asked = terms.lump + terms.at_once
    if not asked or not _is_paid_on(case, terms):
        return asked
    from debt_wizard.advice.paid_on_terms import paid_on_terms

    return max(asked - paid_on_terms(case, terms.debt), NOTHING)


def _is_paid_on(case: Case, terms: Terms) -> bool:
    """Whether anything was paid on a debt on which terms stand: what was paid before them is no part of them.

    Nor are small payments that are over a part of what is proposed for the rest.
    """
    if not any(each.debt == terms.debt for each in case.payment):
        return False
    from debt_wizard.advice.small_payments import with_rest_open

    return has_agreement(with_rest_open(case), terms.debt)
