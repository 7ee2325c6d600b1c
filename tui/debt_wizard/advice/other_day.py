"""An offer of another day to pay on, and of nothing else: the agreed payments go on as they are, from that day."""

from debt_wizard.advice.agreed import has_agreement, names_payments
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.rate_in_force import rate_of_terms
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case, Offer

AS_BEFORE = frozenset({"instalments", "extension"})
"""The kinds of an offer that says nothing of a pause, a sum at once or a token."""


def with_running_payments(case: Case, offer: Offer) -> Offer:
    """The offer with payment and rate of the terms that run, where it names a day and no figure; else as it is."""
    if not _names_a_day_alone(offer) or not has_agreement(case, offer.debt):
        return offer
    terms = terms_in_force(case, offer.debt, ANY_DAY)
    schedule = schedule_or_none(case, terms, ANY_DAY) if terms is not None else None
    if terms is None or schedule is None or terms.kind in {"lump_sum", "token"}:
        return offer
    rate = rate_of(terms.proposal, case) if terms.proposal is not None else rate_of_terms(case, terms)
    going_on = {"monthly": schedule.payment, "annual_rate": rate if rate is not None else terms.rate}
    return offer.model_copy(update=going_on)


def _names_a_day_alone(offer: Offer) -> bool:
    figures = offer.discount, offer.waived, offer.annual_rate, offer.fees, offer.period_fee
    names_day = first_day_named(offer) is not None or offer.day is not None
    is_bare = not names_payments(offer) and all(each is None for each in figures)
    return offer.decision == "open" and offer.kind in AS_BEFORE and names_day and is_bare
