"""A case as it would be with an offer accepted, and with the other offers that wait for an answer."""

from datetime import date

from debt_wizard.advice.agreed import names_any
from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.days_of_terms import day_of_month, planned_first
from debt_wizard.advice.figures_that_count import with_payment_after
from debt_wizard.advice.named_figures import NOTHING, named_figures
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.rate_in_force import rate_beside
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.unreadable import unreadable_terms
from debt_wizard.advice.verdict import Level, verdict
from debt_wizard.case import Case, Offer

AFTER_A_PAUSE = ("monthly", "annual_rate", "upfront", "fees")
"""What a pause that names no payment has from the terms that it interrupts."""


def with_offer(case: Case, offer: Offer, today: date) -> Case:
    """The case as it would be with this offer accepted: it begins with what is owed today, whatever led there.

    Where it names no first day, it begins as if the yes came today. Where it names no rate, the debt has the one that
    runs beside it; the offer itself stays without one, so that a fee with each payment is all that it costs. A pause
    alone takes the payments of what it interrupts with it.
    """
    told: dict[str, object] = {"decision": "accepted"}
    told |= {"begins": planned_first(case, offer, today), "begins_day": day_of_month(case, offer)}
    accepted = offer.model_copy(update=told)
    tried, debt = as_owed(case, {offer.debt}), case.debt_by_id(offer.debt)
    if debt is not None and (figures := named_figures(case, offer, NOTHING)).is_bare_pause:
        after = with_payment_after(case, debt, offer, figures)
        accepted = accepted.model_copy(update={name: getattr(after, name) for name in AFTER_A_PAUSE})
    rate = rate_beside(case, debt, offer) if debt is not None else None
    debts = [each.model_copy(update={"annual_rate": rate}) if each.id == offer.debt else each for each in tried.debt]
    return tried.model_copy(update={"debt": debts, "offer": [*tried.offer, accepted]})


def level_with_all_that_wait(tried: Case, offer: Offer, today: date) -> Level | None:
    """The verdict once the other offers that wait are accepted beside one; None where no other waits.

    Of several that wait on one debt the last counts; one without figures, or that cannot be read, says nothing.
    """
    waiting = {each.debt: each for each in tried.offer if each.decision == "open" and each.debt != offer.debt}
    found = [each for each in waiting.values() if names_any(each) and not unreadable_terms(each)]
    together = tried
    for each in found:
        debt = tried.debt_by_id(each.debt)
        terms = named_terms(tried, debt, each, today) if debt is not None and debt.in_scope else None
        if terms is not None and schedule_or_none(tried, terms, today) is not None:
            together = with_offer(together, each, today)
    return verdict(together, today).level if together is not tried else None
