"""An answer to an offer of which the due day alone is wrong: its own payments, on another day."""

from dataclasses import replace
from decimal import Decimal

from debt_wizard.advice.answered import Answered
from debt_wizard.advice.counter_terms import CounterOffer, counter_terms
from debt_wizard.advice.offer_reason import REFUSING, STRETCHING
from debt_wizard.advice.proposed_case import proposing, without_terms
from debt_wizard.advice.proposed_schedule import proposed_schedule


def on_another_day(to: Answered, upfront: Decimal) -> CounterOffer | None:
    """As many payments as were offered, of no more each; None where more than the day speaks against the offer.

    Also where it does not say how many there are, or asks for fees. Day and verdict are open.
    """
    terms, schedule = to.review.terms, to.review.schedule
    against = {reason.id for reason in to.review.reasons} & (REFUSING | STRETCHING)
    if against != {"before_pay_day"} or terms is None or schedule is None or not terms.months:
        return None
    if terms.fees or terms.period_fee is not None:
        return None
    made = counter_terms(to, schedule.payment, upfront)
    if not isinstance(made, CounterOffer):
        return None
    proposal = made.proposal.model_copy(update={"monthly": None, "months": terms.months})
    proposed = proposed_schedule(proposing(without_terms(to.case, to.offer.debt), proposal), proposal, to.today)
    if proposed is None or proposed.payment > schedule.payment:
        return None
    return replace(made, proposal=proposal, monthly=proposed.payment, months=proposed.paying)
