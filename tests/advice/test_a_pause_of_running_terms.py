"""A pause that is granted on a running agreement, with nothing said of what comes after it: it goes on as before."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Asset, Case, Contact, Debt, Income, Offer, Payment, Plan, Proposal, Spending
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 6, 14)
FIRST = date(2026, 2, 15)
PAUSE_FROM = datetime(2026, 6, 14, 10, tzinfo=CHINA)


def _case(*, agreed_as: str = "offer", rate: str = "0", monthly: int = 1000, months: int = 15) -> Case:
    """A contract of 1,400 a month at 24 %; agreed: 15 payments of 1,000 without interest, four of them made."""
    terms: dict[str, Any] = {"debt": "loan", "monthly": money(monthly), "months": months, "first_due": FIRST}
    at = datetime(2026, 1, 20, 10, tzinfo=CHINA)
    made = [add_months(FIRST, number) for number in range(4)]
    return Case(
        debt=[
            Debt(
                id="loan",
                lender="丙小贷",
                balance=money(15000),
                annual_rate=Decimal("0.24"),
                contract_payment=money(1400),
            )
        ],
        offer=[Offer(at=at, decision="accepted", annual_rate=Decimal(rate), **terms)] if agreed_as == "offer" else [],
        agreement=[Agreement(agreed_at=at, balance=money(15000), **terms)] if agreed_as == "paper" else [],
        payment=[
            Payment(debt="loan", due=day, amount=money(monthly), paid=money(monthly), paid_on=day) for day in made
        ],
    )


def _pause() -> Offer:
    """Three months, accepted, with the next payment on 15 September."""
    return Offer(
        debt="loan",
        at=PAUSE_FROM,
        decision="accepted",
        kind="deferral",
        grace_months=3,
        first_due=date(2026, 9, 15),
    )


def _paying(case: Case) -> list[tuple[date, Decimal]]:
    schedule = schedule_in_force(case, "loan", TODAY)
    assert schedule is not None
    return [(row.due, row.payment) for row in schedule.rows if row.payment]


EXPECTED = [(add_months(date(2026, 9, 15), number), money(1000)) for number in range(11)]


def test_an_offer_of_a_pause_goes_on_with_the_agreed_payment_without_interest() -> None:
    case = _case()
    case.offer.append(Offer(debt="loan", at=PAUSE_FROM, kind="deferral", grace_months=3, first_due=date(2026, 9, 15)))
    judged = offer_review(case, case.offer[1], TODAY)
    assert judged.total == money(11000)
    assert not {each.id for each in judged.reasons} & {"dear", "above_balance_paid", "open_end", "assumed"}
    case.offer[1].decision = "accepted"
    assert _paying(case) == EXPECTED


def test_a_fee_with_each_payment_goes_on_after_the_pause() -> None:
    case = _case()
    case.offer[0].annual_rate, case.offer[0].period_fee = None, Decimal("0.006")  # 90 of 15,000 with each 1,000
    case.payment = [each.model_copy(update={"amount": money(1090), "paid": money(1090)}) for each in case.payment]
    case.offer.append(_pause())
    assert {amount for _, amount in _paying(case)[:10]} == {money(1090)}


@pytest.mark.parametrize("with_offer", [True, False])
def test_so_does_its_paper(with_offer: bool) -> None:
    case = _case(agreed_as="paper")
    told: dict[str, Any] = {"debt": "loan", "grace_months": 3, "first_due": date(2026, 9, 15)}
    if with_offer:
        case.offer.append(Offer(at=PAUSE_FROM, kind="deferral", decision="accepted", **told))
    case.agreement.append(Agreement(agreed_at=datetime(2026, 6, 20, 10, tzinfo=CHINA), **told))
    assert _paying(case) == EXPECTED


def test_nothing_falls_due_within_the_pause() -> None:
    case = _case()
    case.offer.append(_pause())
    days = [each.day for each in due(case, TODAY, days=120) if each.kind == "instalment"]
    assert days == [date(2026, 9, 15)]


def test_where_nothing_is_agreed_the_contract_goes_on_after_a_pause() -> None:
    case = _case(agreed_as="nothing")
    case.payment = []
    case.offer = [Offer(debt="loan", at=PAUSE_FROM, decision="accepted", kind="deferral", grace_months=3)]
    assert _paying(case)[0][1] == money(1400)


def test_a_rate_that_is_named_for_a_pause_leaves_the_agreed_payment_as_it_is() -> None:
    case = _case(rate="0.06")
    case.offer[0].months = None
    case.offer.append(_pause())
    case.offer[1].annual_rate = money(0)
    assert _paying(case)[:2] == EXPECTED[:2]
    assert sum(amount for _, amount in _paying(case)) == owed(case, case.debt[0])


@pytest.mark.parametrize("is_paid", [True, False])
def test_a_pause_goes_on_with_our_own_proposal_where_that_was_agreed(is_paid: bool) -> None:
    case = _case(agreed_as="nothing")
    case.plan = Plan(first_payment=FIRST, day=15)
    case.plan.proposal = [Proposal(debt="loan", monthly=money(1000), asks=["stop_interest"])]
    case.contact = [Contact(debt="loan", at=datetime(2026, 1, 20, 10, tzinfo=CHINA), outcome="accepted")]
    case.payment = case.payment if is_paid else []
    pause = _pause()
    pause.decision = "open"
    case.offer = [pause]
    judged = offer_review(case, pause, TODAY)
    assert judged.schedule is not None
    assert judged.schedule.payment == money(1000)
    accept(case, pause, judged, PAUSE_FROM)
    assert _paying(case) == EXPECTED + (
        [] if is_paid else [(add_months(date(2026, 9, 15), n), 1000) for n in range(11, 15)]
    )


def _not_begun() -> Case:
    """The same terms with 3,000 to be paid first and a fee of 200, of which nothing was paid yet."""
    case = _case(months=12)
    case.offer[0].upfront, case.offer[0].fees, case.offer[0].first_due = money(3000), money(200), date(2026, 6, 15)
    case.offer[0].at = datetime(2026, 6, 1, 10, tzinfo=CHINA)
    case.payment = []
    return case


def _asked(case: Case) -> list[tuple[date, int]]:
    return [(each.day, int(each.amount or 0)) for each in due(case, TODAY, 3660) if each.kind == "instalment"]


@pytest.mark.parametrize("as_paper", [False, True])
def test_what_was_to_be_paid_first_and_a_fee_are_still_to_be_paid_beside_a_pause(as_paper: bool) -> None:
    case = _not_begun()
    pause = _pause()
    pause.decision = "open"
    case.offer.append(pause)
    judged = offer_review(case, pause, TODAY)
    assert judged.total == money(15200)
    assert judged.terms is not None
    assert (judged.terms.upfront, judged.terms.fees) == (money(3000), money(200))
    accept(case, pause, judged, PAUSE_FROM)
    if as_paper:
        told: dict[str, Any] = {"debt": "loan", "grace_months": 3, "first_due": date(2026, 9, 15)}
        case.agreement.append(Agreement(agreed_at=datetime(2026, 6, 14, 12, tzinfo=CHINA), **told))
    first, *others = _asked(case)
    assert first[1] == 3200
    assert others == [(add_months(date(2026, 9, 15), number), 1000) for number in range(12)]


def test_they_stay_so_once_they_are_paid_within_the_pause() -> None:
    case = _not_begun()
    case.offer.append(_pause())
    ((first, _), *_) = _asked(case)
    case.payment = [Payment(debt="loan", paid=money(3200), paid_on=TODAY)]
    assert owed(case, case.debt[0]) == money(12000)
    assert [amount for _, amount in _asked(case)] == [1000] * 12
    assert first >= TODAY


def test_they_are_no_more_once_the_terms_were_begun_before_the_pause() -> None:
    case = _not_begun()
    case.payment = [Payment(debt="loan", paid=money(4200), paid_on=date(2026, 6, 10))]
    case.offer.append(_pause())
    assert _asked(case) == [(add_months(date(2026, 9, 15), number), 1000) for number in range(11)]
    case.offer[1].fees = money(50)
    assert sum(amount for _, amount in _asked(case)) == 11050


def test_a_fee_of_the_pause_comes_beside_the_one_that_is_not_paid() -> None:
    case = _not_begun()
    case.offer.append(_pause())
    case.offer[1].fees = money(50)
    assert sum(amount for _, amount in _asked(case)) == 15250


@pytest.mark.parametrize("agreed_as", ["offer", "paper"])
@pytest.mark.parametrize(("pay", "level"), [(6000, "within"), (3500, "over")])
def test_whether_what_comes_after_the_pause_can_be_kept_is_judged_by_the_payments_that_go_on(
    agreed_as: str, pay: int, level: str
) -> None:
    case = _case(agreed_as=agreed_as)
    case.income = [Income(amount=money(pay), every="month", day=10)]
    case.spending = [Spending(category="housing", amount=money(3000), every="month", day=12)]
    case.asset = [Asset(liquid=True, value=money(5000))]
    offer = Offer(debt="loan", at=PAUSE_FROM, kind="deferral", grace_months=3, first_due=date(2026, 9, 15))
    case.offer.append(offer)
    judged = offer_review(case, offer, TODAY).judged
    assert judged is not None
    assert (judged.level, judged.promised) == (level, money(1000))
    assert judged.flow is not None
    assert [(move.day, -move.amount) for move in judged.flow.payments] == EXPECTED
