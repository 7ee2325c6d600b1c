"""Payments of one size of which the last is smaller: a paper tells by its total."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)


def _case(monthly: int = 1050) -> Case:
    """24,000 owed, of which the lender takes 1,050 a month without interest: 22 times, and 900 at the end."""
    case = case_with_room()
    case.plan.proposal[0].monthly = money(monthly)
    return case


def _paper(**figures: Any) -> Agreement:
    return Agreement.model_validate({"debt": "card", "monthly": money(1050), "months": 23, **figures})


def _fields(review: AgreementReview) -> list[str]:
    return [each.field for each in review.differences]


def test_a_paper_that_says_what_was_proposed_to_its_smaller_last_payment_is_as_agreed() -> None:
    review = agreement_review(_case(), _paper(total=money(24_000), annual_rate=Decimal(0)), TODAY)
    assert review.differences == ()
    assert review.judged is not None
    assert (review.judged.total, review.judged.nominal) == (Decimal(24_000), Decimal(0))
    assert review.judged.schedule is not None
    assert review.judged.schedule.rows[-1].payment == 900


def test_it_is_the_last_instalment_that_falls_due_once_it_was_agreed_to() -> None:
    case, paper = _case(), _paper(total=money(24_000))
    case.agreement = [paper]
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert [row.payment for row in schedule.rows] == [money(1050)] * 22 + [money(900)]


def test_a_last_payment_under_interest_is_told_by_the_total_too() -> None:
    case = _case()
    case.debt[0].annual_rate = money("0.12")
    exact = _paper(months=27, annual_rate=money("0.12"), total=money("27385.10"))
    review = agreement_review(case, exact, TODAY)
    assert review.judged is not None
    assert review.judged.total == money("27385.10")
    assert "total" not in _fields(review)
    assert "true_rate" not in _fields(review)


@pytest.mark.parametrize("total", [None, "24150", "23999.99", "24000.01", "23000"])
def test_any_other_total_leaves_every_payment_as_it_was_named(total: str | None) -> None:
    paper = _paper(total=money(total) if total is not None else None)
    review = agreement_review(_case(), paper, TODAY)
    assert review.judged is not None
    assert review.judged.total == 24_150
    assert "comes_to" in _fields(review)
    assert ("total" in _fields(review)) is (total not in {None, "24150"})


def test_a_total_with_fees_and_a_sum_up_front_counts_them() -> None:
    paper = _paper(upfront=money(2000), fees=money(300), months=21, total=money(24_300))
    review = agreement_review(_case(), paper, TODAY)
    assert review.judged is not None
    assert review.judged.schedule is not None
    assert review.judged.schedule.rows[-1].payment == 1000
    assert "total" not in _fields(review)


def test_a_paper_with_an_amount_alone_rests_on_a_rate_that_it_does_not_name() -> None:
    assert agreement_review(_case(), Agreement(debt="card", monthly=money(1050)), TODAY).rests_on_a_rate
    assert agreement_review(_case(), Agreement(debt="card", months=24), TODAY).rests_on_a_rate
    assert not agreement_review(_case(), _paper(), TODAY).rests_on_a_rate
    named = Agreement(debt="card", monthly=money(1050), annual_rate=Decimal(0))
    assert not agreement_review(_case(), named, TODAY).rests_on_a_rate


@pytest.mark.parametrize("off", ["-0.01", "0.01"])
@pytest.mark.parametrize(
    ("figures", "total"),
    [
        ({"monthly": None, "months": None, "upfront": money(14_400)}, 14_400),
        ({"monthly": money(1000), "months": 24, "period_fee": money("0.005")}, 26_880),
        ({"monthly": money(1000), "months": 24, "grace_months": 3}, 24_000),
    ],
)
def test_a_stated_total_that_is_a_cent_off_is_told(figures: dict[str, Any], total: int, off: str) -> None:
    right = _paper(**figures, total=money(total))
    wrong = _paper(**figures, total=total + money(off))
    assert "total" not in _fields(agreement_review(_case(), right, TODAY))
    assert "total" in _fields(agreement_review(_case(), wrong, TODAY))


def test_the_last_payment_is_larger_by_what_rounding_leaves() -> None:
    case = case_with_room()
    case.debt[0].balance = money(10_000)
    paper = Agreement(debt="card", monthly=money("1428.57"), months=7, total=money(10_000), annual_rate=Decimal(0))
    case.agreement = [paper]
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert (schedule.rows[-1].payment, schedule.total_paid) == (money("1428.58"), money(10_000))
