"""A pause or another day of the month, named alone, moves the days of running payments: none of them is forgotten."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.filled_payments import filled_payments
from debt_wizard.advice.offer_answer import accept, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import household, money

FIRST = date(2026, 2, 25)
CAME = datetime(2026, 4, 28, 10, tzinfo=CHINA)
TODAY = CAME.date()


def _running(*, is_filled: bool = False, planned: date | None = None, is_paper: bool = False, paid: int = 3) -> Case:
    """12 x 1,000 without interest, on the 25th; the payments of February to April are made."""
    case = household(pay=9000)
    told = datetime(2026, 1, 2, 10, tzinfo=CHINA)
    case.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=told)]
    case.plan.first_payment = planned
    at = datetime(2026, 1, 10, 10, tzinfo=CHINA)
    terms: dict[str, Any] = {"months": 12, "annual_rate": Decimal(0), "first_due": FIRST}
    if is_paper:
        case.agreement = [Agreement(debt="loan", agreed_at=at, balance=money(12000), **terms)]
    else:
        case.offer = [Offer(debt="loan", at=at, decision="accepted", **terms)]
    if is_filled:
        case.payment = filled_payments(case, at.date())
    for day in (add_months(FIRST, number) for number in range(paid)):
        line = next((each for each in case.payment if each.due == day), None)
        if line is None:
            line = Payment(debt="loan", due=day, amount=money(1000))
            case.payment.append(line)
        line.paid, line.paid_on = money(1000), day
    return case


def _accept(case: Case, **named: Any) -> Offer:
    offer = Offer(debt="loan", at=CAME, **named)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), CAME)
    return offer


def _days(case: Case) -> list[date]:
    opened = open_payments(case, TODAY)
    assert {each.amount for each in opened} == {money(1000)}
    assert not any(each.is_day_assumed for each in opened)
    return [each.due for each in opened]


listed_and_planned = pytest.mark.parametrize(
    ("is_filled", "planned"), [(False, None), (True, None), (False, date(2026, 2, 10)), (True, date(2026, 2, 10))]
)


@listed_and_planned
def test_a_pause_of_two_months_leaves_out_the_next_two_payments(is_filled: bool, planned: date | None) -> None:
    case = _running(is_filled=is_filled, planned=planned)
    _accept(case, kind="deferral", grace_months=2, annual_rate=Decimal(0))
    assert _days(case) == [add_months(date(2026, 7, 25), number) for number in range(9)]
    assert [each for each in due(case, TODAY, 80) if each.kind == "instalment"] == []


@listed_and_planned
def test_another_day_of_the_month_moves_them_all(is_filled: bool, planned: date | None) -> None:
    case = _running(is_filled=is_filled, planned=planned)
    _accept(case, day=28)
    assert _days(case) == [add_months(date(2026, 5, 28), number) for number in range(9)]


def test_a_payment_that_was_made_early_is_not_one_of_the_paused() -> None:
    case = _running()
    case.payment.append(
        Payment(debt="loan", due=date(2026, 5, 25), amount=money(1000), paid=money(1000), paid_on=date(2026, 4, 27))
    )
    _accept(case, kind="deferral", grace_months=2, annual_rate=Decimal(0))
    assert _days(case) == [add_months(date(2026, 8, 25), number) for number in range(8)]


def test_a_pause_is_judged_on_the_days_that_it_will_have() -> None:
    case = _running(planned=date(2026, 2, 10))
    offer = Offer(debt="loan", at=CAME, kind="deferral", grace_months=2, annual_rate=Decimal(0))
    case.offer.append(offer)
    schedule = offer_review(case, offer, TODAY).schedule
    assert schedule is not None
    assert next(row.due for row in schedule.rows if row.payment) == date(2026, 7, 25)


def test_the_paper_of_a_pause_alone_begins_on_the_next_day_too() -> None:
    case = _running(is_paper=True, is_filled=True)
    paper = Agreement(debt="loan", grace_months=2, annual_rate=Decimal(0))
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, TODAY), CAME)
    assert _days(case) == [add_months(date(2026, 7, 25), number) for number in range(9)]


@pytest.mark.parametrize("named", [{"kind": "deferral", "grace_months": 2}, {"day": 28}])
def test_a_yes_that_is_taken_back_leaves_the_offer_as_it_was_named(named: dict[str, Any]) -> None:
    case = _running()
    offer = _accept(case, **named)
    reopen(case, offer)
    assert offer == Offer(debt="loan", at=CAME, **named)
    assert _days(case)[0] == date(2026, 5, 25)


def test_a_pause_within_another_brings_no_payment_forward() -> None:
    case = _running(paid=0)
    case.offer[0].grace_months, case.offer[0].first_due = 4, date(2026, 7, 25)
    _accept(case, kind="deferral", grace_months=2, annual_rate=Decimal(0))
    assert _days(case)[0] == date(2026, 9, 25)


def test_an_offer_of_other_payments_does_not_take_their_days() -> None:
    case = _running(planned=date(2026, 2, 10))
    _accept(case, months=18, annual_rate=Decimal(0))
    assert open_payments(case, TODAY)[0].due == date(2026, 5, 10)
