"""An offer of another day to pay on, and of nothing else: the agreed payments go on as they are, from that day."""

from debt_wizard.advice.agreed import names_any
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.going_on import going_on
from debt_wizard.case import Case, Offer

AS_BEFORE = frozenset({"instalments", "extension"})
"""The kinds of an offer that says nothing of a pause, a sum at once or a token."""


def with_running_payments(case: Case, offer: Offer) -> Offer:
    """The offer with payment and rate of what is agreed, where it names a day and no figure; else as it is."""
    debt = case.debt_by_id(offer.debt)
    found = going_on(case, debt, offer) if debt is not None and _names_a_day_alone(offer) else None
    if found is None:
        return offer
    monthly, rate = found
    return offer.model_copy(update={"monthly": monthly, "annual_rate": rate})


def without_running_payments(case: Case, offer: Offer) -> Offer:
    """The same offer as it was named, where payment and rate are those of what is agreed; else as it is."""
    bare = offer.model_copy(update={"monthly": None, "annual_rate": None})
    return bare if with_running_payments(case, bare) == offer else offer


def _names_a_day_alone(offer: Offer) -> bool:
    figures = offer.annual_rate, offer.fees, offer.period_fee
    names_day = first_day_named(offer) is not None or offer.day is not None
    is_bare = not names_any(offer) and all(each is None for each in figures)
    return offer.decision == "open" and offer.kind in AS_BEFORE and names_day and is_bare
