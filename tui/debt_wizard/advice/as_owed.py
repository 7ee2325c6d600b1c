"""A case for trying something new on debts: what is owed is their balance, and what led there is left out."""

from collections.abc import Collection
from decimal import Decimal

from debt_wizard.advice.owed import owed
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.case import Case, Debt


def as_owed(case: Case, debts: Collection[str], less: Decimal = Decimal(0)) -> Case:
    """A copy in which the balance of each of those debts is what is owed on it, less what is waived, to the cent.

    The rate of each is the one that counts for it now. Their offers, agreements and payments are left out, so that
    what is proposed counts in their place. The case itself is not touched.
    """

    return case.model_copy(
        update={
            "debt": [debt_as_owed(case, debt, less) if debt.id in debts else debt for debt in case.debt],
            "offer": [each for each in case.offer if each.debt not in debts],
            "agreement": [each for each in case.agreement if each.debt not in debts],
            "payment": [each for each in case.payment if each.debt not in debts],
        }
    )


def debt_as_owed(case: Case, debt: Debt, less: Decimal = Decimal(0)) -> Debt:
    """The debt with what is owed on it now, less what is waived, as its balance; as it is where that is not known."""
    amount = owed(case, debt)
    if amount is None:
        return debt
    return debt.model_copy(
        update={"balance": amount - less, "balance_at": None, "annual_rate": rate_in_force(case, debt)}
    )
