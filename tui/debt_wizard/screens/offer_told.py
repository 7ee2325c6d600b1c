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
from debt_wizard.documents.rate_words import rate_words
from debt_wizard.documents.waiver_words import waiver_told
from debt_wizard.language import Language
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
        return "\n".join([_head(language, case, offer), *_payments(language, review), told])
    return "\n".join(
        [
            *_advice(language, case, offer, review, today),
            *([_answer(language, case, offer, counter)] if counter is not None else []),
            *_reasons(language, review, today),
            *_figures(language, review),
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


def _payments(language: Language, review: OfferReview) -> Iterator[str]:
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


def _figures(language: Language, review: OfferReview) -> Iterator[str]:
    """What is paid, and what that costs."""
    yield from _payments(language, review)
    if review.schedule is None or review.terms is None or review.beyond is None:
        return
    is_open = any(reason.id == "rest_unclear" for reason in review.reasons)  # what is left may still be asked for
    side = "more" if review.beyond > 0 else "less" if review.beyond < 0 else "same"
    if not (is_open and side == "less"):
        yield language.say(f"offers.beyond.{side}", amount=language.money(abs(review.beyond)))
    yield rate_words(review, language)
    if review.against_ours is not None and review.against_ours < 0 and not is_open:
        yield language.say("offers.ours.less", amount=language.money(-review.against_ours))


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
