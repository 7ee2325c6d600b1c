"""What a decision on an offer changes in the case."""

from datetime import date, datetime

from debt_wizard.advice.counter_offer import CounterOffer
from debt_wizard.advice.days_with_the_yes import forget_days, keep_days
from debt_wizard.advice.filled_payments import listed_anew
from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.other_day import TAKEN_OVER, with_running_payments, without_running_payments
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.rounds import proposed_round
from debt_wizard.case import Case, Offer, OwnRisk
from debt_wizard.case.plan import SetAside
from debt_wizard.finance import add_months


def accept(case: Case, offer: Offer, review: OfferReview, now: datetime) -> None:
    """Accept an offer: its terms count from now on, and no other offer on that debt does.

    One that was accepted earlier stays accepted, and is replaced by being the earlier one. One that came later is
    declined with this yes. Against the advice it is a deliberate yes, and is recorded as one. What was listed of the
    terms before gives way to the payments of these.
    """
    with listed_anew(case, offer.debt):
        _say_yes(case, offer, now)
    judged = review.judged
    if judged is not None and judged.level in {"over", "stretched"}:
        case.plan.own_risk = OwnRisk(at=now, verdict=judged.level, promised=judged.promised)


def _say_yes(case: Case, offer: Offer, now: datetime) -> None:
    running = with_running_payments(case, offer)
    _take_payments(offer, running)
    offer.begins, offer.begins_day = running.begins, running.begins_day
    place = next(at for at, each in enumerate(case.offer) if each is offer)
    for later in case.offer[place + 1 :]:
        if later.debt == offer.debt and later.decision == "accepted":
            later.decision = "declined"
    keep_what_was_agreed(case, now.date(), paid_alone=True, accepting=offer)
    keep_days(case, offer, now.date())
    offer.decision = "accepted"


def _take_payments(offer: Offer, other: Offer) -> None:
    for name in (*TAKEN_OVER, "first_due"):
        setattr(offer, name, getattr(other, name))


def answer_with(case: Case, offer: Offer, counter: CounterOffer, today: date) -> None:
    """Answer an offer with a counter-proposal, which becomes what is proposed; its reason and steps stay.

    Where a better day of the month was found, the plan pays on it from its first month on.
    """
    keep_what_was_agreed(case, today, paid_alone=True)
    proposal = case.proposal_for(offer.debt)
    offer.set_aside = SetAside(
        proposal=proposal.model_copy(deep=True) if proposal is not None else None,
        first_payment=case.plan.first_payment if counter.day is not None else None,
        day=case.plan.day if counter.day is not None else None,
        asked_for=counter.day,
    )
    offer.decision = "countered"
    offer.counter_monthly, offer.counter_months = counter.monthly, counter.months
    offer.counter_grace, offer.counter_upfront = counter.proposal.grace_months, counter.upfront or None
    offer.counter_total = proposed_round(case, counter.proposal, today).total
    if counter.day is not None:
        case.plan.first_payment = add_months(first_due(case, today), 0, counter.day)
        case.plan.day = counter.day
    if proposal is None:
        case.plan.proposal.append(counter.proposal.model_copy())
        return
    proposal.take_terms(counter.proposal)


def decline(offer: Offer) -> None:
    """Say no to an offer."""
    offer.decision = "declined"


def reopen(case: Case, offer: Offer) -> None:
    """Decide on an offer again; what was answered before stays in its round.

    Where our answer still is the proposal, what had stood proposed before becomes it again; so do the days of the plan,
    where they still are the ones that it asked for. What was listed of its terms gives way to those that stand then.
    """
    with listed_anew(case, offer.debt):
        _go_back(case, offer)


def _go_back(case: Case, offer: Offer) -> None:
    proposal, before = case.proposal_for(offer.debt), offer.set_aside
    was_countered = offer.decision == "countered"
    offer.decision, offer.set_aside = "open", None
    forget_days(offer)
    _take_payments(offer, without_running_payments(case, offer))
    if proposal is None or monthly_of(proposal, case) != offer.counter_monthly:
        return
    if before is not None:
        _take_days_back(case, offer, before)
        if before.proposal is None:
            case.plan.proposal = [each for each in case.plan.proposal if each is not proposal]
        else:
            proposal.take_terms(before.proposal)
    elif was_countered and offer.proposed_monthly:
        proposal.monthly, proposal.upfront = offer.proposed_monthly, offer.proposed_upfront
        proposal.months = proposal.annual_rate = proposal.discount = proposal.waived = None


def _take_days_back(case: Case, offer: Offer, before: SetAside) -> None:
    """Give the plan its days back; where a later answer asked for others, that one goes back to them."""
    if before.asked_for is None:
        return
    if case.plan.day == before.asked_for:
        case.plan.first_payment, case.plan.day = before.first_payment, before.day
    for other in case.offer:
        later = other.set_aside if other is not offer else None
        if later is not None and later.asked_for is not None and later.day == before.asked_for:
            later.first_payment, later.day = before.first_payment, before.day
