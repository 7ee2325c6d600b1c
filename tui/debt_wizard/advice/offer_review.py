"""What an offer of a lender means, and whether it can be kept: judged by the one verdict, with its reasons."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.card_rule import is_too_long_for_a_card
from debt_wizard.advice.promised import paid_at_once
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.terms import Terms, named_terms, proposed_terms
from debt_wizard.advice.terms_schedule import schedule_of_terms, schedule_or_none
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case, Offer
from debt_wizard.finance import FinanceError, Schedule, annual_rate

Advice = Literal["accept", "stretch", "refuse", "unknown"]
ReasonId = Literal[
    "no_figures", "never_repaid", "no_schedule", "above_balance", "card_over_60", "in_the_past", "over", "short_day",
    "stretched", "within", "not_judged", "not_spare", "before_pay_day", "dearer_than_ours", "dearer_than_now",
    "above_balance_paid", "conditions",
]  # fmt: skip
REASONS: tuple[ReasonId, ...] = get_args(ReasonId)

REFUSING = frozenset({"never_repaid", "no_schedule", "above_balance", "card_over_60", "over", "short_day", "not_spare"})
RATE_NOISE = Decimal("0.0005")
"""Payments to the cent move a rate by less."""

STRETCHING = frozenset({"stretched", "before_pay_day", "in_the_past"})


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against an offer, with its figure: a sentence of the content, `offers.reason.ID`."""

    id: ReasonId
    amount: Decimal | None = None
    day: int | None = None
    """A day of the month."""
    on: date | None = None
    rate: Decimal | None = None
    """A yearly rate, as a fraction."""


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
    """How much of it is beyond what is owed; negative where something is waived."""
    against_ours: Decimal | None = None
    """How much more it is than what we proposed."""
    nominal: Decimal | None = None
    effective: Decimal | None = None
    """The true yearly rate, as fractions; None where less is paid than is owed."""
    judged: Verdict | None = None
    """The verdict on the whole plan with this offer."""


def offer_review(case: Case, offer: Offer, today: date) -> OfferReview:
    """Work an offer out and judge it as if it were accepted, with all other debts as they are."""
    debt = case.debt_by_id(offer.debt)
    terms = named_terms(case, debt, offer, today) if debt is not None else None
    if debt is None or terms is None:
        return OfferReview("unknown", (Reason("no_figures"),))
    try:
        schedule = schedule_of_terms(case, terms, today)
    except FinanceError as error:
        return OfferReview("refuse", (Reason(_why(error)),), terms)
    if schedule is None:
        return OfferReview("unknown", (Reason("no_figures"),), terms)
    tried = with_offer(case, offer)
    judged = verdict(tried, today)
    total = schedule.total_paid + terms.at_once
    ours = _our_total(case, offer, today)
    reasons = tuple(_reasons(tried, terms, schedule, judged, today))
    if debt.product is not None and offer.kind != "lump_sum" and is_too_long_for_a_card(debt, schedule.months):
        reasons = (Reason("card_over_60"), *reasons)
    if total > terms.balance:
        reasons = (*reasons, Reason("above_balance_paid", total - terms.balance))
    if ours is not None and total > ours:
        reasons = (*reasons, Reason("dearer_than_ours", total - ours))
    nominal, own = _rate(terms, schedule, "nominal"), debt.annual_rate
    if nominal is not None and own is not None and nominal > own + RATE_NOISE:
        reasons = (*reasons, Reason("dearer_than_now", rate=own))
    if not offer.conditions:
        reasons = (*reasons, Reason("conditions"))
    return OfferReview(
        _advice(judged, reasons),
        reasons,
        terms,
        schedule,
        total,
        total - terms.balance,
        total - ours if ours is not None else None,
        nominal,
        _rate(terms, schedule, "effective"),
        judged,
    )


def with_offer(case: Case, offer: Offer) -> Case:
    """The case as it would be with this offer accepted and nothing else agreed on its debt."""
    others = [each for each in case.offer if each.debt != offer.debt]
    accepted = offer.model_copy(update={"decision": "accepted"})
    agreements = [each for each in case.agreement if each.debt != offer.debt]
    return case.model_copy(update={"offer": [*others, accepted], "agreement": agreements})


def _advice(judged: Verdict, reasons: tuple[Reason, ...]) -> Advice:
    found = {reason.id for reason in reasons}
    if found & REFUSING:
        return "refuse"
    if judged.level in {"unknown", "deficit"}:
        return "unknown"
    return "stretch" if found & STRETCHING else "accept"


def _reasons(tried: Case, terms: Terms, schedule: Schedule, judged: Verdict, today: date) -> Iterator[Reason]:
    match judged.level:
        case "over" if judged.promised > judged.left_over:
            yield Reason("over", judged.promised - judged.capacity)
        case "over":
            yield Reason("short_day", on=judged.flow.first_below if judged.flow is not None else None)
        case "stretched":
            yield Reason("stretched")
        case "within":
            yield Reason("within", judged.capacity - judged.promised)
        case _:
            yield Reason("not_judged")
    if schedule.rows[0].due < today:
        yield Reason("in_the_past")
    at_once, spare = paid_at_once(tried), spare_money(tried).amount
    if (terms.upfront or terms.fees) and at_once > spare:
        yield Reason("not_spare", spare)
    plan = tried.plan.model_copy(update={"first_payment": terms.first, "day": terms.day})
    on_its_day = tried.model_copy(update={"plan": plan})
    better = better_date(on_its_day, today) if terms.kind != "lump_sum" else None
    if better is not None:
        yield Reason("before_pay_day", day=better.day)


def _why(error: FinanceError) -> ReasonId:
    if error.reason == "never_repaid":
        return "never_repaid"
    return "above_balance" if error.reason == "more_than_balance" else "no_schedule"


def _our_total(case: Case, offer: Offer, today: date) -> Decimal | None:
    proposal = case.proposal_for(offer.debt)
    ours = proposed_terms(case, proposal, today) if proposal is not None else None
    schedule = schedule_or_none(case, ours, today) if ours is not None else None
    return schedule.total_paid + ours.at_once if schedule is not None and ours is not None else None


def _rate(terms: Terms, schedule: Schedule, method: Literal["nominal", "effective"]) -> Decimal | None:
    """What everything that is paid costs in a year, whatever it is called; all of what is owed counts as received."""
    if schedule.left or schedule.total_paid + terms.at_once < terms.balance:
        return None
    payments = [(row.number, -row.payment) for row in schedule.rows]
    number, first = payments[0]
    payments[0] = (number, first - terms.at_once)
    try:
        return annual_rate([(0, terms.balance), *payments], method)
    except FinanceError:
        return None
