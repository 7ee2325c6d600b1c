"""What is said of an offer rests on what it names: a sum beside a waiver, no cost, an amount of nobody."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.counter_offer import counter_offer
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rounds import rounds_of
from debt_wizard.case import Agreement, Case, Debt
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

AT = datetime(2026, 11, 1, 10, tzinfo=CHINA)


def _lump(**told: Any) -> OfferReview:
    case = case_with_room()
    case.asset[0].value = money(60000)
    return offer_review(case, offered(kind="lump_sum", discount=Decimal("0.3"), **told), TODAY)


def test_a_sum_that_is_not_what_the_waiver_leaves_is_asked_about_and_has_no_rate() -> None:
    review = _lump(upfront=money(17800))  # of 24,000, 30 % off would be 16,800
    assert [each.amount for each in review.reasons if each.id == "sum_or_waiver"] == [money(1000)]
    assert (review.advice, review.nominal, review.effective) == ("unknown", None, None)


@pytest.mark.parametrize("told", [{}, {"upfront": money(16800)}])
def test_a_sum_that_is_what_the_waiver_leaves_is_not(told: dict[str, Any]) -> None:
    assert "sum_or_waiver" not in {each.id for each in _lump(**told).reasons}


@pytest.mark.parametrize(("rate", "why"), [("0", "too_long_free"), ("0.06", "too_long")])
def test_nobody_is_sent_to_ask_for_a_waiver_of_interest_that_is_not_there(rate: str, why: str) -> None:
    case, offer = case_with_room(150, product="credit_card"), offered(months=36, annual_rate=Decimal(rate))
    case.plan.proposal = []
    assert counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY) == why


@pytest.mark.parametrize(("months", "monthly", "said"), [(36, "666.67", False), (24, "1144", True)])
def test_a_few_cents_of_rounding_are_told_as_no_cost(months: int, monthly: str, said: bool) -> None:
    paper = Agreement(debt="card", agreed_at=AT, months=months, monthly=money(monthly), first_due=date(2026, 12, 15))
    case = Case(debt=[Debt(id="card", balance=money(24000))], agreement=[paper])
    told = stands_told(Language("en"), payment_log(case, "card", TODAY))
    assert ("Still owed today by the plan" in told) is said
    assert ("remaining" in told) is not said


def test_an_amount_that_a_bare_pause_goes_on_with_is_marked_as_worked_out() -> None:
    case = case_with_room()
    case.debt[0].contract_payment = money(1200)
    case.offer = [offered(kind="deferral", grace_months=6), offered(monthly=money(900))]
    theirs = [each for each in rounds_of(case, "card", TODAY) if each.side == "theirs"]
    assert [each.is_worked_out for each in theirs] == [True, False]
