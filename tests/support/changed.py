"""A household that keeps an agreement, until something changes."""

from debt_wizard.case import Case, Change, Contact, ask_anew
from support.clock import NOW
from support.household import household, promising


def agreed_household() -> Case:
    """1,200 a month agreed with one lender, out of 6,000 less 3,000 of rent."""
    found = promising(household(), 1200)
    found.contact.append(Contact(debt="card", at=NOW, outcome="accepted"))
    found.person.name = "张三"
    return found


def asked(case: Case, *kinds: str) -> Case:
    """The same case after a change was told, with every figure asked anew."""
    case.change.append(Change.model_validate({"kinds": list(kinds)}))
    ask_anew(case, NOW.date())
    return case
