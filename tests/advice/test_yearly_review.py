"""When the yearly look is due."""

from datetime import date

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.yearly_review import is_review_due, review_day
from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Income, Payment, Spending
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.language import Language
from support.clock import NOW
from support.household import TODAY, money
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
    assert review_day(case, TODAY) == date(2027, 3, 31)
    assert not is_review_due(case, date(2027, 3, 30))
    assert is_review_due(case, date(2027, 3, 31))


def test_a_yes_on_the_phone_is_an_agreement_too() -> None:
    case = _case()
    case.contact = [Contact(debt="card", at=NOW.replace(month=2), outcome="accepted")]
    case.payment = [Payment(debt="card", paid_on=date(2025, 1, 2))]
    assert review_day(case, TODAY) == date(2027, 2, 23)


def _agreed(debt: str, month: int, day: int, monthly: int | None = 600) -> Agreement:
    at = NOW.replace(month=month, day=day)
    if monthly is None:
        return Agreement(debt=debt, agreed_at=at)
    return Agreement(debt=debt, agreed_at=at, monthly=money(monthly), months=36)


@pytest.mark.parametrize("monthly", [600, None])
def test_an_agreement_that_took_the_place_of_another_begins_the_year_anew(monthly: int | None) -> None:
    case = Case(debt=[Debt(id="card", balance=money(20000))])
    case.agreement = [_agreed("card", 1, 10), _agreed("card", 5, 21, monthly)]
    case.change = [Change(at=date(2026, 5, 8), finished=True, income=[Income(amount=money(1))])]
    # a paper without any figure takes the place of nothing: the one before it is in force, and was looked at
    assert review_day(case, TODAY) == (date(2027, 5, 21) if monthly else date(2027, 5, 8))


def test_of_papers_that_name_no_payments_the_last_counts() -> None:
    case = Case(debt=[Debt(id="card")], agreement=[_agreed("card", 1, 10, None), _agreed("card", 5, 21, None)])
    case.contact = [Contact(debt="card", at=NOW.replace(month=1, day=8), outcome="accepted")]
    assert review_day(case, TODAY) == date(2027, 5, 21)


def test_of_several_debts_the_agreement_that_is_in_force_for_longest_counts() -> None:
    case = _case()
    case.agreement = [_agreed("card", 1, 10), _agreed("loan", 3, 5), _agreed("card", 5, 21)]
    assert review_day(case, TODAY) == date(2027, 3, 5)


def test_without_a_day_of_agreement_a_year_after_the_first_payment() -> None:
    case = _case()
    case.payment = [Payment(debt="card", paid_on=date(2026, 5, 2)), Payment(debt="loan", paid_on=date(2026, 4, 2))]
    assert review_day(case, TODAY) == date(2027, 4, 2)


def test_nothing_is_looked_at_that_does_not_run() -> None:
    case = _case()
    assert review_day(case, TODAY) is None
    assert not is_review_due(case, date(2099, 1, 1))
    case.payment = [Payment(debt="card", due=date(2026, 5, 2)), Payment(debt="loan", paid_on=date(2026, 5, 2))]
    case.debt[1].settled_on = date(2026, 6, 1)
    assert review_day(case, TODAY) is None
    case.debt[1].settled_on = None
    case.about.settled = NOW
    assert review_day(case, TODAY) is None


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
    assert review_day(case, TODAY) == date(2028, 3, 1)


def test_a_day_beyond_the_calendar_is_no_day() -> None:
    case = _case()
    case.payment = [Payment(debt="card", paid_on=date.max)]
    assert review_day(case, TODAY) is None


def test_after_the_last_agreed_payment_there_is_nothing_left_to_look_at() -> None:
    stage = lived_year()["renegotiated"]
    assert review_day(stage.case, stage.today) is None
    assert not any(each.kind == "review" for each in due(stage.case, stage.today, 400))
    paid = lived_year()["paid_off"].case
    assert not any(each.kind == "review" for each in due(paid, date(2027, 9, 20)))
    calendar = calendar_file(stage.case, Language("en"), stage.now).decode("utf-8")
    assert Language("en").say("annexes.calendar.review")[:20] not in calendar


def test_an_agreement_that_goes_on_for_longer_is_looked_at() -> None:
    stage = lived_year()["renegotiated"]
    stage.case.agreement[-1].months = 24
    assert review_day(stage.case, stage.today) == date(2027, 9, 25)


def _half_a_year() -> Case:
    """6 x 1,000 on a card, agreed on 1 August 2026 and paid from the 15th on."""
    case = Case(debt=[Debt(id="card", balance=money(6000))])
    at = NOW.replace(month=8, day=1)
    case.agreement = [
        Agreement(debt="card", agreed_at=at, balance=money(6000), monthly=money(1000), months=6,
                  first_due=date(2026, 8, 15))
    ]  # fmt: skip
    return case


def test_a_debt_that_is_owed_without_an_agreement_is_looked_at_after_the_last_agreed_payment_too() -> None:
    case = _half_a_year()
    assert review_day(case, date(2026, 8, 2)) is None  # all is to be paid by 15 January 2027
    case.debt.append(Debt(id="loan", balance=money(50000)))
    assert review_day(case, date(2026, 8, 2)) == date(2027, 8, 1)
    case.debt[1].settled_on = date(2026, 10, 1)
    assert review_day(case, date(2026, 8, 2)) is None


def test_an_agreement_of_which_nothing_was_paid_is_looked_at_though_its_last_day_has_passed() -> None:
    case = _half_a_year()
    assert review_day(case, date(2027, 2, 1)) == date(2027, 8, 1)
    assert is_review_due(case, date(2027, 8, 1))
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)
        for day in [*(date(2026, month, 15) for month in range(8, 13)), date(2027, 1, 15)]
    ]
    assert review_day(case, date(2027, 8, 1)) is None
