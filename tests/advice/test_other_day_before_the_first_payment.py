"""Another day for payments that have not begun, or that come after a pause: what the pause costs is owed once."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Offer, Payment
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money
from support.other_day import NOW, TODAY, accept_on_day, agreed_case, asked_days

MARCH = date(2027, 3, 15)


def _waiting(**terms: Any) -> Case:
    """12 payments of 1,000 without interest, agreed two days ago; the first of them is due on 15 March."""
    case = agreed_case(paid=0)
    case.debt[0].balance = money(12_000)
    case.plan.first_payment = date(2026, 12, 15)
    at = datetime(2026, 11, 18, 10, tzinfo=CHINA)
    case.offer = [Offer(debt="loan", at=at, decision="accepted", months=12, annual_rate=money(0), **terms)]
    return case


PAUSE: dict[str, Any] = {"kind": "deferral", "grace_months": 3}


@pytest.mark.parametrize("agreed", [PAUSE, PAUSE | {"first_due": MARCH}, {"first_due": MARCH}])
@pytest.mark.parametrize(
    ("named", "first"),
    [
        ({"day": 25}, date(2027, 3, 25)),
        ({"day": 5}, date(2027, 3, 5)),
        ({"first_due": date(2027, 3, 25)}, date(2027, 3, 25)),
    ],
)
def test_payments_that_have_not_begun_begin_in_the_agreed_month(
    agreed: dict[str, Any], named: dict[str, Any], first: date
) -> None:
    case = _waiting(**agreed)
    accept_on_day(case, **named)
    assert asked_days(case) == [(add_months(first, number), 1000) for number in range(12)]


def test_a_first_day_before_the_agreed_month_is_taken_as_it_is_named() -> None:
    case = _waiting(**PAUSE)
    accept_on_day(case, first_due=date(2026, 12, 25))
    assert asked_days(case)[0] == (date(2026, 12, 25), 1000)


def test_a_first_day_that_was_to_come_never_moves_before_the_offer() -> None:
    case = _waiting(first_due=date(2026, 11, 25))
    accept_on_day(case, day=5)
    assert asked_days(case)[0] == (date(2026, 12, 5), 1000)


def test_the_interest_of_the_pause_is_paid_on_the_new_day_too() -> None:
    case = _waiting(**PAUSE)
    case.offer[0].annual_rate = Decimal("0.12")
    agreed = payment_log(case, "loan", TODAY).start
    accept_on_day(case, day=25)
    assert payment_log(case, "loan", TODAY).start == agreed


def test_a_day_that_changes_in_the_middle_of_a_pause_keeps_its_interest() -> None:
    case = _waiting(**PAUSE)
    case.offer[0].annual_rate = Decimal("0.12")
    later = datetime(2027, 1, 20, 10, tzinfo=CHINA)
    offer = Offer(debt="loan", at=later, day=25)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, later.date()), later)
    # 12,000 x 1.01^3 = 12,363.61, which takes 12 payments of 1,098.49 at 12 %, the last of them 1,098.51
    assert payment_log(case, "loan", later.date()).start == Decimal("13181.90")


def test_a_sum_to_pay_first_beside_a_pause_that_is_half_over_is_still_asked_for() -> None:
    case = _waiting(**PAUSE, upfront=money(2000))
    case.offer[0].annual_rate = Decimal("0.12")
    later = datetime(2027, 1, 20, 10, tzinfo=CHINA)
    agreed = payment_log(case, "loan", later.date()).start
    offer = Offer(debt="loan", at=later, day=25)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, later.date()), later)
    assert payment_log(case, "loan", later.date()).start == agreed


def _accept_later(case: Case, on: date, **named: Any) -> list[Decimal]:
    """What is asked for once another day is agreed on that date."""
    at = datetime(on.year, on.month, on.day, 10, tzinfo=CHINA)
    offer = Offer(debt="loan", at=at, **named)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, on), at)
    return [each.amount or Decimal(0) for each in due(case, on, 3660) if each.kind == "instalment"]


@pytest.mark.parametrize("on", [date(2026, 12, 20), date(2027, 1, 20), date(2027, 2, 20), date(2027, 3, 20)])
def test_a_sum_that_was_paid_first_is_not_owed_again_after_the_months_of_a_pause(on: date) -> None:
    case = _waiting(**PAUSE, upfront=money(2000))
    case.offer[0].annual_rate = Decimal("0.12")
    case.payment = [Payment(debt="loan", paid=money(2000), paid_on=date(2026, 12, 15))]
    # 10,000 x 1.01^3 = 10,303.01, which takes 12 payments of 915.41 at 12 %, the last of them 915.40
    assert _accept_later(case, on, day=25) == [Decimal("915.41")] * 11 + [Decimal("915.40")]


@pytest.mark.parametrize("on", [date(2026, 12, 20), date(2027, 1, 20), date(2027, 3, 20)])
def test_what_was_paid_ahead_during_a_pause_is_not_asked_for_again(on: date) -> None:
    case = _waiting(**PAUSE)
    case.payment = [Payment(debt="loan", paid=money(500), paid_on=date(2026, 12, 18))]
    assert sum(_accept_later(case, on, day=25)) == 11_500


def test_the_interest_of_a_pause_is_owed_where_the_first_payment_after_it_was_missed() -> None:
    case = _waiting(**PAUSE)
    case.offer[0].annual_rate = Decimal("0.12")
    # 12,000 x 1.01^3 = 12,363.61, which takes 12 payments of 1,098.49 at 12 %, the last of them 1,098.51
    assert _accept_later(case, date(2027, 3, 20), day=25) == [Decimal("1098.49")] * 11 + [Decimal("1098.51")]


def test_the_interest_of_a_pause_is_owed_where_its_end_is_put_forward() -> None:
    case = _waiting(**PAUSE)
    case.offer[0].annual_rate = Decimal("0.12")
    _accept_later(case, date(2027, 1, 20), first_due=date(2027, 2, 5))
    assert case.offer[1].owed == Decimal("12241.20")  # 12,000 x 1.01^2: two months of it are over


def test_payments_that_were_named_stay_as_they_are_where_the_rate_beside_them_was_another() -> None:
    case = _waiting(first_due=date(2026, 12, 15), monthly=money(1100))
    case.offer[0].annual_rate = Decimal("0.12")  # at which 12 payments of 1,100 are more than 12,000 takes
    assert _accept_later(case, TODAY, day=25) == [money(1100)] * 12


@pytest.mark.parametrize("at", [NOW, datetime(2027, 1, 20, 10, tzinfo=CHINA), datetime(2027, 3, 20, 10, tzinfo=CHINA)])
@pytest.mark.parametrize("named", [{"day": 25}, {"first_due": date(2027, 3, 25)}])
def test_deciding_again_gives_the_pause_back_too(named: dict[str, Any], at: datetime) -> None:
    case = _waiting(**PAUSE)
    offer = Offer(debt="loan", at=at, **named)
    case.offer.append(offer)
    before = offer.model_copy()
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    reopen(case, offer)
    assert offer == before
