"""Whether a debt could be paid all at once, so that nobody says that the money is not there."""

from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.promised import paid_at_once_to_others, promised_to_others
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.case import Case, Debt


def could_pay_all_at_once(case: Case, debt: Debt) -> bool:
    """Whether what is owed is no more than the money that is spare, or than what a month leaves for payments.

    What others were promised comes off both. Without a balance, or while the month is not known, it is not.
    """
    balance, can = owed(case, debt), capacity(case)
    if balance is None or not can.left.is_known:
        return False
    spare = spare_money(case).amount - paid_at_once_to_others(case, debt.id)
    return balance <= max(spare, can.amount - promised_to_others(case, debt.id))
