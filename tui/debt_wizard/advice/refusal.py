"""Where a talk with a lender stands when it did not end in a yes: refused, declined or silent, and since when."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.lender_answer import NOBODY_REACHED
from debt_wizard.advice.open_replies import is_before_talk, open_replies
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.case import Case, Contact, Debt, Offer

CauseKind = Literal["refused", "declined", "silence"]
"""The lender said no; the person said no to terms of the lender; nobody answers. In the order in which they count."""

NOT_A_YES = NOBODY_REACHED | {"refused"}
GOES_ON = frozenset({"accepted", "counter_offer", "promised_reply"})
"""Outcomes with which a talk goes on after an offer that was declined."""


@dataclass(frozen=True)
class Cause:
    """Why the patience road begins, and the day from which it counts."""

    kind: CauseKind
    day: date


def cause(case: Case, debt_id: str, today: date) -> Cause | None:
    """Why the road begins for one debt; None where the talk goes on, terms stand, or nothing is owed.

    It begins with a last contact that was refused, or that reached nobody, unless the lender named terms since; with an
    offer that the person declined; or with a promised reply that is overdue. A contact that leaves open where the talk
    stands, such as a complaint that was sent, or a promise without a day, takes no refusal back. A refusal counts
    before what was declined, and both before silence. The day is the first of those that follow each other without a
    better word between them: a second refusal does not start the clocks anew. Where nobody was reached, and an answer
    was asked for by a day, there is no silence before that day is past, and it counts from it. Once small payments for
    some months are over, the talk about the rest is a new one.
    """
    case = with_rest_open(case)
    debt = case.debt_by_id(debt_id)
    if debt is None or debt.settled_on is not None or has_agreement(case, debt_id):
        return None
    contacts = contacts_about(case, debt_id)
    found = [
        *_ended(case, debt_id, contacts, today),
        *_declined(case, debt_id, contacts, today),
        *_overdue(case, debt_id, today),
    ]
    return min(found, key=lambda each: (get_args(CauseKind).index(each.kind), each.day), default=None)


def has_road(case: Case) -> bool:
    """Whether a road begins for any debt that is still owed, as of the day on which the session was saved last.

    The table of steps has no clock; a session is saved as soon as it is used.
    """
    updated = case.about.updated
    return bool(debts_on_road(case, updated.date() if updated is not None else date.min))


def debts_on_road(case: Case, today: date) -> list[Debt]:
    """The debts for which a road begins."""
    return [debt for debt in case.debts_owed() if cause(case, debt.id, today) is not None]


def contacts_about(case: Case, debt_id: str) -> list[Contact]:
    """The contacts about a debt, the oldest first; one that names no debt counts where there is a single one."""
    alone = len(case.debts_in_scope()) == 1
    found = [each for each in case.contact if each.debt == debt_id or (each.debt is None and alone)]
    return sorted(found, key=lambda each: each.at.timestamp() if each.at is not None else 0.0)


def _ended(case: Case, debt_id: str, contacts: list[Contact], today: date) -> list[Cause]:
    tail: list[Contact] = []
    spoke = False
    for contact in reversed(contacts):
        if _waits_for_its_day(contact, today):
            continue
        if contact.outcome in NOT_A_YES:
            if contact.outcome == "refused" or not spoke:
                tail.append(contact)
        elif _leaves_it_open(contact):
            spoke = spoke or contact.direction == "in" or contact.outcome == "promised_reply"
        else:
            break
    tail = [each for each in tail if not _was_followed_by_an_offer(case, debt_id, each)]
    if not tail:
        return []
    refused = [each for each in tail if each.outcome == "refused"]
    if refused:
        return [Cause("refused", min(each.at.date() if each.at is not None else today for each in refused))]
    return [Cause("silence", min(_silent_since(each, today) for each in tail))]


def _silent_since(contact: Contact, today: date) -> date:
    """The day from which silence counts: that by which an answer was asked for, where there was one."""
    waited = contact.reply_by if not is_before_talk(contact) else None
    return waited or (contact.at.date() if contact.at is not None else today)


def _waits_for_its_day(contact: Contact, today: date) -> bool:
    """Whether a letter or call that reached nobody asked for an answer by a day that is still to come."""
    is_still_to_come = contact.reply_by is not None and contact.reply_by >= today and contact.answered_on is None
    return is_still_to_come and contact.outcome in NOBODY_REACHED and not is_before_talk(contact)


def _leaves_it_open(contact: Contact) -> bool:
    """Whether a contact changes nothing of where a talk stands: a complaint that was sent, a promise without a day.

    Either may end a silence; a no it takes back only with a better word, or with a day by which one is to come.
    """
    is_without_day = contact.reply_by is None and contact.answered_on is None
    return contact.outcome == "other" or (contact.outcome == "promised_reply" and is_without_day)


def _was_followed_by_an_offer(case: Case, debt_id: str, contact: Contact) -> bool:
    """Whether the lender named terms since, which nobody has declined: the talk goes on about them."""
    at = contact.at
    named = (each for each in case.offer if each.debt == debt_id and each.decision in {"open", "countered"})
    return any(at is not None and each.at is not None and each.at > at for each in named)


def _declined(case: Case, debt_id: str, contacts: list[Contact], today: date) -> list[Cause]:
    offers = [each for each in case.offer if each.debt == debt_id]
    if not offers:
        return []
    last = max(offers, key=_moment)
    day = last.at.date() if last.at is not None else today
    goes_on = any(each.at is not None and each.at.date() > day and each.outcome in GOES_ON for each in contacts)
    return [Cause("declined", day)] if last.decision == "declined" and not goes_on else []


def _moment(offer: Offer) -> float:
    return offer.at.timestamp() if offer.at is not None else float("inf")


def _overdue(case: Case, debt_id: str, today: date) -> list[Cause]:
    about = {id(each) for each in contacts_about(case, debt_id)}
    waited_for = (each for each in open_replies(case) if id(each) in about and not is_before_talk(each))
    silent = (each for each in waited_for if not _was_followed_by_an_offer(case, debt_id, each))
    days = [each.reply_by for each in silent if each.reply_by is not None]
    return [Cause("silence", min(days))] if days and min(days) < today else []
