"""A paper of which every figure is typed in, as it was agreed: it matches, and what falls due comes to its total."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_answer import accept, answer_with
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rounds import note_ours
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Contact
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told, asked_before_agreeing
from debt_wizard.screens.offer_told import offer_told
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)
YES = datetime(2026, 11, 24, 10, tzinfo=CHINA)
FIRST = date(2027, 2, 20)


def _accepted(balance: int | str, **terms: Any) -> Case:
    case = case_with_room(3000)
    case.debt[0].balance = money(balance)
    offer = offered(at=NOW, **terms)
    case.offer = [offer]
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return case


WHOLE = [
    (
        "86400",
        {"months": 12, "period_fee": money("0.0075")},
        {"monthly": "7848", "total": "94176", "period_fee": "0.0075"},
    ),
    (
        "24000",
        {"months": 6, "period_fee": money("0.004")},
        {"monthly": "4096", "total": "24576", "period_fee": "0.004"},
    ),
    ("12345", {"months": 36, "period_fee": money("0.0075")}, {"monthly": "435.51", "total": "15678.24"}),
    ("50000", {"months": 60, "annual_rate": Decimal(0)}, {"monthly": "833.33", "total": "50000"}),
    ("24000", {"months": 48, "annual_rate": money("0.144")}, {"monthly": "660.66", "total": "31711.76"}),
    (
        "12345",
        {"months": 48, "annual_rate": Decimal(0), "discount": money("0.1")},
        {"monthly": "231.47", "total": "11110.50"},
    ),
]


@pytest.mark.parametrize(("balance", "offer", "named"), WHOLE)
def test_it_matches_and_falls_due_to_the_cent_of_its_total(
    balance: str, offer: dict[str, Any], named: dict[str, str]
) -> None:
    case = _accepted(balance, **offer)
    figures = {name: money(amount) for name, amount in named.items()}
    told = {"debt": "card", "months": offer["months"], "balance": money(balance), **figures}
    paper = Agreement.model_validate(told)
    case.agreement = [paper]
    review = agreement_review(case, paper, TODAY)
    assert review.differences == ()
    english = Language("en")
    assert english.money(figures["total"]) in agreement_told(english, case, paper, TODAY).splitlines()[0]
    agree(case, paper, review, YES)
    asked = [row.amount for row in payment_log(case, "card", TODAY).rows]
    assert len(asked) == offer["months"]
    assert sum(amount for amount in asked if amount is not None) == figures["total"]


def test_a_paper_with_the_fee_in_its_amount_matches_without_the_number_too() -> None:
    case = _accepted("86400", months=24, period_fee=money("0.004"))
    paper = Agreement(debt="card", monthly=money("3945.60"), period_fee=money("0.004"))
    assert agreement_review(case, paper, TODAY).differences == ()


@pytest.mark.parametrize("paper", [{"monthly": 1000, "months": 24}, {"monthly": 1000}, {"months": 24}, {}])
def test_the_agreed_day_after_a_pause_stays_with_a_paper_that_names_the_pause_alone(paper: dict[str, int]) -> None:
    offer = {"kind": "deferral", "grace_months": 3, "months": 24, "monthly": money(1000), "first_due": FIRST}
    case = _accepted("24000", **offer)
    signed = Agreement.model_validate({"debt": "card", "grace_months": 3, **paper})
    case.agreement = [signed]
    agree(case, signed, agreement_review(case, signed, TODAY), YES)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert next(row.due for row in schedule.rows if row.payment) == FIRST


def test_a_longer_pause_than_was_agreed_begins_when_the_agreed_one_does() -> None:
    case = _accepted("24000", kind="deferral", grace_months=3, months=24, monthly=money(1000))
    signed = Agreement(debt="card", grace_months=6, months=24, monthly=money(1000))
    case.agreement = [signed]
    agree(case, signed, agreement_review(case, signed, TODAY), YES)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert next(row.due for row in schedule.rows if row.payment) == date(2027, 6, 15)


def test_a_lender_who_names_what_we_answered_asks_for_no_more_than_that() -> None:
    case = case_with_room(1500)
    first = offered(at=NOW, months=12, monthly=money(2100))
    case.offer = [first]
    counter = counter_offer(case, first, offer_review(case, first, TODAY), TODAY)
    assert isinstance(counter, CounterOffer)
    answer_with(case, first, counter, TODAY)
    yes = offered(at=YES, months=counter.months, monthly=counter.monthly)
    note_ours(case, yes, TODAY)
    case.offer.append(yes)
    review = offer_review(case, yes, TODAY)
    assert counter.monthly * counter.months > 24_000
    assert (review.total, review.beyond, review.against_ours) == (money(24_000), money(0), money(0))
    assert review.schedule is not None
    assert review.schedule.rows[-1].payment == 24_000 - counter.monthly * (counter.months - 1)
    english, chinese = Language("en"), Language("zh")
    assert "the last of them ¥1,050" in offer_told(english, case, yes, (review, None), TODAY)
    assert "¥24,000 in all" in offer_words(yes, english)
    assert "合计24,000元" in offer_words(yes, chinese)


def test_a_smaller_last_payment_stays_with_a_paper_that_names_no_total() -> None:
    case = case_with_room()
    case.plan.proposal[0].monthly = money(1050)
    case.contact = [Contact(debt="card", at=NOW, outcome="accepted")]
    paper = Agreement(debt="card", monthly=money(1050), months=23)
    case.agreement = [paper]
    agree(case, paper, agreement_review(case, paper, TODAY), YES)
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert (schedule.total_paid, schedule.rows[-1].payment) == (money(24_000), money(900))


def test_what_is_paid_first_is_not_missed_where_the_total_has_it_to_the_cent() -> None:
    case = _accepted("12345", months=24, period_fee=money("0.006"), upfront=money("1234.50"))
    paper = Agreement(debt="card", monthly=money("529.60"), months=24, total=money("13944.84"))
    assert agreement_review(case, paper, TODAY).differences == ()


@pytest.mark.parametrize("total", ["27820.40", "27820.32"])  # as the payments come to, and as 24 times the amount
@pytest.mark.parametrize("fee", [{}, {"period_fee": money("0.006")}])
def test_what_is_left_after_two_payments_with_their_fee_is_what_they_did_not_pay_off(
    total: str, fee: dict[str, Decimal]
) -> None:
    # 24,318.56 / 24 = 1,013.27 and a fee of 145.91 in each: 24,318.56 - 2 * 1,013.27 = 22,292.02
    case = _accepted("24318.56", months=24, period_fee=money("0.006"), first_due=FIRST)
    named: dict[str, Any] = {"monthly": money("1159.18"), "months": 24, "total": money(total), **fee}
    case.agreement = [Agreement(debt="card", agreed_at=YES, balance=money("24318.56"), first_due=FIRST, **named)]
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    assert schedule.total_paid == money(total)
    assert [row.balance for row in schedule.rows if row.payment][1] == money("22292.02")


def test_payments_that_rounding_leaves_a_few_cents_below_the_balance_cost_nothing_a_year() -> None:
    # 36 * 1,072.23 = 38,600.28, which is 12 cents below the balance
    case = _accepted("38600.40", months=36, annual_rate=money(0), first_due=FIRST)
    paper = Agreement(debt="card", monthly=money("1072.23"), months=36, first_due=FIRST)
    case.agreement = [paper]
    judged = agreement_review(case, paper, TODAY).judged
    assert judged is not None
    assert judged.nominal == judged.effective == 0


@pytest.mark.parametrize(
    ("offer", "paper", "more"),
    [
        # without interest 20 of 500 would do; the paper asks for 24
        ({"monthly": money(500)}, {"monthly": 500, "months": 24}, "2000"),
        ({"months": 20}, {"monthly": 600, "months": 20}, "2000"),
        ({"months": 20}, {"monthly": 500, "months": 20}, None),
    ],
)
def test_a_paper_that_fills_in_more_than_was_worked_out_does_not_match(
    offer: dict[str, Any], paper: dict[str, int], more: str | None
) -> None:
    case = case_with_room(3000)
    case.debt[0].balance, case.debt[0].annual_rate = money(10000), None
    case.offer = [offered(at=NOW, first_due=FIRST, decision="accepted", **offer)]
    named: dict[str, Any] = {name: money(value) if name == "monthly" else value for name, value in paper.items()}
    case.agreement = [Agreement(debt="card", first_due=FIRST, **named)]
    beyond = agreement_review(case, case.agreement[0], TODAY).beyond
    assert (beyond.more if beyond is not None else None) == (money(more) if more is not None else None)
    told = {each: agreement_told(Language(each), case, case.agreement[0], TODAY) for each in ("zh", "en")}
    assert ("you pay ¥2,000 more" in told["en"]) is (more is not None)
    assert ("要多还2,000元" in told["zh"]) is (more is not None)
    assert ("The figures match" in told["en"]) is (more is None)
    asked = asked_before_agreeing(Language("en"), case, case.agreement[0], TODAY)
    page = plain_text(agreement_checks(case, Language("en"), TODAY), Language("en"))
    assert [("you pay ¥2,000 more" in each) for each in (asked, page)] == [more is not None] * 2
    asks = letter(case, Wanted(case.debt[0], "object_term", "email"), Language("en"), TODAY)
    assert ("State what the ¥2,000 more is for" in asks) is (more is not None)
