"""A paper that names no payments, or a single one: what was agreed before it stands, on the days that it names."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreed import agreed_by_word
from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
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


def test_a_paper_of_days_alone_may_name_that_there_is_no_fee() -> None:
    case = _accepted(months=24, monthly=money(1000), fees=money(300))
    _signed(case, first_due=FIRST, fees=money(0))
    assert payment_log(case, "card", TODAY).start == money(24_000)


def test_an_offer_that_came_after_such_a_paper_is_not_what_it_is_about() -> None:
    case = _accepted(months=24, monthly=money(1000))
    _signed(case, first_due=FIRST)
    later = offered(at=YES + timedelta(days=5), months=48, monthly=money(500))
    case.offer.append(later)
    accept(case, later, offer_review(case, later, TODAY), YES + timedelta(days=5))
    assert agreed_by_word(case, case.agreement[0]) is case.offer[0]
    assert _schedule(case).payment == money(1000)


def test_the_last_day_of_a_long_month_is_the_last_of_every_month() -> None:
    case = _accepted(months=24, monthly=money(1000), first_due=date(2026, 12, 31))
    paper = Agreement(debt="card", monthly=money(1000), months=24, first_due=date(2026, 12, 31), day=30)
    case.agreement = [paper]
    found = agreement_review(case, paper, TODAY).differences
    assert [(each.field, each.agreed, each.stated) for each in found] == [("day", 31, 30)]


def test_a_sum_that_a_paper_names_as_paid_first_is_held_against_that_field() -> None:
    case = _accepted(kind="lump_sum", upfront=money(16_800))
    paper = Agreement(debt="card", upfront=money(16_800), monthly=money(100), months=6)
    case.agreement = [paper]
    held = {each.field: (each.agreed, each.stated) for each in agreement_review(case, paper, TODAY).figures}
    assert held["upfront"] == (money(16_800), money(16_800))
    assert held["monthly"] == (None, money(100))
