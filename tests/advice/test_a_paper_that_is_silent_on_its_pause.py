"""A paper that names its payments and not the pause before them: the pause stays as it was agreed."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
NAMED: dict[str, Any] = {"grace_months": 2, "months": 24, "annual_rate": money("0.12")}
BARE: dict[str, Any] = {"grace_months": 3}
FEBRUARY = date(2027, 2, 20)


def _agreed(offer: dict[str, Any], **debt: Any) -> tuple[Case, list[tuple[date | None, Any]]]:
    case = case_with_room(**debt)
    made = offered(kind="deferral", at=NOW, **offer)
    case.offer = [made]
    accept(case, made, offer_review(case, made, TODAY), NOW)
    return case, _rows(case)


def _rows(case: Case) -> list[tuple[date | None, Any]]:
    return [(row.due, row.amount) for row in payment_log(case, "card", TODAY).rows if row.amount]


def _with_paper(case: Case, **figures: Any) -> AgreementReview:
    paper = Agreement(debt="card", balance=money(24_000), **figures)
    case.agreement = [paper]
    review = agreement_review(case, paper, TODAY)
    agree(case, paper, review, NOW + timedelta(hours=1))
    return review


@pytest.mark.parametrize("offer", [NAMED, NAMED | {"first_due": FEBRUARY}, BARE])
@pytest.mark.parametrize("rate", [{}, {"annual_rate": money("0.12")}])
def test_a_paper_of_the_agreed_payments_matches_and_changes_none(offer: dict[str, Any], rate: dict[str, Any]) -> None:
    case, rows = _agreed(offer, contract_payment=money(1000))
    if offer == BARE:
        rate = {}
    figures = {"monthly": rows[0][1], "months": len(rows), "total": sum(amount for _, amount in rows)}
    review = _with_paper(case, **figures, **rate)
    assert review.differences == ()
    assert _rows(case) == rows


def test_the_rate_counts_the_months_of_the_pause_before_a_named_first_day() -> None:
    case, rows = _agreed(NAMED | {"first_due": FEBRUARY})
    figures = {"monthly": rows[0][1], "months": 24, "annual_rate": money("0.12"), "first_due": FEBRUARY}
    review = _with_paper(case, **figures)
    assert review.differences == ()
    assert review.judged is not None
    assert round(review.judged.nominal or money(0), 3) == money("0.120")
    assert _rows(case)[0] == rows[0]


def test_a_number_without_the_amount_leaves_the_agreed_amount() -> None:
    case, rows = _agreed(NAMED)
    _with_paper(case, months=24)
    assert _rows(case) == rows


def test_a_first_day_before_the_agreed_one_leaves_no_pause() -> None:
    case, _ = _agreed(NAMED | {"first_due": FEBRUARY})
    december = date(2026, 12, 20)
    review = _with_paper(case, monthly=money("1129.76"), months=24, first_due=december)
    assert [each.field for each in review.differences if each.field == "first_due"] == ["first_due"]
    assert _rows(case)[0][0] == december


def test_the_review_says_the_same_after_the_yes() -> None:
    case, rows = _agreed(NAMED)
    before = _with_paper(case, monthly=rows[0][1], months=24)
    after = agreement_review(case, case.agreement[0], TODAY)
    assert before.judged is not None
    assert after.judged is not None
    assert before.judged.schedule is not None
    assert after.judged.schedule is not None
    assert [row.due for row in before.judged.schedule.rows] == [row.due for row in after.judged.schedule.rows]


@pytest.mark.parametrize(
    ("first", "left"), [(date(2026, 12, 20), 0), (date(2027, 1, 20), 1), (date(2027, 2, 1), None), (None, None)]
)
def test_a_first_day_within_a_pause_that_was_agreed_without_a_day_is_told(first: date | None, left: int | None) -> None:
    case, rows = _agreed(NAMED)
    review = _with_paper(case, monthly=rows[0][1], months=24, first_due=first)
    told = [
        (each.agreed, each.stated, each.is_agreed) for each in review.differences if each.field == "pause_cut_short"
    ]
    assert told == ([] if left is None else [(2, left, True)])


def test_a_first_day_before_the_agreed_one_is_told_once() -> None:
    case, rows = _agreed(NAMED | {"first_due": FEBRUARY})
    review = _with_paper(case, monthly=rows[0][1], months=24, first_due=date(2027, 1, 20))
    assert {each.field for each in review.differences} & {"pause_cut_short", "first_due"} == {"first_due"}
