"""Debts as options: kept by id, shown by lender."""

from collections.abc import Callable

from debt_wizard.case import Case
from debt_wizard.language import Language

NO_DEBTS = "plan.no_debts"
"""The sentence that is said where there is no debt to choose."""


def debt_ids(case: Case) -> list[str]:
    """The ids of all debts."""
    return [debt.id for debt in case.debt]


def debt_name(case: Callable[[], Case]) -> Callable[[Language, str], str]:
    """The lender of a debt, for showing."""

    def name(language: Language, debt_id: str) -> str:
        debt = case().debt_by_id(debt_id)
        if debt is None:
            return language.say("plan.deleted_debt")
        return debt.lender or language.say("plan.unnamed_lender")

    return name
