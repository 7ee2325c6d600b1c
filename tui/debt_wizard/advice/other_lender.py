"""A payment that was noted under one lender and was made to another: what it is for is another thing then."""

from datetime import date

from debt_wizard.advice.instalments import rows_in_force
from debt_wizard.case import Case, Payment


def give_to_other_lender(case: Case, payment: Payment, former: str, today: date) -> bool:
    """Take day and amount from a payment that was moved from the debt `former`; returns whether there were any.

    Only where they are those of an instalment of that debt, and the other one has none on that day: beside its own
    they would ask for one more. What is said of the payment stays, and goes to the earliest instalment that is open.
    """
    if payment.due is None or not (payment.paid or payment.paid_on):
        return False
    theirs, others = (
        {row.due for row in rows_in_force(case, debt, today, named_only=False)} for debt in (former, payment.debt)
    )
    if payment.due not in theirs or not others or payment.due in others:
        return False
    if payment.paid is None:
        payment.paid = payment.amount  # it was paid as it fell due
    payment.due = payment.amount = None
    return True
