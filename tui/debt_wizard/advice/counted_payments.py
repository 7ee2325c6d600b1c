"""The payments that count on a debt: what may only have been noted twice lowers nothing that is owed."""

from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.case import Case, Debt

_ANY_DAY = date(2000, 1, 1)
"""What is noted twice does not depend on the day."""


def counted_payments(case: Case, debt: Debt) -> Case:
    """The case with what counts of each payment on a debt; the same case where all of them count whole.

    Without terms nothing is set off, and every payment counts.
    """
    from debt_wizard.advice.allocation import allocated, paid_sum_of

    made = [each for each in case.payment if each.debt == debt.id]
    sums = {(each.paid_on or each.due, paid_sum_of(each)) for each in made}
    days = {each.due or id(each) for each in made}
    is_once = len(sums) == len(days) == len(made)
    if is_once or not has_agreement(case, debt.id):
        return case
    unsure = {id(line.entry): line.unsure for line in allocated(case, debt.id, _ANY_DAY) if line.unsure}
    if not unsure:
        return case
    counted = [
        each.model_copy(update={"paid": paid_sum_of(each) - unsure[id(each)]}) if id(each) in unsure else each
        for each in case.payment
    ]
    return case.model_copy(update={"payment": counted})
