"""An offer is judged on the very payments that are shown of it, whatever rate the debt has."""

from datetime import datetime
from typing import Any

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.promised import promised
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

BY_FEE: list[dict[str, Any]] = [
    {"months": 24, "period_fee": money("0.006")},
    {"months": 30, "upfront": money(1500), "fees": money(90), "period_fee": money("0.0045")},
    {"months": 24, "annual_rate": money("0.06"), "period_fee": money("0.003")},
    {"monthly": money(1100), "months": 24, "period_fee": money("0.006")},
    {"monthly": money(1500), "period_fee": money("0.002")},
]


@pytest.mark.parametrize("terms", BY_FEE)
def test_what_is_judged_with_a_fee_in_each_payment_is_what_is_shown(terms: dict[str, Any]) -> None:
    case, offer = case_with_room(), offered(**terms)
    review = offer_review(case, offer, TODAY)
    assert review.judged is not None
    assert review.schedule is not None
    assert review.judged.promised == review.schedule.payment
    case.offer = [offer]
    accept(case, offer, review, datetime(2026, 11, 23, 10, tzinfo=CHINA))
    assert promised(case) == review.schedule.payment


def test_a_fee_that_is_all_an_offer_costs_is_not_judged_with_interest_beside_it() -> None:
    review = offer_review(case_with_room(1200), offered(months=24, period_fee=money("0.002")), TODAY)
    assert review.judged is not None
    assert review.judged.promised == 1048  # 1,000 and a fee of 48; with 18 % a year it would be 1,246
    assert review.judged.level != "over"


def test_a_debt_without_a_rate_is_judged_as_shown_at_the_rate_that_was_agreed_before() -> None:
    case = case_with_room()
    case.debt[0].annual_rate = None
    at = datetime(2026, 11, 1, 10, tzinfo=CHINA)
    case.offer = [offered(months=24, annual_rate=money("0.06"), decision="accepted", at=at)]
    review = offer_review(case, offered(months=30), TODAY)
    assert review.judged is not None
    assert review.schedule is not None
    assert review.judged.promised == review.schedule.payment == money("863.49")  # 24,000 at 6 %
