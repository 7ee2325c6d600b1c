"""The payments that count on a debt: what was noted again lowers nothing that is owed, told, or paid off."""

from collections import Counter
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.asked_once import one_question
from debt_wizard.case import Case, Debt


def counted_payments(case: Case, debt: Debt) -> Case:
    """The case with what counts of each payment on a debt; the same case where all of them count whole."""
    unsure = unsure_of(case, debt.id)
    if not unsure:
        return case
    counted = [
        each.model_copy(update={"paid": paid_sum_of(each) - unsure[id(each)]}) if id(each) in unsure else each
        for each in case.payment
    ]
    return case.model_copy(update={"payment": counted})


@one_question()
def unsure_of(case: Case, debt_id: str) -> dict[int, Decimal]:
    """What counts nowhere of the payments on a debt, by the id of each of which something does not."""
    made = [each for each in case.payment if each.debt == debt_id]
    known = Counter((each.paid_on, paid_sum_of(each)) for each in made if each.paid_on is not None)
    days = Counter(each.due for each in made if each.due is not None)
    if all(times == 1 for times in (*known.values(), *days.values())):
        return {}
    from debt_wizard.advice.allocation import allocated, allocated_to
    from debt_wizard.advice.instalments import listed_alone

    if has_agreement(case, debt_id):
        lines = allocated(case, debt_id, ANY_DAY)
    else:  # what is only proposed starts from what is owed, and so from what counts
        lines = allocated_to(case, debt_id, listed_alone(case, debt_id))
    return {id(line.entry): line.unsure for line in lines if line.unsure}
