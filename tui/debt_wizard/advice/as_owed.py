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

    def told(debt: Debt) -> Debt:
        amount = owed(case, debt)
        if debt.id not in debts or amount is None:
            return debt
        return debt.model_copy(
            update={"balance": amount - less, "balance_at": None, "annual_rate": rate_in_force(case, debt)}
        )

    return case.model_copy(
        update={
            "debt": [told(debt) for debt in case.debt],
            "offer": [each for each in case.offer if each.debt not in debts],
            "agreement": [each for each in case.agreement if each.debt not in debts],
            "payment": [each for each in case.payment if each.debt not in debts],
        }
    )
