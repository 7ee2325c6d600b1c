"""A paper that names no payments, or a single one: what was agreed before it stands, on the days that it names."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Contact
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
YES = datetime(2026, 11, 24, 10, tzinfo=CHINA)
FIRST = date(2026, 12, 20)

SUMS: list[dict[str, Any]] = [
    {"kind": "lump_sum", "discount": money("0.3")},
    {"kind": "lump_sum", "upfront": money(16_800)},
]


def _accepted(**terms: Any) -> Case:
    case = case_with_room()
    offer = offered(at=NOW, **terms)
    case.offer = [offer]
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return case


def _signed(case: Case, **figures: Any) -> AgreementReview:
    paper = Agreement(debt="card", **figures)
    case.agreement = [paper]
    review = agreement_review(case, paper, TODAY)
    agree(case, paper, review, YES)
    return review


def _schedule(case: Case) -> Schedule:
    found = schedule_in_force(case, "card", TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize("paper", [{}, {"total": money(24_000)}, {"total": money(24_300)}, {"balance": money(24_000)}])
def test_the_days_of_a_paper_count_for_the_payments_of_the_offer(paper: dict[str, Any]) -> None:
    case = _accepted(months=24, monthly=money(1000))
    _signed(case, first_due=FIRST, **paper)
    made = _schedule(case)
    assert (made.rows[0].due, len(made.rows), made.total_paid) == (FIRST, 24, money(24_000))


def test_they_count_for_our_own_proposal_after_a_yes_to_it() -> None:
    case = case_with_room()
    case.contact = [Contact(debt="card", at=NOW, outcome="accepted")]
    _signed(case, first_due=FIRST)
    made = _schedule(case)
    assert (made.rows[0].due, made.total_paid) == (FIRST, money(24_000))


def test_a_fee_that_a_paper_names_alone_comes_on_top_of_what_was_agreed() -> None:
    case = _accepted(months=24, monthly=money(1000))
    _signed(case, period_fee=money("0.005"))
    assert _schedule(case).payment == money(1120)


def test_a_paper_of_days_alone_of_which_nothing_was_agreed_before_has_no_payments() -> None:
    case = case_with_room()
    case.plan.proposal = []
    _signed(case, first_due=FIRST)
    assert schedule_in_force(case, "card", TODAY) is None


@pytest.mark.parametrize("offer", SUMS)
@pytest.mark.parametrize("balance", [None, money(24_000)])
def test_a_sum_that_settles_all_is_due_on_the_day_of_its_paper(offer: dict[str, Any], balance: Decimal | None) -> None:
    case = _accepted(**offer)
    _signed(case, first_due=FIRST, total=money(16_800), balance=balance)
    made = _schedule(case)
    assert [(row.due, row.payment) for row in made.rows] == [(FIRST, money(16_800))]


@pytest.mark.parametrize("offer", SUMS)
def test_a_single_payment_is_a_sum_and_no_burden_of_each_month(offer: dict[str, Any]) -> None:
    case = _accepted(**offer, first_due=FIRST)
    review = _signed(case, monthly=money(16_800), months=1, total=money(16_800), first_due=FIRST)
    assert review.differences == ()
    assert review.judged is not None
    assert review.judged.terms is not None
    assert review.judged.terms.lump == money(16_800)
    assert "over" not in {reason.id for reason in review.judged.reasons}
    assert [(row.due, row.payment) for row in _schedule(case).rows] == [(FIRST, money(16_800))]


@pytest.mark.parametrize("offer", SUMS)
def test_a_single_payment_of_a_cent_more_than_was_agreed_is_told(offer: dict[str, Any]) -> None:
    case = _accepted(**offer, first_due=FIRST)
    review = _signed(case, monthly=money("16800.01"), months=1)
    assert [(each.field, each.agreed) for each in review.differences][:1] == [("monthly", money(16_800))]


def test_a_letter_calls_a_single_payment_one() -> None:
    offer = offered(monthly=money(16_800), months=1)
    assert offer_words(offer, Language("en")) == "One payment of ¥16,800 to settle"
    assert offer_words(offer, Language("zh")) == "一次付16,800元结清"


@pytest.mark.parametrize("paper", [{"total": money(24_000)}, {"balance": money(24_000)}])
def test_a_first_payment_alone_is_not_taken_for_all_that_a_paper_asks_for(paper: dict[str, Any]) -> None:
    case = _accepted(months=24, annual_rate=Decimal(0), upfront=money(4800))
    assert _signed(case, upfront=money(4800), **paper).differences == ()
    assert _schedule(case).total_paid == money(19_200)
