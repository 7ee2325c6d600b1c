"""What is the matter with an offer of no more than we proposed ourselves, where it is not simply kept."""

from debt_wizard.advice.counter_terms import NoCounter
from debt_wizard.advice.offer_reason import ReasonId
from debt_wizard.advice.offer_review import OfferReview

MATTERS: tuple[tuple[NoCounter, frozenset[ReasonId]], ...] = (
    ("as_proposed", frozenset({"buffer", "income_fall", "shocks", "short_alone"})),
    ("as_proposed_day", frozenset({"before_pay_day"})),
    ("as_proposed_long", frozenset({"very_long", "costs_double"})),
    ("as_proposed_start", frozenset({"far_ahead"})),
    ("as_proposed_said", frozenset({"pressure", "guarantor"})),
)
"""The first that an offer has a reason for is told: a lower amount is safer only where the amount is tight."""


def matter_of(review: OfferReview) -> NoCounter:
    """What there is to do about such an offer, since it has no amount of ours to be answered with."""
    found = {reason.id for reason in review.reasons}
    return next((matter for matter, reasons in MATTERS if found & reasons), "as_proposed")
