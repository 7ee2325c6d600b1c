"""A counter-proposal names no more than the debt itself, and ends where the offer would not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Proposal
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money, offered


def _counter(case: Case, **terms: Any) -> CounterOffer | str:
    offer = offered(**terms)
    return counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)


def _small_debt() -> Case:
    case = case_with_room()
    case.debt[0].balance, case.debt[0].annual_rate = money(800), Decimal(0)
    case.asset[0].value, case.plan.proposal = money(2000), []
    return case


def test_a_debt_smaller_than_what_can_be_promised_is_answered_with_one_payment_of_it() -> None:
    found = _counter(_small_debt(), kind="lump_sum", upfront=money(800), first_due=date(2026, 12, 5))
    assert isinstance(found, CounterOffer)
    assert (found.monthly, found.months) == (money(800), 1)
    assert found.proposal.monthly == 800


def test_an_offer_of_more_a_month_than_is_owed_comes_to_what_is_owed() -> None:
    review = offer_review(_small_debt(), offered(monthly=money(1500)), TODAY)
    assert review.schedule is not None
    assert (review.schedule.payment, review.total) == (money(800), money(800))


def test_a_letter_promises_no_more_a_month_than_is_owed() -> None:
    case = _small_debt()
    case.plan.proposal = case_with_room().plan.proposal  # 1,000 a month, of 800 that are owed
    said = letter(case, Wanted(case.debt[0], "first_proposal", "email"), Language("en"), TODAY)
    assert "¥800" in said
    assert "¥1,000" not in said


def test_a_letter_promises_no_more_than_is_owed_after_a_pause_either() -> None:
    case = _small_debt()
    case.plan.proposal = [Proposal(debt="card", kind="deferral", grace_months=2, monthly=money(1000))]
    said = letter(case, Wanted(case.debt[0], "first_proposal", "email"), Language("en"), TODAY)
    assert "¥800" in said
    assert "¥1,000" not in said


def test_a_pause_before_a_debt_that_one_payment_clears_is_answered_with_no_more_than_it() -> None:
    found = _counter(_small_debt(), kind="deferral", grace_months=1, monthly=money(1500), annual_rate=Decimal("0.36"))
    assert isinstance(found, CounterOffer)
    assert (found.monthly, found.months) == (money(800), 1)  # the contract charges nothing, and no more is answered


def test_a_card_that_is_spread_too_far_is_answered_with_what_ends_in_time() -> None:
    case = case_with_room(product="credit_card")
    case.debt[0].balance, case.plan.proposal = money(50_000), []
    found = _counter(case, months=72, annual_rate=money(0))
    assert isinstance(found, CounterOffer)
    assert (found.monthly, found.months) == (money(840), 60)  # 50,000 / 60 is 833.33, and 1,800 can be promised


def test_a_card_spread_too_far_by_payments_that_leave_a_rest_is_answered_once_the_rest_is_clear() -> None:
    case = case_with_room(product="credit_card")
    case.plan.proposal = []
    assert _counter(case, months=72, monthly=money(200)) == "rest_first"  # 14,400 of 24,000


def test_an_amount_that_never_ends_is_answered_with_no_more_a_month_and_no_interest() -> None:
    found = _counter(case_with_room(), monthly=money(250), annual_rate=money("0.24"))  # 480 interest a month
    assert isinstance(found, CounterOffer)
    assert (found.monthly, found.months) == (money(250), 96)
    assert "stop_interest" in found.proposal.asks


def test_payments_of_the_rate_that_runs_are_answered_at_that_rate() -> None:
    case = case_with_room(1000)  # 900 can be promised
    case.plan.proposal = []
    found = _counter(case, months=30, monthly=money("999.34"))  # 24,000 x 0.015 / (1 - 1.015 ** -30) is 999.3405
    assert isinstance(found, CounterOffer)
    assert found.proposal.annual_rate == money("0.18")


@pytest.mark.parametrize("first", [date(2026, 12, 15), date(2027, 1, 31)])
def test_the_same_payments_from_an_earlier_day_on_are_no_safer_answer(first: date) -> None:
    case = case_with_room()
    case.debt[0].balance, case.asset[0].value = money(12_000), money(3000)
    case.plan.proposal = []
    offer = offered(monthly=money(1000), months=12, first_due=first)
    review = offer_review(case, offer, TODAY)
    assert review.advice == "stretch"  # a month without pay would not be survived with 3,000 at hand
    assert counter_offer(case, offer, review, TODAY) == "as_offered"
