"""When the yearly letter goes out: a year after the terms in force, and once a year."""

from datetime import date, datetime

import pytest

from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Draft, Income, Payment, Spending
from debt_wizard.documents.debt_signals import is_a_year_on
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.standing import Standing
from support.clock import CHINA
from support.household import money


def _paper(at: datetime) -> Agreement:
    return Agreement(debt="card", agreed_at=at, monthly=money(500), months=60, first_due=date(2026, 2, 15))


def _at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 10, tzinfo=CHINA)


def _asks(case: Case, today: date) -> bool:
    return is_a_year_on(Standing(case, case.debt[0], today))


@pytest.mark.parametrize(("today", "asks"), [(date(2026, 11, 1), False), (date(2027, 1, 10), True)])
def test_it_goes_out_about_a_year_after_the_agreement(today: date, asks: bool) -> None:
    case = Case(debt=[Debt(id="card", balance=money(30000))], agreement=[_paper(_at(2026, 1, 20))])
    assert _asks(case, today) is asks


def test_new_terms_are_looked_at_a_year_after_their_own_day() -> None:
    papers = [_paper(_at(2026, 1, 20)), _paper(_at(2026, 6, 6))]
    case = Case(debt=[Debt(id="card", balance=money(30000))], agreement=papers)
    assert not _asks(case, date(2027, 1, 20))
    assert _asks(case, date(2027, 6, 6))


def test_once_the_look_was_talked_of_it_comes_again_after_another_year() -> None:
    case = Case(debt=[Debt(id="card", balance=money(30000))], agreement=[_paper(_at(2026, 1, 20))])
    case.change = [Change(at=date(2027, 1, 20), kinds=["yearly_review"], finished=True)]
    assert _asks(case, date(2027, 1, 22))
    case.contact = [Contact(debt="card", at=_at(2027, 1, 21), channel="email", outcome="promised_reply")]
    assert not _asks(case, date(2027, 3, 2))
    assert _asks(case, date(2028, 1, 20))


@pytest.mark.parametrize("today", [date(2027, 2, 1), date(2027, 2, 9), date(2027, 2, 15)])
def test_it_goes_out_on_the_days_before_a_payment_too(today: date) -> None:
    made = [Payment(debt="card", paid=money(500), paid_on=date(2026, month, 15)) for month in range(2, 13)]
    made.append(Payment(debt="card", paid=money(500), paid_on=date(2027, 1, 15)))
    case = Case(
        debt=[Debt(id="card", balance=money(30000))], agreement=[_paper(_at(2026, 1, 20))], payment=made,
        income=[Income(amount=money(5000))], spending=[Spending(amount=money(3000))],
    )  # fmt: skip
    assert fitting_intents(case, case.debt[0], today)[0] == "please_continue"
    assert [wanted.intent for wanted in drafts_to_send(case, today)] == ["please_continue"]


def test_without_anything_that_presses_the_letter_of_a_payment_to_come_is_offered() -> None:
    case = Case(debt=[Debt(id="card", balance=money(30000))], agreement=[_paper(_at(2026, 1, 20))])
    assert fitting_intents(case, case.debt[0], date(2026, 2, 10))[0] == "late_payment"
    assert drafts_to_send(case, date(2026, 2, 10)) == []


@pytest.mark.parametrize(("today", "goes_out"), [(date(2027, 11, 30), True), (date(2028, 1, 5), False)])
def test_it_asks_for_nothing_that_would_be_answered_after_the_last_payment(today: date, goes_out: bool) -> None:
    paper = Agreement(
        debt="card", agreed_at=_at(2026, 1, 20), monthly=money(500), months=24, first_due=date(2026, 2, 15)
    )
    made = [
        Payment(debt="card", paid=money(500), paid_on=date(2026 + month // 12, month % 12 + 1, 15))
        for month in range(1, 24)
    ]
    case = Case(
        debt=[Debt(id="card", balance=money(12000))], agreement=[paper], payment=made,
        draft=[Draft(debt="card", intent="please_continue", text="您好。")],
    )  # fmt: skip
    assert ("please_continue" in [wanted.intent for wanted in drafts_to_send(case, today)]) is goes_out
    assert _asks(case, today) is goes_out
