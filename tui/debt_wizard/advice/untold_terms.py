"""Talks in which a lender said yes or named terms, of which no offer or paper was noted since."""

from typing import Literal

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.case import Case, Contact

Untold = Literal["accepted", "accepted_anew", "counter_offer"]

NAMES_TERMS = frozenset({"accepted", "counter_offer"})
"""How a talk ends in which terms were said: ours, or others."""


def untold_terms(case: Case) -> list[Contact]:
    """The last talk about each debt of this round that ended so, where no terms were noted on its day or after it.

    Whoever has paid since keeps to what was said, and is asked no more.
    """
    last = {each.debt: each for each in sorted(case.contact, key=_moment) if each.at is not None}
    looked_at = {debt.id for debt in case.debts_in_scope() if debt.settled_on is None}
    return [
        each
        for debt, each in last.items()
        if debt in looked_at and each.outcome in NAMES_TERMS and _is_untold(case, each)
    ]


def untold_as(case: Case, talk: Contact) -> Untold:
    """What is to be noted after such a talk: after a yes nothing, if it was to what we proposed; where terms stand,
    those that take their place. Once small payments are over, none stand."""
    if talk.outcome == "counter_offer":
        return "counter_offer"
    stands = talk.debt is not None and told_in_force(with_rest_open(case), talk.debt) is not None
    return "accepted_anew" if stands else "accepted"


def _is_untold(case: Case, talk: Contact) -> bool:
    noted = [each.at for each in case.offer if each.debt == talk.debt]
    noted += [each.agreed_at for each in case.agreement if each.debt == talk.debt]
    paid = [each.paid_on for each in case.payment if each.debt == talk.debt]
    since = [day for day in (*(at.date() for at in noted if at is not None), *paid) if day is not None]
    return talk.at is not None and all(day < talk.at.date() for day in since)


def _moment(contact: Contact) -> float:
    return contact.at.timestamp() if contact.at is not None else 0.0
