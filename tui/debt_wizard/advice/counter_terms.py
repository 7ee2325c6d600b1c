"""The terms of a counter-proposal at one amount a month: its rate, its asks, its pause and how long it takes."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Literal

from debt_wizard.advice.answered import Answered
from debt_wizard.advice.card_rule import MOST_MONTHS
from debt_wizard.advice.counter_rate import counter_rate, rate_of_instalments
from debt_wizard.advice.named_figures import kind_of
from debt_wizard.advice.plan import monthly_of, rate_of
from debt_wizard.advice.proposed_case import proposing, without_terms
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.rate_in_force import RATE_NOISE
from debt_wizard.advice.verdict import Level
from debt_wizard.case import Case, Debt, Offer, Proposal
from debt_wizard.case.plan import Ask
from debt_wizard.finance import LONGEST_TERM

STEP = Decimal(10)
"""A monthly amount is proposed in whole tens, downwards; our own amount stands as it was proposed."""

NoCounter = Literal[
    "no_figures", "nothing_left", "too_long", "too_long_free", "as_offered", "as_proposed",
    "as_proposed_day", "as_proposed_long", "as_proposed_start", "as_proposed_said", "rest_first",
    "settles",
]  # fmt: skip


@dataclass(frozen=True)
class CounterOffer:
    """What can be answered. Amounts to the cent."""

    proposal: Proposal
    monthly: Decimal
    months: int
    upfront: Decimal
    day: int | None
    """The day of the month to ask for, where it is not the one that was named or planned."""
    level: Level = "within"
    """The verdict on the whole plan with it: within, or stretched where nothing within can be named."""


def counter_terms(to: Answered, monthly: Decimal, upfront: Decimal) -> CounterOffer | NoCounter:
    """A counter-proposal of so much a month and at once, or why there is none. Day and verdict are open.

    No more is named than what clears the debt in one payment.
    """
    case, offer, review = to.case, to.offer, to.review
    terms, debt = review.terms, case.debt_by_id(offer.debt)
    if terms is None or debt is None:
        return "no_figures"
    if to.owed <= upfront:  # the sum that settles all is there, whatever else speaks against the offer
        return "settles" if to.settles_for else "no_figures"
    bare, longest = without_terms(case, offer.debt), _longest(debt)
    for rate in dict.fromkeys((counter_rate(case, debt, review), Decimal(0))):
        proposal = _proposal(to, monthly, upfront, rate)
        schedule = proposed_schedule(proposing(bare, proposal), proposal, to.today)
        if schedule is None or schedule.months > longest:
            continue
        if schedule.payment < monthly:  # one payment clears it, and no more is named than that
            proposal = _proposal(to, schedule.payment, upfront, rate)
        return CounterOffer(proposal, min(monthly, schedule.payment), schedule.paying, upfront, None)
    costs_nothing = review.beyond is not None and review.beyond <= 0 and not terms.waived
    return "too_long_free" if costs_nothing else "too_long"


def least_in_time(to: Answered, upfront: Decimal) -> Decimal:
    """The least a month, in whole tens, with which a debt is paid off in its longest term; nought while not known."""
    terms, debt = to.review.terms, to.case.debt_by_id(to.offer.debt)
    if terms is None or debt is None:
        return Decimal(0)
    owed = to.owed - upfront
    paying = _longest(debt) - pause_of(to.case, to.offer)
    return (owed / max(paying, 1) / STEP).to_integral_value(ROUND_CEILING) * STEP


def pause_of(case: Case, offer: Offer) -> int:
    """The months of a pause that either side named; those until a lump sum are none."""
    ours = case.proposal_for(offer.debt)
    theirs = offer.grace_months or 0 if kind_of(case, offer) != "lump_sum" else 0
    return max(theirs, (ours.grace_months or 0) if ours is not None else 0)


def _longest(debt: Debt) -> int:
    return MOST_MONTHS if debt.product == "credit_card" else LONGEST_TERM


def _proposal(to: Answered, monthly: Decimal, upfront: Decimal, rate: Decimal) -> Proposal:
    """What is answered: our own proposal as it stands where it comes to the same, else that amount for a month.

    A pause that either side named stays, and so does what their sum would leave of the debt.
    """
    case, offer = to.case, to.offer
    ours, asks, pause = case.proposal_for(offer.debt), _asks(to, rate), pause_of(case, offer)
    if ours is not None and ours.kind != "lump_sum" and monthly == monthly_of(ours, case):
        has_their_waiver = (ours.discount, ours.waived) == (offer.discount, to.waived)
        as_it_is = ((ours.upfront or 0), rate_of(ours, case), ours.grace_months or 0) == (upfront, rate, pause)
        if as_it_is and has_their_waiver:
            return ours.model_copy(update={"asks": asks, "reason": "", "steps": []})
    return Proposal(
        debt=offer.debt,
        kind="deferral" if pause else "instalments",
        grace_months=pause or None,
        monthly=monthly,
        upfront=upfront or None,
        annual_rate=rate or None,
        discount=offer.discount,
        waived=to.waived,
        asks=asks,
    )


def _asks(to: Answered, rate: Decimal) -> list[Ask]:
    """What to ask for with it: what we asked for already, no interest where none is counted, and no fees.

    A lower rate is asked for where a lower one than theirs is counted, and only there. Of a friend or relative who
    charges none, and named none, no stop of interest is asked.
    """
    case, offer = to.case, to.offer
    debt, proposal = case.debt_by_id(offer.debt), case.proposal_for(offer.debt)
    asked: list[Ask] = list(proposal.asks) if proposal is not None else []
    is_free = debt is not None and debt.product == "private" and not debt.annual_rate
    offered = rate_of_instalments(to.review)
    if not rate and not (is_free and not offered):
        asked.append("stop_interest")
    if rate and "stop_interest" not in asked:
        is_lower = offered is not None and offered - rate > RATE_NOISE
        asked = [*asked, "lower_interest"] if is_lower else [ask for ask in asked if ask != "lower_interest"]
    if offer.fees or offer.period_fee:
        asked.append("waive_fees")
    return list(dict.fromkeys(asked))
