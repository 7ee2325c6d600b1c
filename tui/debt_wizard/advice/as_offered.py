"""Whether an answer to an offer asks for anything else than the lender offers."""

from debt_wizard.advice.counter_terms import STEP, Answered, CounterOffer, proposing, without_terms
from debt_wizard.advice.proposed_schedule import proposed_schedule


def is_as_offered(to: Answered, made: CounterOffer) -> bool:
    """Whether it asks for no other day and is no safer, nor less a month, at once, or in all by a step of amounts.

    What ends a card in its longest term, of which the offer takes more, is another thing than the offer.
    """
    review, judged = to.review, to.review.judged
    schedule, terms, total = review.schedule, review.terms, review.total
    if schedule is None or terms is None or total is None or judged is None or made.day is not None:
        return False
    case = proposing(without_terms(to.case, to.offer.debt), made.proposal)
    answered = proposed_schedule(case, made.proposal, to.today)
    is_safer = made.level == "within" and judged.level != "within"
    if answered is None or is_safer or review.has_reason("card_over_60") or made.upfront < terms.at_once:
        return False
    return made.monthly > schedule.payment - STEP and answered.total_paid + made.upfront > total - STEP
