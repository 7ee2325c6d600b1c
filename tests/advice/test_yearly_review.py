"""When the yearly look is due."""

from datetime import date

from debt_wizard.advice.due import due
from debt_wizard.advice.yearly_review import is_review_due, review_day
from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Income, Payment, Spending
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.language import Language
from support.clock import NOW
from support.household import money
from support.lived_year import lived_year


def _case() -> Case:
    return Case(debt=[Debt(id="card"), Debt(id="loan")])


def test_a_year_after_the_first_agreement() -> None:
    case = _case()
    case.agreement = [
        Agreement(debt="loan", agreed_at=NOW),
        Agreement(debt="card", agreed_at=NOW.replace(month=3, day=31)),
        Agreement(debt="card"),
    ]
    assert review_day(case) == date(2027, 3, 31)
    assert not is_review_due(case, date(2027, 3, 30))
    assert is_review_due(case, date(2027, 3, 31))


def test_a_yes_on_the_phone_is_an_agreement_too() -> None:
    case = _case()
    case.contact = [Contact(debt="card", at=NOW.replace(month=2), outcome="accepted")]
    case.payment = [Payment(debt="card", paid_on=date(2025, 1, 2))]
    assert review_day(case) == date(2027, 2, 23)


def test_without_a_day_of_agreement_a_year_after_the_first_payment() -> None:
    case = _case()
    case.payment = [Payment(debt="card", paid_on=date(2026, 5, 2)), Payment(debt="loan", paid_on=date(2026, 4, 2))]
    assert review_day(case) == date(2027, 4, 2)


def test_nothing_is_looked_at_that_does_not_run() -> None:
    case = _case()
    assert review_day(case) is None
    assert not is_review_due(case, date(2099, 1, 1))
    case.payment = [Payment(debt="card", due=date(2026, 5, 2)), Payment(debt="loan", paid_on=date(2026, 5, 2))]
    case.debt[1].settled_on = date(2026, 6, 1)
    assert review_day(case) is None
    case.debt[1].settled_on = None
    case.about.settled = NOW
    assert review_day(case) is None


def test_facts_that_were_asked_anew_count_as_a_look() -> None:
    case = _case()
    case.agreement = [Agreement(debt="card", agreed_at=NOW)]
    old = [Income(amount=money(1))]
    case.change = [
        Change(at=date(2027, 2, 1), finished=True, income=old),
        Change(at=date(2027, 3, 1), finished=True, spending=[Spending()]),
        Change(at=date(2027, 4, 1), finished=True),
        Change(at=date(2027, 5, 1), income=old),
        Change(kinds=["job"]),
    ]
    assert review_day(case) == date(2028, 3, 1)


def test_a_day_beyond_the_calendar_is_no_day() -> None:
    case = _case()
    case.payment = [Payment(debt="card", paid_on=date.max)]
    assert review_day(case) is None


def test_after_the_last_agreed_payment_there_is_nothing_left_to_look_at() -> None:
    stage = lived_year()["renegotiated"]
    assert review_day(stage.case) is None
    assert not any(each.kind == "review" for each in due(stage.case, date(2027, 9, 20)))
    calendar = calendar_file(stage.case, Language("en"), stage.now).decode("utf-8")
    assert Language("en").say("annexes.calendar.review")[:20] not in calendar


def test_an_agreement_that_goes_on_for_longer_is_looked_at() -> None:
    stage = lived_year()["renegotiated"]
    stage.case.agreement[-1].months = 24
    assert review_day(stage.case) == date(2027, 9, 18)
