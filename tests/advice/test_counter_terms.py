"""The terms of what is answered: never worse than what the lender asked for, and with the pause of either side."""

from typing import Any

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import proposed_round
from debt_wizard.case import Case, Debt, Proposal
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


def _tight_card(**terms: Any) -> tuple[CounterOffer, OfferReview]:
    """A card of 30,000 of which we proposed 500 a month for 60 months, with not much more to spare."""
    case = case_with_room(left=1400, product="credit_card")
    case.debt[0].balance = money(30_000)
    case.asset = []
    case.plan.proposal = [Proposal(debt="card", months=60, asks=["stop_interest"])]
    return _answered(case, **terms)


def test_after_a_pause_a_card_is_answered_with_the_least_that_ends_in_time() -> None:
    counter, _ = _tight_card(kind="deferral", grace_months=3, monthly=money(1400), months=30)
    assert (counter.monthly, counter.months) == (money(530), 57)


def test_the_months_until_a_lump_sum_are_no_pause() -> None:
    counter, _ = _tight_card(kind="lump_sum", upfront=money(20_000), grace_months=3)
    assert (counter.proposal.kind, counter.proposal.grace_months) == ("instalments", None)


def test_of_a_friend_who_charges_nothing_no_stop_of_interest_is_asked() -> None:
    case = case_with_room(left=500)
    case.debt[0].product, case.debt[0].annual_rate, case.plan.proposal = "private", None, []
    counter, _ = _answered(case, monthly=money(2400), months=10)
    assert "stop_interest" not in counter.proposal.asks


def test_what_would_make_it_tight_is_not_paid_at_once() -> None:
    case = case_with_room(product="credit_card")
    case.debt[0].balance, case.asset[0].value = money(30_000), money(6500)
    case.spending[0].day, case.spending[0].essential = 5, True
    case.debt.append(Debt(id="loan", lender="B", balance=money(40_000), annual_rate=money(0)))
    case.plan.proposal = [
        Proposal(debt="card", months=60, asks=["stop_interest"]),
        Proposal(debt="loan", monthly=money(800)),
    ]
    counter, _ = _answered(case, monthly=money(1000), months=36, upfront=money(20_000))
    assert (counter.level, counter.monthly, counter.upfront) == ("within", money(500), money(0))


@pytest.mark.parametrize("rate", ["0.12", "0.0435", "0.18", "0.035"])
def test_the_rate_that_the_lender_named_is_answered_as_it_was_named(rate: str) -> None:
    case = _loan(months=24)
    case.debt[0].product, case.debt[0].annual_rate, case.plan.proposal = "consumer_loan", money("0.2398"), []
    case.spending[0].amount = money(5439)
    counter, review = _answered(case, months=14, annual_rate=money(rate))
    assert counter.proposal.annual_rate == money(rate)
    assert review.schedule is not None
    assert counter.monthly < review.schedule.payment


def test_the_rate_of_the_contract_stays_where_only_an_amount_was_named() -> None:
    case = _loan(months=24)
    case.debt[0].product, case.debt[0].annual_rate, case.plan.proposal = "consumer_loan", money("0.18"), []
    case.spending[0].amount = money(5439)
    counter, _ = _answered(case, monthly=money(900))
    assert counter.proposal.annual_rate == money("0.18")


def _dear(**proposal: Any) -> Case:
    case = _loan(**proposal)
    case.debt[0].product, case.debt[0].annual_rate = "consumer_loan", money("0.36")
    return case


@pytest.mark.parametrize("proposal", [None, {"months": 24}])
def test_a_rate_above_the_guide_of_the_courts_is_answered_with_that_guide_and_asks_for_less(
    proposal: dict[str, Any] | None,
) -> None:
    case = _dear(**(proposal or {}))
    case.plan.proposal = case.plan.proposal if proposal else []
    counter, _ = _answered(case, months=12, annual_rate=money("0.36"))
    assert (counter.proposal.annual_rate, counter.proposal.asks) == (money("0.24"), ["lower_interest"])


def test_of_a_relative_no_lower_rate_is_asked_by_the_guide_for_lenders_by_trade() -> None:
    case = _dear()
    case.debt[0].product, case.plan.proposal = "private", []
    case.spending[0].amount = money(5200)
    counter, _ = _answered(case, months=12, annual_rate=money("0.36"))
    assert (counter.proposal.annual_rate, counter.proposal.asks) == (money("0.36"), [])


def test_at_the_rate_of_the_lender_no_lower_one_is_asked_for() -> None:
    case = _loan(months=24, asks=["lower_interest", "waive_penalty"])
    case.spending[0].amount = money(5400)
    counter, _ = _answered(case, months=12, annual_rate=money("0.18"))
    assert (counter.proposal.annual_rate or money("0.18"), counter.proposal.asks) == (money("0.18"), ["waive_penalty"])


def test_a_lower_rate_than_theirs_that_we_count_with_is_asked_for() -> None:
    case = _loan(months=24, annual_rate=money("0.12"))
    case.spending[0].amount = money(5400)
    counter, _ = _answered(case, months=12, annual_rate=money("0.18"))
    assert (counter.proposal.annual_rate, counter.proposal.asks) == (money("0.12"), ["lower_interest"])
