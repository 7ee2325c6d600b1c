"""What a lender did not say, or said in the conditions, is told before anything is agreed to."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.offer_reason import Reason
from debt_wizard.advice.offer_review import OfferReview, offer_review
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered


def _reasons(review: OfferReview) -> dict[str, Reason]:
    return {reason.id: reason for reason in review.reasons}


@pytest.mark.parametrize("terms", [{"monthly": Decimal(200)}, {"kind": "deferral", "grace_months": 3}])
def test_without_any_rate_an_amount_alone_is_not_called_fit_to_be_kept(terms: dict[str, Any]) -> None:
    case = case_with_room(contract_payment=money(1000))
    case.debt[0].annual_rate, case.debt[0].balance = None, money(12_000)
    review = offer_review(case, offered(**terms), TODAY)
    assert review.advice == "unknown"
    assert _reasons(review)["open_end_free"].months == 12_000 // (terms.get("monthly") or 1000)


def test_what_rests_on_the_rate_of_the_contract_says_so() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(1500)), TODAY)
    found = _reasons(review)["open_end"]
    assert (found.rate, found.months) == (money("0.18"), 19)  # 24,000 at 18 %: 18.4 payments of 1,500
    assert review.advice == "accept"


def test_a_fee_with_each_payment_hides_no_rate_of_the_contract() -> None:
    review = offer_review(case_with_room(), offered(monthly=money(1500), period_fee=money("0.002")), TODAY)
    found = _reasons(review)["open_end"]
    assert (found.rate, found.months) == (money("0.18"), 19)
    assert review.schedule is not None
    assert review.schedule.months == 19


def test_a_fee_is_all_that_is_asked_for_where_the_debt_has_no_rate() -> None:
    case = case_with_room()
    case.debt[0].annual_rate = None
    review = offer_review(case, offered(monthly=money(1500), period_fee=money("0.002")), TODAY)
    assert {"open_end", "open_end_free"}.isdisjoint(_reasons(review))


@pytest.mark.parametrize("terms", [{"months": 16}, {"annual_rate": Decimal(0)}])
def test_terms_that_name_an_end_or_a_cost_are_not_open(terms: dict[str, Any]) -> None:
    found = _reasons(offer_review(case_with_room(), offered(monthly=money(1500), **terms), TODAY))
    assert {"open_end", "open_end_free"}.isdisjoint(found)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("要我妻子做担保", "guarantor"),
        ("wife as guarantor", "guarantor"),
        ("逾期一次，取消减免", "forfeit"),
        ("late once and all falls due at once", "forfeit"),
        ("逾期一次全部作废", "forfeit"),
        ("晚一天方案作废，恢复计息", "forfeit"),
        ("If you miss one payment the plan is cancelled", "forfeit"),
    ],
)
def test_what_conditions_say_of_others_and_of_being_late_is_read_back(said: str, reason: str) -> None:
    offer = offered(monthly=money(1000), months=24)
    offer.conditions = said
    found = _reasons(offer_review(case_with_room(), offer, TODAY))
    assert reason in found
    assert "conditions" not in found


@pytest.mark.parametrize(
    "said",
    ["不用担保", "no guarantor", "按期还款", "不会取消减免", "晚几天也不会全部作废", "不会恢复计息", "不恢复全额"],
)
def test_conditions_that_say_the_opposite_are_let_be(said: str) -> None:
    offer = offered(monthly=money(1000), months=24)
    offer.conditions = said
    assert {"guarantor", "forfeit"}.isdisjoint(_reasons(offer_review(case_with_room(), offer, TODAY)))


def test_a_lump_sum_whose_sum_stands_elsewhere_is_shown_its_place() -> None:
    review = offer_review(case_with_room(), offered(kind="lump_sum", monthly=money(8000)), TODAY)
    assert (review.advice, list(_reasons(review))) == ("unknown", ["no_lump"])


@pytest.mark.parametrize("kind", ["instalments", "lump_sum"])
def test_where_all_is_waived_nothing_is_said_to_be_too_much(kind: str) -> None:
    review = offer_review(case_with_room(), offered(kind=kind, discount=money(1), monthly=money(1), months=2), TODAY)
    assert (review.advice, list(_reasons(review))) == ("unknown", ["all_waived"])


@pytest.mark.parametrize(
    ("came", "said"), [(datetime(2025, 1, 2, 10, tzinfo=CHINA), "in_the_past"), (None, "in_the_past"),
                       (datetime(2026, 11, 22, 10, tzinfo=CHINA), "before_it_came")]
)  # fmt: skip
def test_payments_in_the_past_are_asked_about_and_not_called_too_much(came: datetime | None, said: str) -> None:
    terms: dict[str, Any] = {"monthly": money(1000), "months": 24, "first_due": date(2025, 1, 15)}
    review = offer_review(case_with_room(), offered(**terms, at=came), TODAY)
    assert (review.advice, said in _reasons(review)) == ("unknown", True)


@pytest.mark.parametrize(("field", "typed"), [("at", "前天"), ("answer_by", "下周")])
def test_a_day_that_changes_no_figure_does_not_keep_an_offer_from_being_worked_out(field: str, typed: str) -> None:
    offer = offered(months=24, monthly=money(1000))
    offer.unfinished = {field: typed}
    assert offer_review(case_with_room(), offer, TODAY).schedule is not None
    offer.unfinished = {"monthly": "一千来块"}
    assert offer_review(case_with_room(), offer, TODAY).schedule is None
