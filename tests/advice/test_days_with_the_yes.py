"""The days of terms that name none stay as they stood with the yes, whatever is planned later."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_answer import agree, take_back
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.pay_day import DueBesidePay, due_beside_pay
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment, Proposal
from support.clock import NOW
from support.offered import TODAY, case_with_room


@pytest.fixture
def case() -> Case:
    found = case_with_room(left=3000)
    found.debt.append(Debt(id="loan", lender="B", balance=Decimal(12000), annual_rate=Decimal("0.18")))
    found.plan.proposal = [Proposal(debt="card", months=48)]
    return found


def _accepted(case: Case, **told: object) -> Offer:
    offer = Offer.model_validate({"debt": "loan", "at": NOW, "monthly": Decimal(600), "months": 24} | told)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return offer


def _days(case: Case, count: int = 2) -> list[date]:
    schedule = schedule_in_force(case, "loan", TODAY)
    assert schedule is not None
    return [row.due for row in schedule.rows if row.payment][:count]


def _plan_later(case: Case) -> None:
    case.plan.first_payment, case.plan.day = date(2027, 3, 28), 28


def test_an_accepted_offer_without_a_day_keeps_the_days_that_were_planned(case: Case) -> None:
    _accepted(case)
    _plan_later(case)
    assert _days(case) == [date(2026, 12, 15), date(2027, 1, 15)]
    instalments = [each.day for each in due(case, date(2026, 12, 10), 40) if each.debt == "loan"]
    assert instalments == [date(2026, 12, 15), date(2027, 1, 15)]


def test_one_that_names_its_day_of_the_month_keeps_the_month_that_was_planned(case: Case) -> None:
    _accepted(case, day=31)
    _plan_later(case)
    assert _days(case, 3) == [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)]


def test_one_that_is_decided_on_again_has_the_days_of_the_plan(case: Case) -> None:
    offer = _accepted(case)
    reopen(case, offer)
    assert (offer.begins, offer.begins_day) == (None, None)
    _plan_later(case)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    assert _days(case) == [date(2027, 3, 28), date(2027, 4, 28)]


def test_without_a_planned_day_none_is_kept(case: Case) -> None:
    case.plan.first_payment = None
    offer = _accepted(case)
    assert offer.begins is None


@pytest.mark.parametrize("told", [{"first_due": date(2027, 1, 11)}, {"grace_months": 1, "day": 11}])
def test_a_paper_that_names_no_day_begins_where_the_accepted_offer_did(case: Case, told: dict[str, object]) -> None:
    _accepted(case, **told)
    paper = Agreement(debt="loan", monthly=Decimal(600), months=24)
    case.agreement.append(paper)
    before = agreement_review(case, paper, TODAY).judged
    assert before is not None
    assert before.schedule is not None
    assert next(row.due for row in before.schedule.rows if row.payment) == date(2027, 1, 11)
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    _plan_later(case)
    assert _days(case) == [date(2027, 1, 11), date(2027, 2, 11)]
    take_back(case, paper)
    assert (paper.begins, paper.begins_day) == (None, None)


def test_the_paper_of_a_lump_sum_keeps_the_months_until_it_is_paid(case: Case) -> None:
    _accepted(case, kind="lump_sum", discount=Decimal("0.4"), grace_months=3, monthly=None, months=None)
    paper = Agreement(debt="loan", upfront=Decimal(7200))
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    assert _days(case, 1) == [date(2027, 3, 15)]


def test_a_paper_without_an_offer_keeps_the_days_that_were_planned(case: Case) -> None:
    paper = Agreement(debt="loan", monthly=Decimal(600), months=24)
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    _plan_later(case)
    assert _days(case) == [date(2026, 12, 15), date(2027, 1, 15)]


def test_a_newer_paper_does_not_begin_on_a_day_that_has_passed(case: Case) -> None:
    _accepted(case, first_due=date(2026, 12, 5))
    first = Agreement(debt="loan", monthly=Decimal(600), months=24, first_due=date(2026, 12, 5))
    case.agreement.append(first)
    agree(case, first, agreement_review(case, first, TODAY), NOW)
    anew, then = date(2027, 6, 20), NOW.replace(year=2027, month=6, day=20)
    newer = Agreement(debt="loan", monthly=Decimal(300), months=36)
    case.agreement.append(newer)
    agree(case, newer, agreement_review(case, newer, anew), then)
    assert newer.begins == date(2027, 7, 15)


@pytest.mark.parametrize("first_due", [None, date(2026, 12, 15)])
def test_the_paper_of_an_offer_that_is_being_paid_goes_on_with_its_payments(case: Case, first_due: date | None) -> None:
    """Whether or not it repeats the first day: the same payments are the same ones."""
    _accepted(case)
    case.payment = [Payment(debt="loan", paid=Decimal(600), paid_on=date(2026, 12, 15))]
    then = NOW.replace(month=12, day=22)
    paper = Agreement(debt="loan", monthly=Decimal(600), months=24, first_due=first_due)
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, then.date()), then)
    log = payment_log(case, "loan", then.date())
    assert (log.total_paid, log.remains) == (Decimal(600), Decimal(13800))
    assert [each.day for each in due(case, then.date(), 30)] == [date(2027, 1, 15)]


def test_the_day_that_was_kept_is_held_beside_pay_day(case: Case) -> None:
    _accepted(case)
    case.plan.day = 28
    assert due_beside_pay(case, "loan", None) == DueBesidePay(10, 15)


def test_another_day_of_the_month_that_is_named_later_moves_the_first_one_too(case: Case) -> None:
    offer = _accepted(case)
    offer.day = 20
    assert _days(case) == [date(2026, 12, 20), date(2027, 1, 20)]
