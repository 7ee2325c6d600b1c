"""What falls due, and when."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.due import Due, due, open_amount
from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Income, Offer, Payment, Plan, Proposal, RoadStep
from support.clock import CHINA

TODAY = date(2026, 11, 23)


def _days(found: list[Due]) -> list[date]:
    return [each.day for each in found]


def _at(day: int) -> datetime:
    return datetime(2026, 11, day, 10, tzinfo=CHINA)


def _case(**tables: Any) -> Case:
    debts = [Debt(id="card", lender="Bank A", balance=Decimal(12000)), Debt(id="loan", lender="B")]
    return Case(debt=debts, **tables)


def test_nothing_is_due_in_an_empty_case() -> None:
    assert due(Case(), TODAY) == []


def test_overdue_and_soon_come_by_date_and_what_is_far_does_not() -> None:
    dues = [date(2026, 12, 23), date(2026, 9, 1), date(2026, 12, 24), TODAY]
    case = _case(payment=[Payment(debt="card", due=day, amount=Decimal(100)) for day in dues])
    found = due(case, TODAY, 30)
    assert _days(found) == [date(2026, 9, 1), TODAY, date(2026, 12, 23)]
    assert [each.days_from(TODAY) for each in found] == [-83, 0, 30]
    assert _days(due(case, TODAY, 0)) == [date(2026, 9, 1), TODAY]


@pytest.mark.parametrize(
    ("payment", "left"),
    [
        (Payment(amount=Decimal(1000)), Decimal(1000)),
        (Payment(amount=Decimal(1000), paid=Decimal(400)), Decimal(600)),
        (Payment(amount=Decimal(1000), paid=Decimal(1000)), Decimal(0)),
        (Payment(amount=Decimal(1000), paid=Decimal(1200)), Decimal(0)),
        (Payment(amount=Decimal(1000), paid_on=TODAY), Decimal(0)),
        (Payment(amount=Decimal(1000), paid_on=TODAY, paid=Decimal(400)), Decimal(600)),
        (Payment(), None),
        (Payment(paid=Decimal(400)), Decimal(0)),
    ],
)
def test_what_is_still_open_of_a_payment(payment: Payment, left: Decimal | None) -> None:
    assert open_amount(payment) == left


def test_what_is_paid_is_not_due_and_what_is_paid_in_part_is() -> None:
    case = _case(
        payment=[
            Payment(debt="card", due=TODAY, amount=Decimal(1000), paid=Decimal(1000), paid_on=TODAY),
            Payment(debt="card", due=TODAY + timedelta(1), amount=Decimal(1000), paid=Decimal(250)),
            Payment(debt="card", due=TODAY + timedelta(2)),
            Payment(debt="card", amount=Decimal(1000)),
        ]
    )
    assert [each.amount for each in due(case, TODAY)] == [Decimal(750), None]


def test_a_promised_reply_is_due_on_its_day() -> None:
    case = _case(contact=[Contact(at=_at(20), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 27))])
    assert due(case, TODAY) == [Due(date(2026, 11, 27), "reply", "card")]


@pytest.mark.parametrize(
    ("outcome", "still_due"), [("no_answer", True), ("refused", False), ("promised_reply", True), ("other", True)]
)
def test_a_promised_reply_stands_until_the_lender_answers(outcome: Any, still_due: bool) -> None:
    promise = Contact(at=_at(18), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 20))
    later = Contact(at=_at(21), debt="card", outcome=outcome)
    other_lender = Contact(at=_at(22), debt="loan", outcome="refused")
    found = due(_case(contact=[promise, later, other_lender]), TODAY)
    assert any(each.kind == "reply" for each in found) == still_due


@pytest.mark.parametrize(
    "came",
    [
        {"contact": Contact(at=_at(21), debt="card", direction="in", outcome="counter_offer")},
        {"contact": Contact(at=_at(21), debt="card", direction="in", reply_by=date(2026, 11, 25))},
        {"contact": Contact(at=_at(21), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 25))},
        {"offer": Offer(at=_at(21), debt="card", monthly=Decimal(500))},
        {"agreement": Agreement(agreed_at=_at(21), debt="card", monthly=Decimal(500))},
    ],
    ids=["an answer of theirs", "a day that they named", "another day", "terms", "an agreement"],
)
def test_what_comes_from_the_lender_takes_the_place_of_what_was_promised(came: dict[str, Any]) -> None:
    promise = Contact(at=_at(18), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 20))
    case = _case(contact=[promise])
    for name, part in came.items():
        getattr(case, name).append(part)
    assert date(2026, 11, 20) not in [each.day for each in due(case, TODAY) if each.kind == "reply"]


@pytest.mark.parametrize("outcome", ["other", "no_answer", "promised_reply"])
def test_a_call_of_a_collector_that_answers_nothing_leaves_the_clock_of_a_promise_running(outcome: Any) -> None:
    promise = Contact(at=_at(18), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 20))
    call = Contact(at=_at(21), debt="card", direction="in", outcome=outcome)
    assert Due(date(2026, 11, 20), "reply", "card") in due(_case(contact=[promise, call]), TODAY)


def test_two_contacts_at_the_same_moment_do_not_cancel_each_other() -> None:
    promise = Contact(at=_at(18), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 20))
    found = due(_case(contact=[promise, promise.model_copy()]), TODAY)
    assert [each.kind for each in found].count("reply") == 2


AGREED: list[dict[str, Any]] = [
    {"agreement": [Agreement(debt="card", checks={"signed_by_both": True})]},
    {"offer": [Offer(debt="card", decision="accepted")]},
    {"contact": [Contact(at=_at(10), debt="card", outcome="accepted")]},
]


@pytest.mark.parametrize("agreed", AGREED)
def test_an_agreement_without_entries_has_the_rows_of_its_proposal(agreed: dict[str, Any]) -> None:
    plan = Plan(
        first_payment=date(2026, 11, 15), day=15, proposal=[Proposal(debt="card", months=12, asks=["stop_interest"])]
    )
    case = _case(plan=plan, **agreed)
    assert has_agreement(case, "card")
    found = due(case, TODAY)
    assert [(each.day, each.amount) for each in found] == [
        (date(2026, 11, 15), Decimal("1000.00")),
        (date(2026, 12, 15), Decimal("1000.00")),
    ]


def test_entries_take_the_place_of_the_rows_of_a_proposal() -> None:
    plan = Plan(first_payment=date(2026, 11, 15), day=15, proposal=[Proposal(debt="card", months=12)])
    case = _case(plan=plan, payment=[Payment(debt="card", due=date(2026, 12, 1), amount=Decimal(800))], **AGREED[0])
    assert _days(due(case, TODAY)) == [date(2026, 12, 1)]


def test_a_proposal_that_nobody_agreed_to_is_not_due() -> None:
    plan = Plan(first_payment=date(2026, 11, 15), day=15, proposal=[Proposal(debt="card", months=12)])
    assert due(_case(plan=plan, offer=[Offer(debt="card", decision="open")]), TODAY) == []


def test_an_agreement_without_a_first_day_has_no_dates() -> None:
    plan = Plan(proposal=[Proposal(debt="card", months=12)])
    assert due(_case(plan=plan, **AGREED[0]), TODAY) == []


def test_the_yearly_look_is_due_and_stands_until_it_was_taken() -> None:
    case = _case(agreement=[Agreement(debt="card", agreed_at=datetime(2025, 11, 25, 10, tzinfo=CHINA))])
    assert due(case, TODAY, 3) == [Due(date(2026, 11, 25), "review", None)]
    assert due(case, TODAY, 1) == []
    assert due(case, date(2027, 3, 1), 0)[0].days_from(date(2027, 3, 1)) == -96
    case.change.append(Change(at=TODAY, finished=True, income=[Income(amount=Decimal(1))]))
    assert due(case, TODAY) == []


def test_a_debt_that_is_settled_asks_for_no_instalment() -> None:
    case = _case(payment=[Payment(debt=debt, due=TODAY, amount=Decimal(100)) for debt in ("card", "loan")])
    case.debt[0].settled_on = TODAY
    assert [each.debt for each in due(case, TODAY)] == ["loan"]


def test_a_session_that_is_settled_asks_for_nothing() -> None:
    case = _case(
        payment=[Payment(debt="card", due=TODAY, amount=Decimal(100))],
        contact=[Contact(debt="loan", at=_at(20), reply_by=TODAY)],
    )
    assert len(due(case, TODAY)) == 2
    case.debt[0].settled_on = TODAY
    case.contact[0].debt = None
    case.about.settled = _at(23)
    assert [each.kind for each in due(case, TODAY)] == ["reply"]
    case.debt[1].settled_on = TODAY
    assert due(case, TODAY) == []


def test_who_agreed_has_an_agreement() -> None:
    case = _case(agreement=[Agreement(debt="card", agreed_at=_at(20)), Agreement(debt="loan")])
    assert has_agreement(case, "card")
    assert not has_agreement(case, "loan")


def test_the_terms_go_on_after_the_last_entry() -> None:
    plan = Plan(
        first_payment=date(2026, 10, 15), day=15, proposal=[Proposal(debt="card", months=12, asks=["stop_interest"])]
    )
    made = Payment(debt="card", due=date(2026, 10, 15), amount=Decimal(1000), paid=Decimal(1000))
    moved = Payment(debt="card", due=date(2026, 11, 20), amount=Decimal(1000))  # the one of 15 November, on another day
    found = due(_case(plan=plan, payment=[made, moved], **AGREED[0]), TODAY)
    assert _days(found) == [date(2026, 11, 20), date(2026, 12, 15)]


def test_a_sum_at_once_is_due_with_the_first_instalment() -> None:
    agreement = Agreement(
        debt="card", upfront=Decimal(2000), months=10, first_due=date(2026, 12, 1), agreed_at=_at(20), annual_rate=None
    )
    found = due(_case(agreement=[agreement]), TODAY)
    assert [(each.day, each.amount) for each in found if each.kind == "instalment"] == [
        (date(2026, 12, 1), Decimal("3000.00"))
    ]


def test_what_falls_on_a_holiday_is_told_as_soon_as_the_working_day_before_is_near() -> None:
    case = _case(payment=[Payment(debt="card", due=date(2026, 10, 3), amount=Decimal(1000))])
    [found] = due(case, date(2026, 9, 28), 2)
    assert (found.day, found.pay_by) == (date(2026, 10, 3), date(2026, 9, 30))
    assert due(case, date(2026, 9, 28), 1) == []
    case.about.jurisdiction = "hk"
    assert due(case, date(2026, 9, 28), 2) == []


def test_a_reply_that_came_is_not_due() -> None:
    came = Contact(at=_at(20), debt="card", outcome="promised_reply", reply_by=date(2026, 11, 27), answered_on=TODAY)
    assert due(_case(contact=[came]), TODAY) == []


def test_the_steps_after_a_refusal_are_due_as_they_open_and_in_their_turn() -> None:
    case = _case(contact=[Contact(at=_at(20), debt="card", outcome="refused")])
    assert due(case, TODAY) == [Due(date(2026, 11, 20), "road", "card", step="ask_why")]
    case.road = [RoadStep(debt="card", step="ask_why", done_on=TODAY)]
    assert due(case, TODAY) == [Due(date(2026, 11, 30), "road", "card", step="reconsider")]
    assert due(case, TODAY, 6) == []
    case.debt[0].settled_on = TODAY
    assert due(case, TODAY) == []


def test_an_offer_is_due_on_the_day_until_when_it_is_kept() -> None:
    case = _case(offer=[Offer(debt="card", answer_by=date(2026, 11, 27))])
    assert due(case, TODAY) == [Due(date(2026, 11, 27), "offer", "card")]
    assert due(case, TODAY, 3) == []
    assert due(case, date(2026, 11, 30), 0)[0].days_from(date(2026, 11, 30)) == -3


@pytest.mark.parametrize("decision", ["accepted", "countered", "declined"])
def test_an_offer_that_was_decided_on_waits_for_no_answer(decision: Any) -> None:
    case = _case(offer=[Offer(debt="card", answer_by=TODAY, decision=decision)])
    assert "offer" not in {each.kind for each in due(case, TODAY)}


def test_only_the_last_offer_of_a_debt_waits_for_an_answer() -> None:
    first, second = Offer(debt="card", answer_by=TODAY), Offer(debt="card", answer_by=date(2026, 11, 25))
    assert _days(due(_case(offer=[first, second]), TODAY)) == [date(2026, 11, 25)]
    assert due(_case(offer=[first, Offer(debt="card")]), TODAY) == []


def test_no_offer_waits_once_other_terms_on_its_debt_were_accepted() -> None:
    accepted = Offer(debt="card", monthly=Decimal(500), months=24, decision="accepted")
    case = _case(offer=[accepted, Offer(debt="card", answer_by=TODAY)])
    assert "offer" not in {each.kind for each in due(case, TODAY)}
    case.offer[0].decision = "declined"
    case.agreement = [Agreement(debt="card", monthly=Decimal(500), agreed_at=_at(20))]
    assert "offer" not in {each.kind for each in due(case, TODAY)}
