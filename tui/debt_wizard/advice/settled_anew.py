"""Whether a lender's terms came after what has changed, so that nothing of it is left to ask of that lender."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.change_road import asks_for_facts
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.promised import promised
from debt_wizard.advice.small_payments import are_agreed
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case, Debt


def is_settled_anew(case: Case, debt: Debt) -> bool:
    """Whether terms were agreed after the last change of income and spending, and the money of a month bears them.

    Beside them count the terms of others that came after it too, and of the rest what is proposed to their lenders.
    New terms that wait for their paper were held against the check when they were accepted.
    """
    changed = _last_change(case)
    if changed is None:
        return False
    waiting = waiting_offer(case, debt.id)
    if waiting is not None and waiting.at is not None and waiting.at.date() >= changed:
        return True
    if not came_after(case, debt, changed):
        return False
    older = {each.id for each in case.debts_owed() if not came_after(case, each, changed)}
    can = capacity(case)
    # small payments are what somebody asks for with next to nothing left: the buffer is not kept from them
    most = can.left_over if are_agreed(case, debt, changed) else can.amount
    return not can.left.is_known or promised(as_owed(case, older)) <= most


def _last_change(case: Case) -> date | None:
    return max((each.at for each in case.change if each.at is not None and asks_for_facts(each)), default=None)


def came_after(case: Case, debt: Debt, changed: date) -> bool:
    """Whether the terms of a debt were agreed on the day of a change or later, and so know of it."""
    agreed = agreed_day(case, debt.id)
    return agreed is not None and agreed >= changed
