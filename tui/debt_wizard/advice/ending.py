"""The end of a debt: when it has come, what is still to be done about it, and when the session can be closed."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.due import open_amount
from debt_wizard.advice.instalments import Instalment, instalments
from debt_wizard.advice.terms_in_force import is_replaced
from debt_wizard.case import Case, Debt, RoadStep
from debt_wizard_content.catalogues import catalogue

NOTHING = Decimal(0)


def ending_steps() -> tuple[str, ...]:
    """The ids of what is to be done once a debt is paid, in order."""
    return tuple(each.id for each in catalogue("ending"))


def ending_step(case: Case, debt_id: str, step_id: str) -> RoadStep | None:
    """One thing of the end of a debt, where it was noted."""
    return next((each for each in case.road if (each.debt, each.step) == (debt_id, step_id)), None)


def still_to_pay(case: Case, debt: Debt) -> Decimal:
    """What the list of payments still shows as open for a debt, to the cent, as far as no later terms replaced it."""
    own = (payment for payment in case.payment if payment.debt == debt.id and not is_replaced(case, payment))
    found = (open_amount(payment) for payment in own)
    return sum((amount for amount in found if amount is not None), NOTHING)


def is_ending(case: Case, debt: Debt, today: date) -> bool:
    """Whether it is time for the last things.

    The debt is settled, every instalment of it is listed and paid, or one of those things was noted.
    """
    if debt.settled_on is not None or any(each.debt == debt.id and each.step in ending_steps() for each in case.road):
        return True
    logged = any(payment.debt == debt.id and (payment.paid or payment.paid_on) for payment in case.payment)
    return logged and not any(_is_open(case, each) for each in instalments(case, debt.id, today))


def all_settled(case: Case) -> bool:
    """Whether every debt of this talk is settled; not where there is none."""
    return bool(case.debts_in_scope()) and not case.debts_owed()


def _is_open(case: Case, instalment: Instalment) -> bool:
    entry = instalment.entry
    return entry is None or (open_amount(entry) != 0 and not is_replaced(case, entry))
