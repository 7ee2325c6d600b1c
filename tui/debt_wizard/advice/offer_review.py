"""What an offer of a lender means, and whether it can be kept: judged by the one verdict, with its reasons."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.named_terms import named_terms, proposed_terms
from debt_wizard.advice.offer_reason import Advice, Reason, ReasonId, advice_of
from debt_wizard.advice.offer_reasons import reasons_of
from debt_wizard.advice.other_day import with_running_payments
from debt_wizard.advice.terms import NOTHING, ROUNDED, Terms
from debt_wizard.advice.terms_schedule import schedule_of_terms, schedule_or_none
from debt_wizard.advice.unexplained_rest import rounding_of
from debt_wizard.advice.unreadable import unreadable_terms
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.advice.with_offer import with_offer
from debt_wizard.advice.worked_offer import Worked
from debt_wizard.case import Case, Offer
from debt_wizard.finance import FinanceError, Schedule, annual_rate


@dataclass(frozen=True)
class OfferReview:
    """One offer, worked out. Amounts to the cent; what cannot be said is None."""

    advice: Advice
    reasons: tuple[Reason, ...]
    terms: Terms | None = None
    schedule: Schedule | None = None
    total: Decimal | None = None
    """All that is paid: payments, what is paid at once, fees."""
    beyond: Decimal | None = None
    """How much of it is beyond what is owed; negative where less is paid, nought where only rounding differs."""
    against_ours: Decimal | None = None
    """How much more it is than what we proposed; nought where only rounding differs."""
    nominal: Decimal | None = None
    effective: Decimal | None = None
    """The true yearly rate, as fractions, on what is owed less what is waived; None where less is paid than that."""
    judged: Verdict | None = None
    """The verdict on the whole plan with this offer."""

    def has_reason(self, reason: ReasonId) -> bool:
        """Whether that is one of the reasons."""
        return any(each.id == reason for each in self.reasons)


def offer_review(case: Case, offer: Offer, today: date) -> OfferReview:
    """Work an offer out and judge it as if it were accepted, with all other debts as they are.

    While a field of it cannot be read, nothing is worked out: what is left without it is not what was offered. Nor is
    it for a debt outside this talk, whose payments are a part of living costs. Of another day alone, the agreed
    payments are worked out from that day on.
    """
    offer = with_running_payments(case, offer)
    debt = case.debt_by_id(offer.debt)
    if debt is None or not debt.in_scope:
        return OfferReview("unknown", (Reason("no_debt" if debt is None else "not_in_talk"),))
    terms = named_terms(case, debt, offer, today)
    if terms is None:
        return OfferReview("unknown", (Reason("no_balance" if debt.settled_on is None else "settled"),))
    if fields := unreadable_terms(offer):
        return OfferReview("unknown", (Reason("unfinished", fields=fields),), terms)
    if terms.discount >= 1:
        return OfferReview("unknown", (Reason("all_waived"),), terms)
    try:
        schedule = schedule_of_terms(case, terms, today)
    except FinanceError as error:
        return OfferReview("refuse", (Reason(_why(error)),), terms)
    if schedule is None:
        return OfferReview("unknown", (Reason("no_lump" if terms.kind == "lump_sum" else "no_figures"),), terms)
    tried = with_offer(case, offer, today)
    judged = verdict(tried, today)
    total = schedule.total_paid + terms.at_once
    nominal, ours = _rate(terms, schedule, "nominal"), _our_total(case, offer, schedule, today)
    worked = Worked(debt, offer, terms, schedule, total, ours, nominal)
    reasons = tuple(reasons_of(tried, worked, judged, today))
    return OfferReview(
        advice_of(judged, reasons),
        reasons,
        terms,
        schedule,
        total,
        _but_for_rounding(total - terms.balance, worked),
        _but_for_rounding(total - ours, worked) if ours is not None else None,
        nominal,
        _rate(terms, schedule, "effective"),
        judged,
    )


def _but_for_rounding(difference: Decimal, worked: Worked) -> Decimal:
    return difference if abs(difference) > worked.rounding else Decimal(0)


def _why(error: FinanceError) -> ReasonId:
    if error.reason == "never_repaid":
        return "never_repaid"
    return "above_balance" if error.reason == "more_than_balance" else "no_schedule"


def _our_total(case: Case, offer: Offer, theirs: Schedule, today: date) -> Decimal | None:
    """What our proposal comes to in all; beside an offer that was answered, what it came to when the offer came.

    None where one of the two leaves a rest to be agreed later, and the other does not: their sums say nothing then.
    """
    if offer.decision != "open" and offer.proposed_total is not None:
        return offer.proposed_total
    proposal = case.proposal_for(offer.debt)
    ours = proposed_terms(case, proposal, today) if proposal is not None else None
    schedule = schedule_or_none(case, ours, today) if ours is not None else None
    if schedule is None or ours is None or bool(schedule.left) != bool(theirs.left):
        return None
    return schedule.total_paid + ours.at_once


def _rate(terms: Terms, schedule: Schedule, method: Literal["nominal", "effective"]) -> Decimal | None:
    """What everything that is paid costs in a year, whatever it is called; what is owed and not waived is received.

    Where a lump sum and a waiver contradict each other, nobody knows what is received. What rounding alone leaves of
    it is not received either."""
    received, paid = terms.after_waiver, schedule.total_paid + terms.at_once
    if NOTHING < received - paid <= rounding_of(schedule):
        received = paid
    if schedule.left or received <= 0 or terms.sum_beside_waiver > ROUNDED or paid < received:
        return None
    payments = [(row.number, -row.payment) for row in schedule.rows]
    number, first = payments[0]
    payments[0] = (number, first - terms.at_once)
    try:
        return annual_rate([(0, received), *payments], method)
    except FinanceError:
        return None
