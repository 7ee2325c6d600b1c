"""The true yearly rate of terms in words, or why there is none."""

from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.language import Language


def rate_words(review: OfferReview, language: Language) -> str:
    """The rate, nominal and effective; where there is none, what the reason is."""
    if review.nominal is not None and review.effective is not None:
        nominal, effective = language.percent(review.nominal), language.percent(review.effective)
        waives = review.terms is not None and review.terms.discount
        return language.say("offers.rate_rest" if waives else "offers.rate", nominal=nominal, effective=effective)
    if review.schedule is not None and review.schedule.left:
        return language.say("offers.no_rate.left")
    if review.beyond is not None and review.beyond < 0:
        return language.say("offers.no_rate.less")
    return language.say("offers.no_rate.unclear")
