"""The day of the month on which a debt is due, by what holds for it now."""

from debt_wizard.advice.agreed import has_agreement, told_in_force
from debt_wizard.advice.days_of_terms import day_of_month
from debt_wizard.advice.pay_day import due_day_of
from debt_wizard.case import Case, Debt


def due_day_in_force(case: Case, debt: Debt) -> int | None:
    """The day of the month of the terms that stand, else of the contract; None where none is known.

    Terms that name no day, and with which none was kept, are paid on the day of the plan, and so is our own proposal
    once it was agreed to.
    """
    told = told_in_force(case, debt.id)
    if told is not None:
        return due_day_of(told) or day_of_month(case, told) or _first_planned(case) or debt.due_day
    if has_agreement(case, debt.id) and case.proposal_for(debt.id) is not None:
        return case.plan.day or _first_planned(case) or debt.due_day
    return debt.due_day


def _first_planned(case: Case) -> int | None:
    return case.plan.first_payment.day if case.plan.first_payment is not None else None
