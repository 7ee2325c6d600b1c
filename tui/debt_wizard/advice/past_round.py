"""Whether an offer belongs to the past: what is owed and to be paid today says nothing of it any more."""

from datetime import date, datetime
from typing import Literal

from debt_wizard.advice.agreed import agreed_with, was_replaced
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case, Offer

Past = Literal["kept", "over"]
"""Accepted and paid by now; or answered otherwise before something else was agreed."""


def past_round(case: Case, offer: Offer, today: date) -> Past | None:
    """What an offer has become; None while it can still be judged by the figures of today.

    An offer that waits for an answer is never past, nor is one that waits for its paper, or was accepted and of which
    nothing is paid or due.
    """
    if offer.decision == "open" or waiting_offer(case, offer.debt) is offer:
        return None
    if offer.decision == "accepted" and not was_replaced(case, offer) and _is_in_force(case, offer, today):
        return "kept" if _has_begun(case, offer, today) else None
    return "over" if _was_followed_by_terms(case, offer) else None


def _is_in_force(case: Case, offer: Offer, today: date) -> bool:
    """Whether what is in force asks for the payments of an offer: by itself, or by the paper that names the same."""
    debt, agreed = case.debt_by_id(offer.debt), agreed_with(case, offer.debt)
    if agreed is None or debt is None:
        return True
    found = [named_terms(case, debt, told, today) for told in (offer, agreed)]
    asked = [schedule_or_none(case, terms, today) if terms is not None else None for terms in found]
    payments = [schedule.payment if schedule is not None else None for schedule in asked]
    return payments[0] == payments[1]


def _has_begun(case: Case, offer: Offer, today: date) -> bool:
    since = offer.at.date() if offer.at is not None else date.min
    paid = (each for each in case.payment if each.debt == offer.debt and paid_sum_of(each))
    if any((each.paid_on or each.due or date.max) >= since for each in paid):
        return True
    debt = case.debt_by_id(offer.debt)
    terms = named_terms(case, debt, offer, today) if debt is not None else None
    return terms is not None and terms.pays_from < today


def _was_followed_by_terms(case: Case, offer: Offer) -> bool:
    place = next((place for place, each in enumerate(case.offer) if each is offer), len(case.offer))
    later = case.offer[place + 1 :]
    if any(each.debt == offer.debt and each.decision == "accepted" for each in later):
        return True
    agreed = agreed_with(case, offer.debt)
    return agreed is not None and _moment(agreed.agreed_at) >= _moment(offer.at)


def _moment(at: datetime | None) -> float:
    return at.timestamp() if at is not None else float("-inf")
