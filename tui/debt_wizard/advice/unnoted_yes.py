"""A lender's yes to what was asked for after a change, of which no terms are noted yet."""

from datetime import date

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.change_road import asks_for_facts
from debt_wizard.advice.terms_that_stood import came_at
from debt_wizard.case import Case


def unnoted_yes(case: Case, debt_id: str) -> date | None:
    """The day of the last yes to other terms than those that stand; None without any, or where an offer came with it.

    Only after a change of what comes in or goes out that is newer than the terms: until then a yes is to something
    that leaves them as they are, such as another day for one payment. What was agreed before counts until the new
    terms are told.
    """
    debt, terms = case.debt_by_id(debt_id), told_in_force(case, debt_id)
    came = came_at(terms) if terms is not None else None
    if debt is None or debt.settled_on is not None or came is None:
        return None
    changes = [each.at for each in case.change if each.finished and each.at is not None and asks_for_facts(each)]
    changed = [day for day in changes if day >= came.date()]
    yes = [each.at for each in case.contact if each.debt == debt_id and each.outcome == "accepted" and each.at]
    if not changed or not yes or max(yes).date() < max(changed):
        return None
    is_noted = any(
        each.debt == debt_id and each.at is not None and each.at.date() >= max(changed) for each in case.offer
    )
    return None if is_noted else max(yes).date()
