"""What an offer means, in words: its figures, the advice with its reasons, and what can be answered."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.counter_offer import CounterOffer, NoCounter
from debt_wizard.advice.days_of_terms import months_of_pause
from debt_wizard.advice.offer_reason import REFUSING, STRETCHING, UNCLEAR, UNTOLD, cannot_be_kept
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.past_round import past_round
from debt_wizard.advice.very_long import is_very_long
from debt_wizard.advice.waiver import names_waiver
from debt_wizard.case import Case, Offer
from debt_wizard.documents.waiver_words import waiver_told
from debt_wizard.language import Language
from debt_wizard.screens.offer_figures import figures_told, payments_told
from debt_wizard.screens.reason_words import facts_of_reasons, reason_words


def offer_told(
    language: Language,
    case: Case,
    offer: Offer,
    found: tuple[OfferReview, CounterOffer | NoCounter | None],
    today: date,
) -> str:
    """All that there is to say of an offer, a sentence a line: what to answer first, then why, then the figures."""
    review, counter = found
    past = past_round(case, offer, today)
    if past is not None:
        told = language.say(f"offers.past.{past}")
        return "\n".join([_head(language, case, offer), *payments_told(language, review), told])
    return "\n".join(
        [
            *_advice(language, case, offer, review, today),
            *([_answer(language, case, offer, counter)] if counter is not None else []),
            *_reasons(language, review, today),
            *figures_told(language, offer, review),
        ]
    )


def _advice(language: Language, case: Case, offer: Offer, review: OfferReview, today: date) -> Iterator[str]:
    yield _head(language, case, offer)
    if offer.decision == "open" and offer.answer_by is not None:
        yield _clock(language, offer.answer_by, today)
    if was_replaced(case, offer):
        return
    if offer.decision == "accepted":
        if review.advice in {"refuse", "stretch"}:
            yield language.say(f"offers.accepted.{advised(review)}")
    else:
        yield language.say(f"offers.advice.{advised(review)}")


def advised(review: OfferReview) -> str:
    """The advice, told apart by whether it is one's means that speak against the offer, or the terms alone."""
    is_of_terms = review.advice == "refuse" and not cannot_be_kept(review.reasons)
    return "refuse_terms" if is_of_terms else review.advice


def _head(language: Language, case: Case, offer: Offer) -> str:
    """Whose offer it is, and what was decided on it."""
    debt = case.debt_by_id(offer.debt)
    lender = debt.lender if debt is not None and debt.lender else language.say("offers.this_lender")
    decided = "replaced" if was_replaced(case, offer) else offer.decision
    return language.say("offers.head", lender=lender, decision=language.say(f"offers.decision.{decided}"))


def _reasons(language: Language, review: OfferReview, today: date) -> Iterator[str]:
    for reason in review.reasons:
        yield language.say("offers.because", reason=reason_words(language, reason))
    yield from facts_of_reasons(language, review.reasons, today)


def _clock(language: Language, day: date, today: date) -> str:
    left = (day - today).days
    if not left:
        return language.say("offers.clock.today")
    if left < 0:
        return language.say("offers.clock.past", day=language.date(day))
    return language.say("offers.clock.ahead", day=language.date(day), n=str(left))


def asked_before_accepting(language: Language, review: OfferReview) -> str:
    """What speaks against an offer, once more, before it is accepted all the same."""
    against = [reason for reason in review.reasons if reason.id in REFUSING | STRETCHING | UNCLEAR | UNTOLD]
    told = [language.say("offers.because", reason=reason_words(language, reason)) for reason in against]
    return "\n".join([language.say(f"offers.ask.{advised(review)}"), *told, language.say("offers.ask.sure")])


def _answer(language: Language, case: Case, offer: Offer, counter: CounterOffer | NoCounter) -> str:
    """What can be answered to this offer: of a pause that they offer themselves, nobody is told to ask for one."""
    if not isinstance(counter, CounterOffer):
        asks_at_once = offer.upfront or offer.upfront_share or offer.fees
        is_pause = counter == "nothing_left" and bool(months_of_pause(offer)) and not asks_at_once
        return language.say("offers.no_counter.nothing_left_pause") if is_pause else counter_told(language, counter)
    told, debt = counter_told(language, counter), case.debt_by_id(offer.debt)
    if debt is None or counter.proposal.kind == "token" or not is_very_long(debt, counter.months):
        return told
    return told + "\n" + language.say("offers.counter.long")


def counter_told(language: Language, counter: CounterOffer | NoCounter) -> str:
    """What can be answered, or why nothing can."""
    if not isinstance(counter, CounterOffer):
        return language.say(f"offers.no_counter.{counter}")
    is_small = counter.proposal.kind == "token"
    said = [
        language.say(
            f"offers.counter.{'small' if is_small else 'once' if counter.months == 1 else 'terms'}",
            monthly=language.money(counter.monthly),
            months=language.months(counter.months),
        )
    ]
    if counter.proposal.kind == "deferral" and counter.proposal.grace_months:
        said.append(language.say("offers.counter.pause", pause=language.months(counter.proposal.grace_months)))
    if counter.upfront:
        said.append(language.say("offers.counter.upfront", amount=language.money(counter.upfront)))
    if counter.day is not None and counter.months == 1:
        said.append(language.say("offers.counter.day_once", day=language.day_of_month(counter.day)))
    elif counter.day is not None:
        said.append(language.say("offers.counter.day", day=language.each_month(counter.day)))
    if names_waiver(counter.proposal):
        said.append(language.say("offers.counter.discount", waived=waiver_told(language, counter.proposal)))
    said += [
        language.say(f"offers.counter.{ask}") for ask in ("stop_interest", "waive_fees") if ask in counter.proposal.asks
    ]
    if "lower_interest" in counter.proposal.asks and counter.proposal.annual_rate:
        said.append(language.say("offers.counter.lower_interest", rate=language.percent(counter.proposal.annual_rate)))
    if counter.level == "stretched":
        said.append(language.say("offers.counter.stretched"))
    return "\n".join(said)
