"""Whether the lender itself said that nothing is owed any more: then no instalment that was still to come falls due."""

from datetime import date

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.paid_on_debt import paid_day
from debt_wizard.case import Case


def ended_on(case: Case, debt_id: str) -> date | None:
    """The day of the payment after which the lender stated that nothing is owed; None where its last word is another.

    Only a payment that was made, on a day that is known, has such a word: a list of what is to come may end with nought
    too. A word from before the terms that stand says nothing of these, nor one from before the day on which the person
    told the balance anew.
    """
    debt = case.debt_by_id(debt_id)
    made = [
        each for each in case.payment if each.debt == debt_id and each.lender_balance is not None and paid_sum_of(each)
    ]
    stated = max(made, key=paid_day, default=None)
    if debt is None or stated is None or stated.lender_balance != 0:
        return None
    day, since = paid_day(stated), terms_since(case, debt_id)
    if day == date.max:
        return None
    told = debt.balance_at.date() if debt.balance_at is not None else None
    if (since is not None and day < since) or (told is not None and debt.balance and day < told):
        return None
    return day
