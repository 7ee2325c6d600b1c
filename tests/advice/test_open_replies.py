"""What a lender promised in a talk stands until it comes, whatever else was told in that talk."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.open_replies import open_replies, promises_without_a_day
from debt_wizard.advice.refusal import Cause, cause
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer
from debt_wizard.case.talk import ContactOutcome
from support.clock import CHINA

TALK = datetime(2026, 11, 2, 19, 35, tzinfo=CHINA)
BY = date(2026, 11, 5)


def _case(outcome: ContactOutcome, *, by: date | None = BY) -> Case:
    promise = Contact(at=TALK, debt="card", outcome=outcome, promised="text message to confirm", reply_by=by)
    return Case(debt=[Debt(id="card", lender="Bank A", balance=Decimal(33400))], contact=[promise])


def _offer(after: timedelta) -> Offer:
    return Offer(debt="card", at=TALK + after, months=60, monthly=Decimal(557), first_due=date(2026, 12, 20))


@pytest.mark.parametrize("outcome", ["accepted", "counter_offer", "other"])
def test_terms_that_are_written_down_behind_a_talk_leave_its_promise_open(outcome: ContactOutcome) -> None:
    case = _case(outcome)
    case.offer = [_offer(timedelta(minutes=1)).model_copy(update={"decision": "accepted"})]
    case.agreement = [Agreement(debt="card", agreed_at=TALK + timedelta(minutes=4))]
    assert open_replies(case) == case.contact
    assert ("reply", BY) in [(each.kind, each.day) for each in due(case, TALK.date())]


def test_the_same_is_true_of_a_promise_without_a_day() -> None:
    case = _case("accepted", by=None)
    case.offer = [_offer(timedelta(minutes=1))]
    assert promises_without_a_day(case) == case.contact


@pytest.mark.parametrize("after", [timedelta(hours=3), timedelta(days=1)])
def test_terms_that_came_later_are_what_was_promised(after: timedelta) -> None:
    case = _case("counter_offer")
    case.offer = [_offer(after)]
    assert open_replies(case) == []


def test_where_only_a_reply_was_promised_terms_are_that_reply_at_once() -> None:
    case = _case("promised_reply")
    case.offer = [_offer(timedelta(minutes=30))]
    assert open_replies(case) == []


def test_with_terms_on_the_table_a_promise_that_is_late_is_asked_after_and_no_silence_begins() -> None:
    case, later = _case("counter_offer"), BY + timedelta(days=4)
    case.offer = [_offer(timedelta(minutes=1))]
    assert ("reply", BY) in [(each.kind, each.day) for each in due(case, later)]
    assert cause(case, "card", later) is None
    case.offer = []
    assert cause(case, "card", later) == Cause("silence", BY)
