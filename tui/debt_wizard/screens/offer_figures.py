"""What an offer comes to, in words: what is paid and when, and what that costs."""

from collections.abc import Iterator

from debt_wizard.advice.first_day_named import leaves_first_day_open
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.case import Offer
from debt_wizard.documents.rate_words import rate_words
from debt_wizard.language import Language


def payments_told(language: Language, review: OfferReview) -> Iterator[str]:
    """What is paid, and when."""
    schedule, terms = review.schedule, review.terms
    if schedule is None or terms is None or review.total is None:
        return
    total, end = language.money(review.total), language.date(schedule.last_due)
    if terms.kind == "lump_sum" or (schedule.months == 1 and not terms.at_once):
        yield language.say("offers.once", total=total, end=end)
    else:
        pause = next((place for place, row in enumerate(schedule.rows) if row.payment), 0)
        yield language.say(
            "offers.after_pause" if pause else "offers.payments",
            **({"pause": language.months(pause)} if pause else {}),
            monthly=language.money(schedule.payment),
            months=language.months(schedule.months - pause),
            total=total,
            end=end,
        )
    last = schedule.rows[-1].payment
    if terms.total is not None and terms.monthly and last < schedule.payment:
        yield language.say("offers.last_as_proposed", amount=language.money(last))
    if terms.fee_on_top and terms.monthly:
        named, fee = language.money(terms.monthly), language.money(terms.fee_on_top)
        yield language.say("offers.fee_on_top", monthly=named, fee=fee)
    if terms.at_once:
        first = terms.at_once - terms.fees
        what = "with_it" if terms.kind == "lump_sum" else "fees" if not first else "both" if terms.fees else "first"
        amount, day = language.money(terms.at_once), language.date(terms.first)
        yield language.say(f"offers.at_once.{what}", amount=amount, day=day)


def figures_told(language: Language, offer: Offer, review: OfferReview) -> Iterator[str]:
    """What is paid, and what that costs."""
    yield from payments_told(language, review)
    if review.schedule is None or review.terms is None or review.beyond is None:
        return
    if offer.decision in {"open", "accepted"} and leaves_first_day_open(offer):
        first_day = min(row.due for row in review.schedule.rows if row.payment)
        yield language.say("offers.first_day_open", day=language.date(first_day))
    is_open = any(reason.id == "rest_unclear" for reason in review.reasons)  # what is left may still be asked for
    side = "more" if review.beyond > 0 else "less" if review.beyond < 0 else "same"
    if not (is_open and side == "less"):
        yield language.say(f"offers.beyond.{side}", amount=language.money(abs(review.beyond)))
    yield rate_words(review, language)
    if review.against_ours is not None and review.against_ours < 0 and not is_open:
        yield language.say("offers.ours.less", amount=language.money(-review.against_ours))
