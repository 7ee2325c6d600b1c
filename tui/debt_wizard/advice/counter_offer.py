"""A counter-proposal that holds: what can be kept, instead of what a lender offers."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Literal

from debt_wizard.advice.as_owed import as_owed
from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.card_rule import MOST_MONTHS
from debt_wizard.advice.largest_promise import largest_promise
from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.advice.plan import capacity, monthly_of, rate_of
from debt_wizard.advice.promised import paid_at_once, promised
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.terms_in_force import RATE_STEP, rate_in_force
from debt_wizard.advice.verdict import Level, verdict
from debt_wizard.case import Case, Debt, Offer, Proposal
from debt_wizard.case.plan import Ask
from debt_wizard.finance import LONGEST_TERM, FinanceError, annual_rate, months_to_clear, round_money

STEP = Decimal(10)
"""A monthly amount is proposed in whole tens, downwards; our own amount stands as it was proposed."""

TRIES = 8

NoCounter = Literal["no_figures", "nothing_left", "too_long", "as_proposed"]


@dataclass(frozen=True)
class CounterOffer:
    """What can be answered. Amounts to the cent."""

    proposal: Proposal
    monthly: Decimal
    months: int
    upfront: Decimal
    day: int | None
    """A better day of the month, where there is one."""
    level: Level = "within"
    """The verdict on the whole plan with it: within, or stretched where nothing within can be named."""


def counter_offer(case: Case, offer: Offer, review: OfferReview, today: date) -> CounterOffer | NoCounter:
    """The largest monthly amount that keeps every rule of the verdict, no larger than the offer's, and its months.

    Where no amount keeps every rule, the largest that is not over one's means. An offer of no more than we proposed
    ourselves, and that we can keep, has no better answer.

    Nothing is paid at once that is not spare. What the lender would waive stays waived, and fees are asked to be left
    out. Interest counts as we asked for it, else as the lender offers it; where that never ends or takes a card beyond
    its longest term, a stop of interest is asked for.
    """
    if review.terms is None or not review.terms.balance:
        return "no_figures"
    if review.advice != "refuse" and is_as_proposed(case, offer, review):
        return "as_proposed"
    bare = _without(case, offer.debt)
    upfront = _at_once(bare, review)
    most = capacity(case).amount - promised(bare)
    if review.schedule is not None and offer.kind != "lump_sum":
        most = min(most, review.schedule.payment)
    own = _own_monthly(case, offer, _tens(most))
    monthly = own if own == most else _tens(most)
    if monthly <= 0:
        return "nothing_left"
    stretched: CounterOffer | None = None
    for _ in range(TRIES):
        made = _made(case, offer, review, monthly, upfront)
        if not isinstance(made, CounterOffer):
            return stretched or made
        tried = _with(bare, made.proposal)
        level = verdict(tried, today).level
        better = better_date(tried, today) if level in {"within", "stretched"} else None
        made = replace(made, day=better.day if better is not None else None, level=level)
        if level == "within":
            return made
        if level == "stretched":
            stretched = made if stretched is None or stretched.monthly > own else stretched
            if made.monthly > own:
                monthly = own
                continue
        kept = largest_promise(tried, today)
        lower = _tens(kept.amount - promised(bare)) if kept is not None else Decimal(0)
        monthly = min(lower, monthly - STEP)
        if monthly <= 0:
            return stretched or "nothing_left"
    return stretched or "nothing_left"


def is_as_proposed(case: Case, offer: Offer, review: OfferReview) -> bool:
    """Whether the lender asks for no more than we proposed: neither a month, nor at once, nor in all."""
    proposal = case.proposal_for(offer.debt)
    if proposal is None or review.schedule is None or review.terms is None or review.against_ours is None:
        return False
    a_month = review.schedule.payment <= monthly_of(proposal, case)
    at_once = review.terms.at_once <= (proposal.upfront or 0)
    return a_month and at_once and review.against_ours <= 0


def _own_monthly(case: Case, offer: Offer, most: Decimal) -> Decimal:
    """What we proposed ourselves: nobody needs to go further than that into what is tight."""
    proposal = case.proposal_for(offer.debt)
    own = monthly_of(proposal, case) if proposal is not None else most
    return own if 0 < own < most else most


def _without(case: Case, debt_id: str) -> Case:
    """The case with nothing named for one debt, of which the balance is what is owed today."""
    bare = as_owed(case, {debt_id})
    proposals = [each for each in bare.plan.proposal if each.debt != debt_id]
    return bare.model_copy(update={"plan": bare.plan.model_copy(update={"proposal": proposals})})


def _with(case: Case, proposal: Proposal) -> Case:
    plan = case.plan.model_copy(update={"proposal": [*case.plan.proposal, proposal]})
    return case.model_copy(update={"plan": plan})


def _tens(amount: Decimal) -> Decimal:
    return (amount / STEP).to_integral_value(ROUND_FLOOR) * STEP


def _at_once(bare: Case, review: OfferReview) -> Decimal:
    """As much of what the lender wants at once as is spare."""
    wanted = review.terms.upfront if review.terms is not None and review.terms.kind != "lump_sum" else Decimal(0)
    return max(Decimal(0), min(wanted, spare_money(bare).amount - paid_at_once(bare)))


def _rate(case: Case, debt: Debt, review: OfferReview) -> Decimal:
    """The yearly rate to count with: what the instalments of the offer cost, but no more than we asked for."""
    proposal = case.proposal_for(debt.id)
    asked = rate_of(proposal, case) if proposal is not None else rate_in_force(case, debt)
    offered = _rate_of_instalments(review)
    known = [rate for rate in (asked, offered) if rate is not None]
    return min(known, default=Decimal(0)).quantize(RATE_STEP)


def _rate_of_instalments(review: OfferReview) -> Decimal | None:
    """What the payments cost without the fees that come once; None where no payments were worked out."""
    schedule = review.schedule
    if schedule is None:
        return review.terms.rate if review.terms is not None else None
    if schedule.left or schedule.total_paid <= schedule.opening:
        return Decimal(0)
    try:
        return annual_rate(schedule.flows)
    except FinanceError:
        return None


def _asks(case: Case, offer: Offer, rate: Decimal) -> list[Ask]:
    """What to ask for with it: what we asked for already, no interest where none is counted, and no fees."""
    proposal = case.proposal_for(offer.debt)
    asked: list[Ask] = list(proposal.asks) if proposal is not None else []
    if not rate:
        asked.append("stop_interest")
    if offer.fees or offer.period_fee:
        asked.append("waive_fees")
    return list(dict.fromkeys(asked))


def _made(
    case: Case, offer: Offer, review: OfferReview, monthly: Decimal, upfront: Decimal
) -> CounterOffer | NoCounter:
    terms, debt = review.terms, case.debt_by_id(offer.debt)
    if terms is None or debt is None:
        return "no_figures"
    owed = terms.balance - round_money(terms.balance * terms.discount) - upfront
    if owed <= 0:
        return "no_figures"
    longest = MOST_MONTHS if debt.product == "credit_card" else LONGEST_TERM
    for rate in dict.fromkeys((_rate(case, debt, review), Decimal(0))):
        try:
            months = months_to_clear(owed, monthly, rate)
        except FinanceError:
            continue
        if months is not None and months <= longest:
            proposal = Proposal(
                debt=offer.debt,
                monthly=monthly,
                upfront=upfront or None,
                annual_rate=rate or None,
                discount=offer.discount,
                asks=_asks(case, offer, rate),
            )
            return CounterOffer(proposal, monthly, months, upfront, None)
    return "too_long"
