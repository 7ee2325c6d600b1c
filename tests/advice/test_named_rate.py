"""A rate that a lender names beside payments that say another."""

from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.case import Case
from support.offered import TODAY, case_with_room, money, offered


def _case() -> Case:
    case = case_with_room()
    case.debt[0].balance = money(12_000)
    return case


def _other(review: OfferReview) -> Decimal | None:
    return next((reason.rate for reason in review.reasons if reason.id == "rate_other"), None)


def test_payments_that_cost_more_than_the_rate_beside_them_are_asked_about() -> None:
    review = offer_review(_case(), offered(monthly=money(700), months=24, annual_rate=money(0)), TODAY)
    other = _other(review)
    assert other is not None
    assert abs(_worth(money(700), 24, other) - 12_000) < 1
    assert review.advice == "unknown"


def test_a_flat_rate_called_a_yearly_rate_is_asked_about() -> None:
    fee_in = money(12_000) / 12 + money(12_000) * money("0.006")  # 0.6 % a month, called 7.2 % a year
    review = offer_review(_case(), offered(monthly=fee_in, months=12, annual_rate=money("0.072")), TODAY)
    assert round(_other(review) or money(0), 4) == money("0.1303")


@pytest.mark.parametrize("monthly", ["564.88", "565"])  # 12 % a year over 24 months, as it is and rounded
def test_payments_at_the_named_rate_say_nothing_else(monthly: str) -> None:
    review = offer_review(_case(), offered(monthly=money(monthly), months=24, annual_rate=money("0.12")), TODAY)
    assert _other(review) is None


def test_fees_beside_a_rate_are_told_as_fees() -> None:
    terms = {"monthly": money("564.88"), "months": 24, "annual_rate": money("0.12")}
    review = offer_review(_case(), offered(**terms, fees=money(300), period_fee=money("0.002")), TODAY)
    assert _other(review) is None


def _worth(monthly: Decimal, months: int, rate: Decimal) -> Decimal:
    """What payments are worth on the day of the loan, at a yearly rate."""
    return sum((monthly / (1 + rate / 12) ** number for number in range(1, months + 1)), Decimal(0))
