"""Before a debt goes under which something is noted: once, what goes with it and what could be done instead."""

from debt_wizard.case import Case, Debt
from debt_wizard.language import Language
from debt_wizard.screens.confirm import ConfirmDialog


def has_notes(case: Case, debt: Debt) -> bool:
    """Whether a talk, an offer, an agreement or a payment is noted under a debt: what happened with its lender."""
    noted = (case.contact, case.offer, case.agreement, case.payment)
    return any(each.debt == debt.id for entries in noted for each in entries)


def may_be_deleted(debt: Debt) -> ConfirmDialog:
    """Whether the debt goes all the same."""
    return ConfirmDialog(
        lambda language: language.word("Delete"),
        lambda language: language.say("plan.delete_noted", lender=_name(debt, language)),
        yes=lambda language: language.word("Delete"),
        no=lambda language: language.word("Cancel"),
    )


def _name(debt: Debt, language: Language) -> str:
    return debt.lender or language.say("plan.unnamed_lender")
