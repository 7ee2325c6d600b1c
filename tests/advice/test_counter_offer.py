"""What can be answered to an offer."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case
from support.offered import TODAY, case_with_room, money, offered


def _counter(case: Case, **terms: Any) -> CounterOffer | str:
    offer = offered(**terms)
    return counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)


def test_the_counter_proposal_is_the_largest_that_holds() -> None:
    found = _counter(case_with_room(), monthly=money(2500), months=10)
    assert isinstance(found, CounterOffer)
    assert found.monthly == 1800
    assert found.months == 14  # 24,000 without interest, as it was asked for
    assert "stop_interest" in found.proposal.asks


def test_a_counter_proposal_is_no_larger_than_the_offer() -> None:
    found = _counter(case_with_room(), monthly=money(1200), months=20, upfront=money(18000))
    assert isinstance(found, CounterOffer)
    assert found.monthly == 1200
    assert found.upfront == 16_000


def test_where_the_interest_never_ends_a_stop_is_asked_for() -> None:
    found = _counter(case_with_room(left=400), monthly=money(2000), annual_rate=money("0.36"))
    assert isinstance(found, CounterOffer)
    assert found.proposal.asks == ["stop_interest"]


def test_there_is_no_counter_where_nothing_is_left_over() -> None:
    assert _counter(case_with_room(left=0), monthly=money(1000), months=24) == "nothing_left"


def test_there_is_no_counter_beyond_the_longest_term_of_a_card() -> None:
    case = case_with_room(left=300, product="credit_card")
    assert _counter(case, monthly=money(1100), months=24) == "too_long"
    assert _counter(case, monthly=money(1000), months=24) == "too_long_free"  # there is no interest to waive


def test_where_only_what_is_tight_can_be_named_our_own_amount_is_enough() -> None:
    case = case_with_room(left=700)
    case.asset = []
    case.plan.proposal[0].monthly = money(300)
    found = _counter(case, monthly=money(2500), months=10)
    assert isinstance(found, CounterOffer)
    assert (found.level, found.monthly) == ("stretched", Decimal(300))


def test_a_waiver_of_everything_leaves_nothing_to_name() -> None:
    assert _counter(case_with_room(), monthly=money(1000), discount=money(1)) == "no_figures"


def test_there_is_no_counter_without_a_balance() -> None:
    case = case_with_room()
    case.debt[0].balance = None
    assert _counter(case, monthly=money(1000)) == "no_figures"


@settings(deadline=None, max_examples=60)
@given(st.integers(-500, 3000), st.integers(50, 4000), st.integers(1, 60), st.integers(0, 20000), st.integers(0, 20000))
def test_a_counter_proposal_is_never_over_ones_means(
    left: int, monthly: int, months: int, upfront: int, cash: int
) -> None:
    case = case_with_room(left=left)
    case.asset[0].value = money(cash)
    offer = offered(monthly=money(monthly), months=months, upfront=money(upfront))
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    if isinstance(found, CounterOffer):
        case.plan.proposal = [found.proposal]
        assert verdict(case, TODAY).level == found.level
        assert found.level in {"within", "stretched"}
        assert case.debt[0].balance is not None
        assert 0 < found.monthly <= case.debt[0].balance


def test_a_counter_proposal_keeps_the_waiver_and_asks_for_no_fees() -> None:
    found = _counter(case_with_room(), monthly=money(2500), months=9, discount=money("0.1"), fees=money(300))
    assert isinstance(found, CounterOffer)
    assert (found.proposal.discount, found.months) == (money("0.1"), 12)  # 21,600 at 1,800 a month
    assert {"stop_interest", "waive_fees"} <= set(found.proposal.asks)


@pytest.mark.parametrize(
    "terms",
    [
        {"monthly": money(1050), "months": 24},
        {"months": 24, "annual_rate": money("0.06")},
        {"kind": "deferral", "grace_months": 3, "monthly": money(1000), "months": 24},
    ],
)
def test_what_the_lender_offers_is_no_answer_to_it(terms: dict[str, Any]) -> None:
    case = case_with_room(1300)  # so that it can be kept, and is a stretch
    case.plan.proposal, case.asset = [], []
    offer = offered(first_due=date(2026, 12, 15), **terms)
    review = offer_review(case, offer, TODAY)
    assert review.advice == "stretch"
    assert counter_offer(case, offer, review, TODAY) == "as_offered"
    offer.fees = money(300)
    assert isinstance(counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY), CounterOffer)
