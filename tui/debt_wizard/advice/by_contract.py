"""The debts that are still paid, or late, by their own contracts: what is told to fall due knows nothing of them."""

from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.case import Case, Debt


def by_contract(case: Case, today: date) -> list[Debt]:
    """The debts that are owed, with nothing agreed on them, and with a day to pay on or one since which they are late.

    A session that is settled has none.
    """
    if case.about.settled is not None:
        return []
    return [each for each in case.debts_owed() if _has_a_day(each, today) and not has_agreement(case, each.id)]


def _has_a_day(debt: Debt, today: date) -> bool:
    is_late = debt.overdue_since is not None and debt.overdue_since <= today
    return is_late or debt.due_day is not None
