"""What lenders promised, and has not come yet."""

from datetime import datetime

from debt_wizard.advice.lender_answer import is_answer, keeps_waiting
from debt_wizard.advice.same_talk import LONGEST
from debt_wizard.case import Case, Contact


def open_replies(case: Case) -> list[Contact]:
    """The contacts with a reply still to come.

    A day was named, no answer is noted, and the lender did not come back to it since. A debt that is settled waits for
    nothing.
    """
    return [contact for contact in case.contact if contact.reply_by is not None and _is_open(case, contact)]


def promises_without_a_day(case: Case) -> list[Contact]:
    """The contacts with a promise of which nobody knows by when: it can be asked, and never falls due."""
    return [
        contact
        for contact in case.contact
        if contact.promised.strip()
        and contact.reply_by is None
        and "reply_by" not in contact.unfinished
        and _is_open(case, contact)
    ]


def is_before_talk(contact: Contact) -> bool:
    """Whether a reply was to come before the contact in which it was promised."""
    return contact.reply_by is not None and contact.at is not None and contact.reply_by < contact.at.date()


def _is_open(case: Case, contact: Contact) -> bool:
    is_settled = any(debt.id == contact.debt and debt.settled_on is not None for debt in case.debt)
    return contact.answered_on is None and not is_settled and not _was_followed(case, contact)


def _was_followed(case: Case, contact: Contact) -> bool:
    """Whether the lender came back to it later: an answer, terms, or a new day by which one is to come.

    That the person turned to them once more, or a collector called, is no answer: what was promised still stands then.
    Nor are the terms of that very talk, written down behind it: what was promised beside them is still to come.
    """
    at = contact.at
    if at is None:
        return False
    came = [(each.debt, each.at) for each in case.contact if is_answer(each) or keeps_waiting(each)]
    terms = [(each.debt, each.at) for each in case.offer] + [(each.debt, each.agreed_at) for each in case.agreement]
    came += [(debt, later) for debt, later in terms if not _is_of_the_talk(contact, at, later)]
    return any(debt == contact.debt and later is not None and later > at for debt, later in came)


def _is_of_the_talk(contact: Contact, at: datetime, noted: datetime | None) -> bool:
    """Whether terms that were noted at a moment were told in a talk, not after it. Where a reply was all that it
    brought, none were."""
    return noted is not None and noted - at <= LONGEST and contact.outcome != "promised_reply"
