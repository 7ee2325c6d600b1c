"""The terms of what is answered: never worse than what the lender asked for, and with the pause of either side."""

from typing import Any

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import proposed_round
from debt_wizard.case import Case, Proposal
from support.offered import TODAY, case_with_room, money, offered


def _answered(case: Case, **terms: Any) -> tuple[CounterOffer, OfferReview]:
    offer = offered(**terms)
    review = offer_review(case, offer, TODAY)
    counter = counter_offer(case, offer, review, TODAY)
    assert isinstance(counter, CounterOffer)
    return counter, review


def _loan(**proposal: Any) -> Case:
    case = case_with_room()
    case.debt[0].balance = money(12_000)
    case.plan.proposal = [Proposal(debt="card", **proposal)]
    return case


@pytest.mark.parametrize("monthly", [590, 600, 640, 700])
def test_their_own_amount_is_never_answered_with_more_payments_than_theirs(monthly: int) -> None:
    case = _loan(monthly=money(900))
    counter, review = _answered(case, monthly=money(monthly), months=24, fees=money(200), day=8)
    assert counter.monthly == monthly
    assert counter.months <= 24
    total = proposed_round(case, counter.proposal, TODAY).total
    assert total is not None
    assert review.total is not None
    assert total <= review.total - 200


def test_our_own_amount_is_answered_as_we_proposed_it() -> None:
    case = _loan(months=24, asks=["stop_interest"])  # 500 a month
    case.spending[0].amount = money(5439)  # 561 left over, 504.90 without the buffer
    counter, _ = _answered(case, monthly=money(900), months=14)
    assert (counter.proposal.months, counter.proposal.monthly, counter.months) == (24, None, 24)
    assert counter.monthly == 500


@pytest.mark.parametrize(("ours", "theirs", "pause"), [(3, None, 3), (None, 2, 2), (3, 4, 4)])
def test_a_pause_that_either_side_named_stays(ours: int | None, theirs: int | None, pause: int) -> None:
    kind: dict[str, Any] = {"kind": "deferral", "grace_months": ours} if ours else {}
    case = _loan(months=24, annual_rate=money("0.12"), **kind)
    counter, _ = _answered(case, monthly=money(2500), months=5, grace_months=theirs)
    assert (counter.proposal.kind, counter.proposal.grace_months) == ("deferral", pause)
    shown = proposed_round(case, counter.proposal, TODAY)
    assert (shown.months, shown.pause) == (counter.months, pause)


def test_another_day_than_the_plans_is_answered_with_the_day_of_the_plan() -> None:
    counter, _ = _answered(_loan(monthly=money(564)), monthly=money(590), months=24, fees=money(200), day=8)
    assert counter.day == 15
