"""What a decision on an offer changes in the case."""

from datetime import date, datetime

from debt_wizard.advice.counter_offer import CounterOffer
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.rounds import proposed_round
from debt_wizard.case import Case, Offer, OwnRisk
from debt_wizard.finance import add_months


def accept(case: Case, offer: Offer, review: OfferReview, now: datetime) -> None:
    """Accept an offer: its terms count from now on, and no other offer on that debt does.

    One that was accepted earlier stays accepted, and is replaced by being the earlier one. One that came later is
    declined with this yes. Against the advice it is a deliberate yes, and is recorded as one.
    """
    place = next(at for at, each in enumerate(case.offer) if each is offer)
    for later in case.offer[place + 1 :]:
        if later.debt == offer.debt and later.decision == "accepted":
            later.decision = "declined"
    offer.decision = "accepted"
    judged = review.judged
    if judged is not None and judged.level in {"over", "stretched"}:
        case.plan.own_risk = OwnRisk(at=now, verdict=judged.level, promised=judged.promised)


def answer_with(case: Case, offer: Offer, counter: CounterOffer, today: date) -> None:
    """Answer an offer with a counter-proposal, which becomes what is proposed; its reason and steps stay.

    Where a better day of the month was found, the plan pays on it from its first month on.
    """
    offer.decision = "countered"
    offer.counter_monthly, offer.counter_months = counter.monthly, counter.months
    offer.counter_upfront = counter.upfront or None
    offer.counter_total = proposed_round(case, counter.proposal, today).total
    if counter.day is not None:
        case.plan.first_payment = add_months(first_due(case, today), 0, counter.day)
        case.plan.day = counter.day
    proposal = case.proposal_for(offer.debt)
    if proposal is None:
        case.plan.proposal.append(counter.proposal.model_copy())
        return
    made = counter.proposal
    proposal.kind, proposal.months, proposal.monthly = made.kind, made.months, made.monthly
    proposal.grace_months, proposal.upfront, proposal.annual_rate = made.grace_months, made.upfront, made.annual_rate
    proposal.discount = made.discount
    proposal.asks = list(dict.fromkeys([*proposal.asks, *made.asks]))


def decline(offer: Offer) -> None:
    """Say no to an offer."""
    offer.decision = "declined"


def reopen(case: Case, offer: Offer) -> None:
    """Decide on an offer again; what was answered before stays in its round.

    Where our answer still is the proposal, what had stood proposed before becomes it again.
    """
    proposal = case.proposal_for(offer.debt)
    answered = offer.decision == "countered" and proposal is not None and proposal.monthly == offer.counter_monthly
    offer.decision = "open"
    if answered and proposal is not None and offer.proposed_monthly:
        proposal.monthly, proposal.upfront = offer.proposed_monthly, offer.proposed_upfront
        proposal.months = proposal.annual_rate = proposal.discount = None
