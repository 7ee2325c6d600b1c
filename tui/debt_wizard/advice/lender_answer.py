"""Whether a lender has answered: the outcomes of a contact that are an answer, and those that are none."""

from debt_wizard.case import Contact

NOBODY_REACHED = frozenset({"no_answer"})
"""The outcomes of a contact in which nobody spoke for the lender."""

_ANSWERS = frozenset({"accepted", "counter_offer", "refused"})


def is_answer(contact: Contact) -> bool:
    """Whether the lender answered a proposal in a contact: with a yes, with terms or with a no."""
    return contact.outcome in _ANSWERS


def keeps_waiting(contact: Contact) -> bool:
    """Whether the lender named a day in a contact by which an answer is to come.

    A collector who only calls answers nothing, and promises nothing.
    """
    is_theirs = contact.direction == "in" and contact.outcome not in NOBODY_REACHED
    return contact.reply_by is not None and (is_theirs or contact.outcome == "promised_reply")
