"""The reasons that are told of an offer: what it costs, what it leaves open, and how it presses."""

from datetime import date
from typing import Any

import pytest

from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.case import Offer
from support.offered import TODAY, case_with_room, money, offered

MONEY = frozenset({"monthly", "upfront", "upfront_share"})


def _ids(review: OfferReview) -> set[str]:
    return {reason.id for reason in review.reasons}


@pytest.mark.parametrize(("fee", "is_dearer"), [("0.006", False), ("0.009", True)])
def test_an_offer_that_costs_more_than_the_contract_says_so(fee: str, is_dearer: bool) -> None:
    review = offer_review(case_with_room(), offered(months=24, period_fee=money(fee)), TODAY)
    assert ("dearer_than_now" in _ids(review)) is is_dearer
    if is_dearer:
        assert next(each.rate for each in review.reasons if each.id == "dearer_than_now") == money("0.18")


@pytest.mark.parametrize("monthly", [None, 0])
def test_what_the_lender_did_not_name_is_told_as_assumed_and_asked_before_a_yes(monthly: int | None) -> None:
    named = None if monthly is None else money(monthly)
    offer = offered(months=24, upfront_share=money("0.2"), monthly=named)
    review = offer_review(case_with_room(), offer, TODAY)
    assumed = next(reason for reason in review.reasons if reason.id == "assumed")
    assert review.schedule is not None
    assert assumed.amount == review.schedule.payment
    assert assumed.rate == money("0.18")
    assert review.advice == "unknown"


@pytest.mark.parametrize(
    "named", [{"monthly": 1000}, {"annual_rate": "0.18"}, {"annual_rate": 0}, {"period_fee": "0.006"}]
)
def test_an_amount_a_rate_or_a_fee_that_was_named_leaves_nothing_assumed(named: dict[str, int | str]) -> None:
    offer = offered(months=24, **{name: money(value) for name, value in named.items()})
    assert _ids(offer_review(case_with_room(), offer, TODAY)).isdisjoint({"assumed", "assumed_free"})


def test_where_no_rate_is_known_at_all_it_is_told_that_none_was_counted() -> None:
    case = case_with_room()
    case.debt[0].annual_rate = None
    assert "assumed_free" in _ids(offer_review(case, offered(months=24), TODAY))


@pytest.mark.parametrize(
    ("product", "monthly", "advice"),
    [
        ("credit_card", 1500, "stretch"),  # 12 x 1,500 for 12,000 is 82 % a year
        (None, 1500, "stretch"),
        ("credit_card", 1150, "stretch"),  # 26.6 %
        ("credit_card", 1120, "accept"),  # 21.5 %
        ("private", 1150, "accept"),  # the guide is for loans from financial institutions
    ],
)
def test_an_offer_above_the_rate_that_guides_the_courts_is_a_stretch_at_best(
    product: Any, monthly: int, advice: str
) -> None:
    case = case_with_room(product=product)
    case.debt[0].balance = money(12_000)
    review = offer_review(case, offered(monthly=money(monthly), months=12), TODAY)
    assert review.advice == advice
    dear = [reason.rate for reason in review.reasons if reason.id == "dear"]
    assert dear == ([review.nominal] if advice == "stretch" else [])


def test_a_fee_on_one_single_payment_is_not_told_as_a_dear_year() -> None:
    offer = offered(kind="lump_sum", upfront=money(12_000), fees=money(600))
    case = case_with_room(product="credit_card")
    case.debt[0].balance = money(12_000)
    assert "dear" not in _ids(offer_review(case, offer, TODAY))


@pytest.mark.parametrize(
    ("conditions", "presses"),
    [
        ("今天就要定，名额明天没了", True),
        ("先交500元手续费", True),
        ("钱转到客户经理的个人账户", True),
        ("This offer expires today.", True),
        ("必须今天签字", True),
        ("今天必须转2000元", True),
        ("This has to be signed today", True),
        ("不用今天签字，想好了再说", False),
        ("You do not have to sign today", False),
        ("不要求今天签字，也无需马上签", False),
        ("不是必须今天签", False),
        ("有问题马上转人工", False),
        ("不收保证金，按期还款即可", False),
        ("晚一次就取消减免", False),
    ],
)
def test_conditions_that_press_make_even_a_good_offer_a_stretch(conditions: str, presses: bool) -> None:
    offer = Offer(debt="card", monthly=money(1000), months=24, conditions=conditions)
    review = offer_review(case_with_room(), offer, TODAY)
    assert ("pressure" in _ids(review)) is presses
    assert review.advice == ("stretch" if presses else "accept")


@pytest.mark.parametrize(
    ("terms", "reason", "advice"),
    [
        ({"monthly": 1000, "months": 12}, "rest_unclear", "unknown"),  # 12,000 of 24,000, and no word on the rest
        ({"monthly": 500}, "very_long", "stretch"),  # 24,000 at 18 % takes 86 months
        ({"monthly": 365}, "costs_double", "stretch"),
        ({"kind": "lump_sum", "upfront": 12000}, "rest_waived", "accept"),
        ({"monthly": 1000, "months": 24, "first_due": date(2099, 1, 15)}, "far_ahead", "stretch"),
        ({"monthly": 800, "months": 30, "upfront": 1000, "upfront_share": "0.2"}, "two_firsts", "accept"),
    ],
)
def test_what_an_offer_leaves_open_or_costs_is_told(terms: dict[str, Any], reason: str, advice: str) -> None:
    typed = {name: money(value) if name in MONEY else value for name, value in terms.items()}
    review = offer_review(case_with_room(), offered(**typed), TODAY)
    assert reason in _ids(review)
    assert review.advice == advice


def test_no_mortgage_is_called_long_that_runs_for_decades_by_its_contract() -> None:
    case = case_with_room()
    case.debt[0].product = "mortgage"
    review = offer_review(case, offered(monthly=money(500)), TODAY)
    assert "very_long" not in _ids(review)


@pytest.mark.parametrize(("rate", "is_dear"), [("0.24", False), ("0.25", True)])
@pytest.mark.parametrize("balance", ["12600", "38600.40", "9876.54"])
def test_a_rate_of_just_what_guides_the_courts_is_not_above_it(balance: str, rate: str, is_dear: bool) -> None:
    for months in (6, 12, 18, 24, 36, 60):
        case = case_with_room()
        case.debt[0].balance = money(balance)
        review = offer_review(case, offered(months=months, annual_rate=money(rate)), TODAY)
        assert ("dear" in _ids(review)) is is_dear
