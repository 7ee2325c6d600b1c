"""A lender that agrees to another day to pay on, and says nothing else: the agreed payments go on from that day."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Contact, Debt, Income, Offer, Payment, Plan, Proposal, Spending
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 10, tzinfo=CHINA)
FIRST = date(2026, 2, 15)


def _case(*, by_voice: bool = False, paid: int = 10) -> Case:
    """15 payments of 1,000 without interest, ten of them made; what was proposed before was 600 a month."""
    at = datetime(2026, 1, 18, 10, tzinfo=CHINA)
    case = Case(
        income=[Income(amount=money(8000), day=10)],
        spending=[Spending(amount=money(4500))],
        debt=[Debt(id="loan", lender="丙小贷", balance=money(15000), annual_rate=Decimal("0.24"))],
        plan=Plan(first_payment=FIRST, day=15, proposal=[Proposal(debt="loan", monthly=money(600))]),
    )
    if by_voice:
        case.plan.proposal = [Proposal(debt="loan", monthly=money(1000), asks=["stop_interest"])]
        case.contact = [Contact(debt="loan", at=at, outcome="accepted")]
    else:
        case.offer = [Offer(debt="loan", at=at, decision="accepted", months=15, monthly=money(1000), first_due=FIRST)]
        case.offer[0].annual_rate = money(0)
    made = [add_months(FIRST, number) for number in range(paid)]
    case.payment = [Payment(debt="loan", paid=money(1000), paid_on=day) for day in made]
    return case


def _accept(case: Case, **named: Any) -> None:
    offer = Offer(debt="loan", at=NOW, **named)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)


def _asked(case: Case) -> list[tuple[date, int]]:
    return [(each.day, int(each.amount or 0)) for each in due(case, TODAY, 3660) if each.kind == "instalment"]


@pytest.mark.parametrize("by_voice", [False, True])
@pytest.mark.parametrize("named", [{"day": 25}, {"first_due": date(2026, 12, 25)}])
def test_what_is_left_is_paid_on_the_new_day_with_the_agreed_amount(by_voice: bool, named: dict[str, Any]) -> None:
    case = _case(by_voice=by_voice)
    _accept(case, **named)
    assert _asked(case) == [(add_months(date(2026, 12, 25), number), 1000) for number in range(5)]
    log = payment_log(case, "loan", TODAY)
    assert log.remains == log.owed == money(5000)


def test_it_is_judged_on_those_payments_before_the_yes() -> None:
    case = _case()
    offer = Offer(debt="loan", at=NOW, day=25)
    case.offer.append(offer)
    judged = offer_review(case, offer, TODAY)
    assert judged.total == money(5000)
    assert not {each.id for each in judged.reasons} & {"no_figures", "dear", "above_balance_paid", "assumed"}
    assert offer.monthly is None


def test_where_nothing_is_agreed_a_day_alone_says_too_little() -> None:
    case = _case()
    case.offer.clear()
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25), TODAY)
    assert [each.id for each in judged.reasons] == ["no_figures"]


def test_a_figure_of_the_offer_is_its_own() -> None:
    case = _case()
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25, monthly=money(500)), TODAY)
    assert judged.schedule is not None
    assert judged.schedule.payment == money(500)


@pytest.mark.parametrize(("monthly", "months"), [(1455, 12), (2725, 6), (399, 45)])
def test_no_payment_of_a_few_cents_comes_after_the_agreed_ones(monthly: int, months: int) -> None:
    case = _case(paid=0)
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=date(2026, 12, 15))
    case.offer[0].monthly, case.offer[0].months = money(monthly), months
    _accept(case, day=25)
    assert len(_asked(case)) == months


@pytest.mark.parametrize("paid", [0, 10])
def test_named_payments_come_to_the_same_sum_on_the_new_day(paid: int) -> None:
    case = _case(paid=0)
    named: dict[str, Any] = {"months": 54, "monthly": Decimal("427.27")}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **named)
    case.payment = [
        Payment(debt="loan", paid=Decimal("427.27"), paid_on=add_months(FIRST, number)) for number in range(paid)
    ]
    _accept(case, day=25)
    asked = [each.amount for each in due(case, TODAY, 3660) if each.kind == "instalment"]
    assert asked == [Decimal("427.27")] * (54 - paid)


@pytest.mark.parametrize(("once", "first"), [({"fees": Decimal(200)}, 1300), ({"upfront": Decimal(2000)}, 3100)])
def test_what_is_paid_first_moves_with_the_first_payment(once: dict[str, Any], first: int) -> None:
    case = _case(paid=0)
    case.debt[0].balance = money(12_000)
    named: dict[str, Any] = {"months": 12, "monthly": money(1100), "first_due": date(2026, 12, 15)}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", **named, **once)
    _accept(case, day=25)
    rest = [(add_months(date(2026, 12, 25), number), 1100) for number in range(1, 12)]
    assert _asked(case) == [(date(2026, 12, 25), first), *rest]
    reopen(case, case.offer[1])
    assert (case.offer[1].upfront, case.offer[1].fees, case.offer[1].months) == (None, None, None)


def test_what_was_paid_to_others_or_before_the_terms_is_no_first_payment() -> None:
    case = _case(paid=0)
    case.debt[0].balance = money(12_000)
    case.debt.append(Debt(id="card", lender="甲", balance=money(900)))
    named: dict[str, Any] = {"months": 10, "monthly": money(1000), "upfront": money(2000)}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=date(2026, 12, 15), **named)
    case.payment = [
        Payment(debt="card", paid=money(300), paid_on=date(2026, 11, 15)),
        Payment(debt="loan", paid=money(500), paid_on=date(2025, 12, 15)),
    ]
    _accept(case, day=25)
    assert _asked(case)[:2] == [(date(2026, 12, 25), 3000), (date(2027, 1, 25), 1000)]


def test_what_was_paid_first_is_not_asked_for_again_on_the_new_day() -> None:
    case = _case(paid=0)
    case.debt[0].balance = money(12_000)
    named: dict[str, Any] = {"months": 10, "monthly": money(1000), "first_due": date(2026, 11, 15)}
    case.offer[0] = Offer(debt="loan", at=datetime(2026, 11, 1, 10, tzinfo=CHINA), decision="accepted", **named)
    case.offer[0].upfront, case.offer[0].fees = money(2000), money(200)
    case.payment = [Payment(debt="loan", paid=money(3200), paid_on=date(2026, 11, 15))]
    _accept(case, day=25)
    assert _asked(case) == [(add_months(date(2026, 12, 25), number), 1000) for number in range(9)]


def test_a_payment_that_was_short_leaves_the_number_of_payments_open() -> None:
    case = _case()
    case.offer[0].annual_rate = None
    case.payment[-1].paid = money(400)
    _accept(case, day=25)
    assert sum(amount for _, amount in _asked(case)) == 5600


def test_an_annuity_of_a_named_rate_keeps_its_number_of_payments() -> None:
    case = _case(paid=0)
    case.debt[0].balance = money(11_219)
    named: dict[str, Any] = {"months": 37, "annual_rate": Decimal("0.03")}
    case.offer[0] = Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **named)
    _accept(case, day=25)
    assert len(_asked(case)) == 37


def test_a_fee_with_each_payment_goes_on_beside_a_rate_that_was_named() -> None:
    case = _case(paid=0)
    terms: dict[str, Any] = {"months": 15, "annual_rate": Decimal("0.06"), "period_fee": Decimal("0.005")}
    case.offer = [Offer(debt="loan", at=case.offer[0].at, decision="accepted", first_due=FIRST, **terms)]
    agreed = payment_log(case, "loan", TODAY).start
    judged = offer_review(case, Offer(debt="loan", at=NOW, day=25), TODAY)
    assert judged.total is not None
    assert abs(judged.total - agreed) <= Decimal("0.15")  # a cent for each of 15 payments


def test_deciding_again_gives_the_payments_back() -> None:
    case = _case()
    _accept(case, day=25)
    reopen(case, case.offer[1])
    assert (case.offer[1].monthly, case.offer[1].annual_rate, case.offer[1].day) == (None, None, 25)


def test_deciding_again_keeps_an_amount_that_the_lender_named() -> None:
    case = _case()
    _accept(case, day=25, monthly=money(500))
    reopen(case, case.offer[1])
    assert case.offer[1].monthly == money(500)


MARCH = date(2027, 3, 15)


def _waiting(**terms: Any) -> Case:
    """12 payments of 1,000 without interest, agreed two days ago; the first of them is due on 15 March."""
    case = _case(paid=0)
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
    _accept(case, **named)
    assert _asked(case) == [(add_months(first, number), 1000) for number in range(12)]


def test_a_first_day_before_the_agreed_month_is_taken_as_it_is_named() -> None:
    case = _waiting(**PAUSE)
    _accept(case, first_due=date(2026, 12, 25))
    assert _asked(case)[0] == (date(2026, 12, 25), 1000)


def test_a_first_day_that_was_to_come_never_moves_before_the_offer() -> None:
    case = _waiting(first_due=date(2026, 11, 25))
    _accept(case, day=5)
    assert _asked(case)[0] == (date(2026, 12, 5), 1000)


def test_the_interest_of_the_pause_is_paid_on_the_new_day_too() -> None:
    case = _waiting(**PAUSE)
    case.offer[0].annual_rate = Decimal("0.12")
    agreed = payment_log(case, "loan", TODAY).start
    _accept(case, day=25)
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
