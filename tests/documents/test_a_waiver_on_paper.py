"""What a lender agreed to waive: the paper has to say so, and nothing of it is called unexplained."""

from datetime import date, datetime
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_words import request_about_rest, rest_words
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
FIRST = date(2026, 12, 20)
ENGLISH, CHINESE = Language("en"), Language("zh")

WAIVED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"months": 12, "annual_rate": money(0), "discount": money("0.2")}, {"monthly": money(1600), "months": 12}),
    ({"kind": "lump_sum", "discount": money("0.2")}, {"upfront": money(19_200)}),
    ({"kind": "lump_sum", "upfront": money(19_200)}, {"monthly": money(19_200), "months": 1}),
]


def _accepted(offer: dict[str, Any]) -> Case:
    case = case_with_room()
    made = offered(at=NOW, first_due=FIRST, **offer)
    case.offer = [made]
    accept(case, made, offer_review(case, made, TODAY), NOW)
    return case


@pytest.mark.parametrize(("offer", "figures"), WAIVED)
def test_the_paper_is_asked_to_state_the_waiver_that_was_agreed(offer: dict[str, Any], figures: dict[str, Any]) -> None:
    case = _accepted(offer)
    paper = Agreement(debt="card", balance=money(24_000), first_due=FIRST, **figures)
    review = agreement_review(case, paper, TODAY)
    assert (review.rest, review.rest_is_waived) == (money(4800), True)
    assert rest_words(review, ENGLISH) == [
        "The payments in the agreement leave ¥4,800 of the balance, which they agreed to waive. See that the agreement "
        "says so, and that the account is settled then."
    ]
    assert "什么时候再付" not in request_about_rest(review, CHINESE)[0]


def test_a_rest_that_nobody_agreed_to_waive_is_asked_about() -> None:
    case = _accepted({"months": 24, "annual_rate": money(0)})
    paper = Agreement(debt="card", balance=money(24_000), monthly=money(800), months=24)
    review = agreement_review(case, paper, TODAY)
    assert (review.rest, review.rest_is_waived) == (money(4800), False)
    assert "还是什么时候再付" in request_about_rest(review, CHINESE)[0]


@pytest.mark.parametrize("offer", [offer for offer, _ in WAIVED])
def test_a_yes_asks_for_the_waiver_in_writing(offer: dict[str, Any]) -> None:
    case = _accepted(offer)
    wanted = Wanted(case.debt[0], "accept_offer", "email")
    assert "8. That the ¥4,800 that you waive" in letter(case, wanted, ENGLISH, TODAY)
    assert "8. 减免的4,800元" in letter(case, wanted, CHINESE, TODAY)


def test_a_yes_to_terms_that_waive_nothing_asks_for_no_waiver() -> None:
    case = _accepted({"months": 24, "annual_rate": money(0)})
    assert "8. " not in letter(case, Wanted(case.debt[0], "accept_offer", "email"), ENGLISH, TODAY)


def test_a_letter_tells_what_was_agreed_where_the_paper_names_its_days_alone() -> None:
    case = _accepted({"months": 24, "monthly": money(1000)})
    case.agreement = [Agreement(debt="card", agreed_at=NOW.replace(hour=11), first_due=FIRST)]
    assert "24 payments of ¥1,000" in letter(case, Wanted(case.debt[0], "accept_offer", "email"), ENGLISH, TODAY)
