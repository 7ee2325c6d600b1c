"""The yearly rate that an answer to an offer counts with."""

from decimal import ROUND_FLOOR, Decimal

from debt_wizard.advice.dear_rate import GUIDE, is_dear
from debt_wizard.advice.named_rate import rate_of_payments
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.rate_in_force import RATE_NOISE, RATE_STEP, rate_in_force
from debt_wizard.case import Case, Debt
from debt_wizard.finance import FinanceError, annual_rate, level_payment, periodic_rate


def counter_rate(case: Case, debt: Debt, review: OfferReview) -> Decimal:
    """The yearly rate to count with: what the instalments of the offer cost, but no more than we asked for.

    Nor more than the one that guides the courts, from which on a lower one is asked for. Downwards, so that their own
    amount is never answered with a payment more than theirs.
    """
    proposal = case.proposal_for(debt.id)
    asked = rate_of(proposal, case) if proposal is not None else rate_in_force(case, debt)
    offered = rate_of_instalments(review)
    known = [rate for rate in (asked, offered) if rate is not None]
    least = min(known, default=Decimal(0))
    if is_dear(debt, least):
        return GUIDE
    return least if least == _worked_out_at(review) else least.quantize(RATE_STEP, ROUND_FLOOR)


def _worked_out_at(review: OfferReview) -> Decimal | None:
    """The rate at which the payments of an offer were worked out; None where they say themselves what they cost.

    Payments that were named are those of the rate that runs, where its annuity is just that payment.
    """
    terms, schedule = review.terms, review.schedule
    if terms is None or schedule is None or terms.period_fee is not None:
        return None
    if not (terms.monthly and terms.months):
        return terms.rate
    is_annuity = level_payment(schedule.opening, terms.months, periodic_rate(terms.rate)) == schedule.payment
    return terms.rate if is_annuity and not terms.grace else None


def rate_of_instalments(review: OfferReview) -> Decimal | None:
    """What the payments cost without the fees, which are asked to be waived; None where no payments were worked out.

    Payments to the cent cost a little more or less than the rate that they were worked out at: that one is meant then.
    """
    schedule = review.schedule
    if schedule is None:
        return review.terms.rate if review.terms is not None else None
    if schedule.left or schedule.total_paid <= schedule.opening:
        return Decimal(0)
    if review.terms is not None and review.terms.fee_of_each:
        return rate_of_payments(review.terms, schedule) or Decimal(0)
    try:
        cost = annual_rate(schedule.flows)
    except FinanceError:
        return None
    at = _worked_out_at(review)
    return at if at is not None and abs(cost - at) < RATE_NOISE else cost
