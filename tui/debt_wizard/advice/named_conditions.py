"""The conditions that come with an offer, as far as the person noted any."""

from debt_wizard.case import Offer
from debt_wizard_content.catalogues import item


def named_conditions(offer: Offer) -> str:
    """What was noted of them; empty where that says no more than that there are none, or that nobody spoke of any."""
    return "" if _is(offer, "none") or _is(offer, "not_said") else offer.conditions


def are_conditions_known(offer: Offer) -> bool:
    """Whether it was noted what they are, or that there are none."""
    return bool(offer.conditions.strip()) and not _is(offer, "not_said")


def _is(offer: Offer, answer: str) -> bool:
    found = item("condition_answers", answer)
    plain = " ".join(offer.conditions.casefold().replace("’", "'").split()).rstrip("。.,，;；!！")
    return found is not None and plain in found.ids("words")
