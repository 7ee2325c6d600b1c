"""The first day of payment that terms name, as far as it can be one."""

from datetime import date

from debt_wizard.case import Agreement, Offer


def first_day_named(told: Offer | Agreement) -> date | None:
    """The first day that was named; None without one, and where it lies before the day on which an offer came.

    Nothing can be due before its terms are there: such a day is a slip of the pen, or the offer came earlier.
    """
    return None if lies_before_the_offer(told) else told.first_due


def lies_before_the_offer(told: Offer | Agreement) -> bool:
    """Whether the first day of an offer lies before the day on which it came. A paper may be signed at any time."""
    if not isinstance(told, Offer) or told.first_due is None or told.at is None:
        return False
    return told.first_due < told.at.date()


def leaves_first_day_open(offer: Offer) -> bool:
    """Whether an offer names payments of its own, and nothing of the day on which they begin."""
    named = offer.months, offer.monthly, offer.upfront, offer.upfront_share
    return offer.first_due is None and offer.day is None and any(each is not None for each in named)
