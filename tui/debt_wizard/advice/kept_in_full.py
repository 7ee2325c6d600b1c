"""Whether the payment that a lender already has a right to can be kept as it stands."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.terms_in_force import monthly_in_force, terms_in_force
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt


def is_kept_in_full(case: Case, debt: Debt, today: date) -> bool:
    """Whether what can be promised covers the payment of a debt, beside what the other debts of this talk ask for.

    It is the payment that was agreed, else that of the contract. Where a figure is not known, or where what is behind
    is more than the plan holds, nothing says that it is.
    """
    judged = verdict(case, today)
    payment = _as_it_stands(case, debt)
    others = list(_others(case, debt))
    if {"income", "spending", "new_figures"} & set(judged.missing) or not payment:
        return False
    if judged.beside_behind is not None:
        return False
    return all(each is not None for each in others) and sum(filter(None, others), payment) <= judged.most


def _as_it_stands(case: Case, debt: Debt) -> Decimal | None:
    terms = terms_in_force(case, debt.id, ANY_DAY) if has_agreement(case, debt.id) else None
    return monthly_in_force(case, terms, ANY_DAY) if terms is not None else debt.contract_payment


def _others(case: Case, debt: Debt) -> Iterator[Decimal | None]:
    """What each of the other debts asks for each month: by its terms or our proposal, else by its contract."""
    for other in case.debts_owed():
        if other.id != debt.id and not is_paid_off(case, other):
            terms = terms_in_force(case, other.id, ANY_DAY)
            yield monthly_in_force(case, terms, ANY_DAY) if terms is not None else other.contract_payment
