"""A counter-proposal that holds: what can be kept, instead of what a lender offers."""

from dataclasses import replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from debt_wizard.advice.answered import Answered
from debt_wizard.advice.as_offered import is_as_offered
from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.counter_terms import (
    STEP,
    CounterOffer,
    NoCounter,
    counter_terms,
    least_in_time,
)
from debt_wizard.advice.largest_promise import largest_promise
from debt_wizard.advice.offer_reason import REFUSING, STRETCHING
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.on_another_day import on_another_day
from debt_wizard.advice.own_amount_back import matter_of
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import paid_at_once, promised
from debt_wizard.advice.proposed_case import proposing, without_terms
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Offer

__all__ = ["STEP", "CounterOffer", "NoCounter", "counter_offer", "is_no_more_than_proposed"]

TRIES = 8


def counter_offer(case: Case, offer: Offer, review: OfferReview, today: date) -> CounterOffer | NoCounter:
    """The largest monthly amount that keeps every rule of the verdict, and its months.

    It is no larger than the offer's, unless only a larger one ends a card in its longest term, or ends sooner what we
    proposed to end sooner. Where the due day alone is wrong, the answer is the offer itself on another day. Where it
    only takes too long, as much a month is answered as we proposed; where it takes longer than its kind of debt may, as
    much as ends in time. Where such payments do not come to what is owed, nothing is answered before it is clear what
    becomes of the rest.

    Where no amount keeps every rule, the largest that is not over one's means. An offer of no more than we proposed
    ourselves, and that we can keep, has no better answer unless its day alone is wrong or its rate is dear; nor has one
    to which the answer would ask for the same again, and be no safer.

    Nothing is paid at once that is not spare, nor more than we proposed where that makes it tight. What the lender
    would waive stays waived: a sum that settles the debt for less is asked for in parts where it is not there, and
    needs no answer where it is. Fees are asked to be left out. Interest counts as we asked for it, else as the lender
    offers it; where that never ends or takes a card beyond its longest term, a stop of interest is asked for.
    """
    if review.terms is None or not review.terms.balance:
        return "no_figures"
    to = Answered(case, offer, review, today)
    if review.advice != "refuse" and not review.has_reason("dear") and is_no_more_than_proposed(case, offer, review):
        return _same_on_another_day(to) or matter_of(review)
    if (
        to.settles_for
        and review.advice in {"accept", "stretch"}
        and review.judged is not None
        and review.judged.level == "within"
    ):
        return "settles"
    if review.has_reason("card_over_60") and review.has_reason("rest_unclear"):
        return "rest_first"
    made = _best(to)
    return "as_offered" if isinstance(made, CounterOffer) and is_as_offered(to, made) else made


def _best(to: Answered) -> CounterOffer | NoCounter:
    """Their payments on another day, else the largest amount that holds, with as much at once as keeps it safe."""
    same = _same_on_another_day(to)
    if same is not None:
        return same
    ours = to.case.proposal_for(to.offer.debt)
    upfront = _at_once(without_terms(to.case, to.offer.debt), to)
    made = _search(to, upfront)
    proposed = min(upfront, (ours.upfront or Decimal(0)) if ours is not None else Decimal(0))
    if proposed < upfront and not (isinstance(made, CounterOffer) and made.level == "within"):
        with_less = _search(to, proposed)
        return with_less if isinstance(with_less, CounterOffer) else made
    return made


def _same_on_another_day(to: Answered) -> CounterOffer | None:
    """Their own payments on another day, where the day alone is wrong and that mends it."""
    same = on_another_day(to, _at_once(without_terms(to.case, to.offer.debt), to))
    judged = _judged(to, same) if same is not None else None
    return judged if judged is not None and judged.level == "within" else None


def _search(to: Answered, upfront: Decimal) -> CounterOffer | NoCounter:
    """The largest amount a month that holds, with so much paid at once."""
    case, offer, review, today = to.case, to.offer, to.review, to.today
    bare = without_terms(case, offer.debt)
    most = capacity(case).amount - promised(bare)
    theirs = _theirs(review)
    if theirs is not None:
        most = min(most, max(theirs, _own_to_end_sooner(case, offer, review), _to_end_in_time(to, upfront)))
    own = _own_monthly(case, offer, _tens(most))
    monthly = own if own == most else _tens(most)
    if monthly <= 0:
        return "nothing_left"
    if own < monthly and not isinstance(counter_terms(to, own, upfront), CounterOffer):
        own = min(max(own, least_in_time(to, upfront)), monthly)  # what does not end in time is no lower step
    stretched: CounterOffer | None = None
    for _ in range(TRIES):
        made = counter_terms(to, monthly, upfront)
        if not isinstance(made, CounterOffer):
            return stretched or made
        made = _judged(to, made)
        if made.level == "within":
            return made
        if made.level == "stretched":
            stretched = made if stretched is None or stretched.monthly > own else stretched
            if made.monthly > own:
                monthly = own
                continue
        kept = largest_promise(proposing(bare, made.proposal), today)
        lower = _tens(kept.amount - promised(bare)) if kept is not None else Decimal(0)
        monthly = min(lower, monthly - STEP)
        if monthly <= 0:
            return stretched or "nothing_left"
    return stretched or "nothing_left"


def _judged(to: Answered, made: CounterOffer) -> CounterOffer:
    """The same with its verdict, and with the day to ask for."""
    tried = proposing(without_terms(to.case, to.offer.debt), made.proposal)
    level = verdict(tried, to.today).level
    better = better_date(tried, to.today) if level in {"within", "stretched"} else None
    return replace(made, day=better.day if better is not None else _own_day(to.case, to.offer), level=level)


def is_no_more_than_proposed(case: Case, offer: Offer, review: OfferReview) -> bool:
    """Whether the lender asks for no more than we proposed: neither a month, nor at once, nor in all."""
    proposal = case.proposal_for(offer.debt)
    if proposal is None or review.schedule is None or review.terms is None or review.against_ours is None:
        return False
    a_month = review.schedule.payment <= monthly_of(proposal, case)
    at_once = review.terms.at_once <= (proposal.upfront or 0)
    return a_month and at_once and review.against_ours <= 0


def _theirs(review: OfferReview) -> Decimal | None:
    """What the lender asks for a month, also where it would never end; None where it is one sum, or not named."""
    if review.terms is None or review.terms.kind == "lump_sum":
        return None
    return review.schedule.payment if review.schedule is not None else review.terms.monthly_with_fee


def _to_end_in_time(to: Answered, upfront: Decimal) -> Decimal:
    """The least with which the debt ends in its longest term, where an offer does not; else nought."""
    does_not_end = to.review.has_reason("card_over_60") or to.review.has_reason("never_repaid")
    return least_in_time(to, upfront) if does_not_end else Decimal(0)


def _own_to_end_sooner(case: Case, offer: Offer, review: OfferReview) -> Decimal:
    """What we proposed a month, where an offer only takes too long; else nought."""
    against = {reason.id for reason in review.reasons} & (REFUSING | STRETCHING)
    proposal = case.proposal_for(offer.debt)
    return monthly_of(proposal, case) if proposal is not None and against == {"very_long"} else Decimal(0)


def _own_monthly(case: Case, offer: Offer, most: Decimal) -> Decimal:
    """What we proposed ourselves: nobody needs to go further than that into what is tight."""
    proposal = case.proposal_for(offer.debt)
    own = monthly_of(proposal, case) if proposal is not None else most
    return own if 0 < own < most else most


def _own_day(case: Case, offer: Offer) -> int | None:
    """The day of our plan, where the lender named another one."""
    named = offer.day or (offer.first_due.day if offer.first_due is not None else None)
    return case.plan.day if named is not None and named != case.plan.day else None


def _tens(amount: Decimal) -> Decimal:
    return (amount / STEP).to_integral_value(ROUND_FLOOR) * STEP


def _at_once(bare: Case, to: Answered) -> Decimal:
    """As much of what the lender wants at once as is spare; of a single sum only where it settles the debt."""
    terms = to.review.terms
    upfront = terms.upfront if terms is not None and terms.kind != "lump_sum" else Decimal(0)
    wanted = to.settles_for or upfront
    return max(Decimal(0), min(wanted, spare_money(bare).amount - paid_at_once(bare)))
