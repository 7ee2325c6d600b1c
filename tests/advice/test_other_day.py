"""A lender that agrees to another day to pay on, and says nothing else: the agreed payments go on from that day."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Debt, Offer, Payment
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money
from support.other_day import FIRST, NOW, TODAY, accept_on_day, agreed_case, asked_days


@pytest.mark.parametrize("by_voice", [False, True])
@pytest.mark.parametrize("named", [{"day": 25}, {"first_due": date(2026, 12, 25)}])
def test_what_is_left_is_paid_on_the_new_day_with_the_agreed_amount(by_voice: bool, named: dict[str, Any]) -> None:
    case = agreed_case(by_voice=by_voice)
    accept_on_day(case, **named)
    assert asked_days(case) == [(add_months(date(2026, 12, 25), number), 1000) for number in range(5)]
    log = payment_log(case, "loan", TODAY)
    assert log.remains == log.owed == money(5000)


def test_it_is_judged_on_those_payments_before_the_yes() -> None:
    case = agreed_case()
    offer = Offer(debt="loan", at=NOW, day=25)
    case.offer.append(offer)
    judged = offer_review(case, offer, TODAY)
    assert judged.total == money(5000)
    assert not {each.id for each in judged.reasons} & {"no_figures", "dear", "above_balance_paid", "assumed"}
    assert offer.monthly is None


def test_where_nothing_is_agreed_a_day_alone_says_too_little() -> None:
    case = agreed_case()
    case.offer.clear()
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25), TODAY)
    assert [each.id for each in judged.reasons] == ["no_figures"]


def test_a_figure_of_the_offer_is_its_own() -> None:
    case = agreed_case()
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25, monthly=money(500)), TODAY)
    assert judged.schedule is not None
    assert judged.schedule.payment == money(500)


@pytest.mark.parametrize(("monthly", "months"), [(1455, 12), (2725, 6), (399, 45)])
def test_no_payment_of_a_few_cents_comes_after_the_agreed_ones(monthly: int, months: int) -> None:
    case = agreed_case(paid=0)
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=date(2026, 12, 15))
    case.offer[0].monthly, case.offer[0].months = money(monthly), months
    accept_on_day(case, day=25)
    assert len(asked_days(case)) == months


@pytest.mark.parametrize("paid", [0, 10])
def test_named_payments_come_to_the_same_sum_on_the_new_day(paid: int) -> None:
    case = agreed_case(paid=0)
    named: dict[str, Any] = {"months": 54, "monthly": Decimal("427.27")}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **named)
    case.payment = [
        Payment(debt="loan", paid=Decimal("427.27"), paid_on=add_months(FIRST, number)) for number in range(paid)
    ]
    accept_on_day(case, day=25)
    asked = [each.amount for each in due(case, TODAY, 3660) if each.kind == "instalment"]
    assert asked == [Decimal("427.27")] * (54 - paid)


@pytest.mark.parametrize(("once", "first"), [({"fees": Decimal(200)}, 1300), ({"upfront": Decimal(2000)}, 3100)])
def test_what_is_paid_first_moves_with_the_first_payment(once: dict[str, Any], first: int) -> None:
    case = agreed_case(paid=0)
    case.debt[0].balance = money(12_000)
    named: dict[str, Any] = {"months": 12, "monthly": money(1100), "first_due": date(2026, 12, 15)}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", **named, **once)
    accept_on_day(case, day=25)
    rest = [(add_months(date(2026, 12, 25), number), 1100) for number in range(1, 12)]
    assert asked_days(case) == [(date(2026, 12, 25), first), *rest]
    reopen(case, case.offer[1])
    assert (case.offer[1].upfront, case.offer[1].fees, case.offer[1].months) == (None, None, None)


def test_what_was_paid_to_others_or_before_the_terms_is_no_first_payment() -> None:
    case = agreed_case(paid=0)
    case.debt[0].balance = money(12_000)
    case.debt.append(Debt(id="card", lender="甲", balance=money(900)))
    named: dict[str, Any] = {"months": 10, "monthly": money(1000), "upfront": money(2000)}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=date(2026, 12, 15), **named)
    case.payment = [
        Payment(debt="card", paid=money(300), paid_on=date(2026, 11, 15)),
        Payment(debt="loan", paid=money(500), paid_on=date(2025, 12, 15)),
    ]
    accept_on_day(case, day=25)
    assert asked_days(case)[:2] == [(date(2026, 12, 25), 3000), (date(2027, 1, 25), 1000)]


def test_what_was_paid_first_is_not_asked_for_again_on_the_new_day() -> None:
    case = agreed_case(paid=0)
    case.debt[0].balance = money(12_000)
    named: dict[str, Any] = {"months": 10, "monthly": money(1000), "first_due": date(2026, 11, 15)}
    case.offer[0] = Offer(debt="loan", at=datetime(2026, 11, 1, 10, tzinfo=CHINA), decision="accepted", **named)
    case.offer[0].upfront, case.offer[0].fees = money(2000), money(200)
    case.payment = [Payment(debt="loan", paid=money(3200), paid_on=date(2026, 11, 15))]
    accept_on_day(case, day=25)
    assert asked_days(case) == [(add_months(date(2026, 12, 25), number), 1000) for number in range(9)]


def test_a_payment_that_was_short_leaves_the_number_of_payments_open() -> None:
    case = agreed_case()
    case.offer[0].annual_rate = None
    case.payment[-1].paid = money(400)
    accept_on_day(case, day=25)
    assert sum(amount for _, amount in asked_days(case)) == 5600


def test_an_annuity_of_a_named_rate_keeps_its_number_of_payments() -> None:
    case = agreed_case(paid=0)
    case.debt[0].balance = money(11_219)
    named: dict[str, Any] = {"months": 37, "annual_rate": Decimal("0.03")}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **named)
    accept_on_day(case, day=25)
    assert len(asked_days(case)) == 37


def test_a_fee_with_each_payment_goes_on_beside_a_rate_that_was_named() -> None:
    case = agreed_case(paid=0)
    terms: dict[str, Any] = {"months": 15, "annual_rate": Decimal("0.06"), "period_fee": Decimal("0.005")}
    case.offer = [Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **terms)]
    agreed = payment_log(case, "loan", TODAY).start
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25), TODAY)
    assert judged.total is not None
    assert abs(judged.total - agreed) <= Decimal("0.15")  # a cent for each of 15 payments


def test_deciding_again_gives_the_payments_back() -> None:
    case = agreed_case()
    accept_on_day(case, day=25)
    reopen(case, case.offer[1])
    assert (case.offer[1].monthly, case.offer[1].annual_rate, case.offer[1].day) == (None, None, 25)


def test_deciding_again_keeps_an_amount_that_the_lender_named() -> None:
    case = agreed_case()
    accept_on_day(case, day=25, monthly=money(500))
    reopen(case, case.offer[1])
    assert case.offer[1].monthly == money(500)
