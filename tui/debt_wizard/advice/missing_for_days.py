"""What is not noted yet of terms that stand, so that their payments fall due on no day."""

from datetime import date
from typing import Literal

from debt_wizard.advice.agreed import has_agreement, has_first_day
from debt_wizard.case import Case

Missing = Literal["balance", "first_day"]


def missing_for_days(case: Case, debt_id: str, today: date) -> Missing | None:
    """What has to be filled in before the payments of a debt have days; None where they have, or where none is open.

    Days that the person listed are days.
    """
    debt = case.debt_by_id(debt_id)
    if debt is None or debt.settled_on is not None or not has_agreement(case, debt_id):
        return None
    if debt.balance is not None and has_first_day(case, debt_id):
        return None
    from debt_wizard.advice.payment_log import payment_log
    from debt_wizard.advice.terms_in_force import lacks_balance

    log = payment_log(case, debt_id, today)
    if log.next_open is not None:
        return None
    if lacks_balance(case, debt_id):
        return "balance"
    return "first_day" if log.has_total and log.remains and not has_first_day(case, debt_id) else None
