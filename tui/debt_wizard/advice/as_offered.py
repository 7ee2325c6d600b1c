"""Whether an answer to an offer asks for anything else than the lender offers."""

from datetime import date

from debt_wizard.advice.answered import Answered
from debt_wizard.advice.counter_terms import STEP, CounterOffer
from debt_wizard.advice.proposed_case import proposing, without_terms
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.finance import Schedule


def is_as_offered(to: Answered, made: CounterOffer) -> bool:
    """Whether it asks for no day that fits better, no later beginning, nor less a month, at once, or in all by a step.

    The same payments from the same day on, or an earlier one, are no safer, whatever else is asked for with them. What
    ends a card in its longest term, of which the offer takes more, is another thing than the offer.
    """
    review, judged = to.review, to.review.judged
    schedule, terms, total = review.schedule, review.terms, review.total
    if schedule is None or terms is None or total is None or judged is None:
        return False
    case = proposing(without_terms(to.case, to.offer.debt), made.proposal)
    answered = proposed_schedule(case, made.proposal, to.today)
    if answered is None:
        return False
    begins_later = _begins(answered) > _begins(schedule)
    is_day_wrong = review.has_reason("before_pay_day") or review.has_reason("short_day")
    asks_for_a_day = made.day is not None and (is_day_wrong or begins_later)
    is_safer = made.level == "within" and judged.level != "within" and begins_later
    if asks_for_a_day or is_safer or review.has_reason("card_over_60") or made.upfront < terms.at_once:
        return False
    return made.monthly > schedule.payment - STEP and answered.total_paid + made.upfront > total - STEP


def _begins(schedule: Schedule) -> date:
    """The first day on which something is paid."""
    return next((row.due for row in schedule.rows if row.payment), schedule.last_due)
