"""The clocks of what lenders promised."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.clocks import clocks, mark_answered
from debt_wizard.advice.due import due
from debt_wizard.case import Case, Contact, Debt
from support.clock import CHINA

TODAY = date(2026, 11, 23)


def _at(day: int) -> datetime:
    return datetime(2026, 11, day, 10, tzinfo=CHINA)


def _case(*contacts: Contact) -> Case:
    return Case(debt=[Debt(id="card", lender="甲银行"), Debt(id="loan", lender="乙公司")], contact=list(contacts))


def test_the_most_pressing_promise_comes_first_with_its_days() -> None:
    case = _case(
        Contact(debt="card", at=_at(20), reply_by=date(2026, 11, 30)),
        Contact(debt="loan", at=_at(10), reply_by=date(2026, 11, 20)),
        Contact(debt="loan", at=_at(5)),
    )
    running = clocks(case, TODAY)
    assert [(each.contact.debt, each.days_left, each.is_overdue) for each in running] == [
        ("loan", -3, True),
        ("card", 7, False),
    ]


def test_on_its_day_a_promise_is_not_overdue_yet() -> None:
    [clock] = clocks(_case(Contact(debt="card", at=_at(20), reply_by=TODAY)), TODAY)
    assert (clock.days_left, clock.is_overdue) == (0, False)


def test_an_answer_that_is_noted_stops_the_clock_and_the_due_list_too() -> None:
    case = _case(Contact(debt="card", at=_at(18), reply_by=date(2026, 11, 20)))
    assert due(case, TODAY)
    mark_answered(case.contact[0], TODAY)
    assert case.contact[0].answered_on == TODAY
    assert clocks(case, TODAY) == []
    assert due(case, TODAY) == []


@pytest.mark.parametrize(("outcome", "runs"), [("no_answer", True), ("refused", False), ("other", True)])
def test_a_clock_stops_when_the_lender_answers_and_not_when_the_person_turns_to_them_again(
    outcome: Any, runs: bool
) -> None:
    case = _case(
        Contact(debt="card", at=_at(18), reply_by=date(2026, 11, 20)),
        Contact(debt="card", at=_at(21), outcome=outcome),
        Contact(debt="loan", at=_at(22), outcome="refused"),
    )
    assert bool(clocks(case, TODAY)) is runs


def test_a_debt_that_is_settled_waits_for_no_reply() -> None:
    case = _case(Contact(debt="card", at=_at(18), reply_by=date(2026, 11, 20)))
    case.debt[0].settled_on = date(2026, 11, 21)
    assert clocks(case, TODAY) == []
    assert due(case, TODAY) == []


def test_a_day_before_the_talk_is_kept_to_be_asked_about_and_falls_due_on_no_day() -> None:
    case = _case(Contact(debt="card", at=_at(20), reply_by=date(2026, 11, 2)))
    [clock] = clocks(case, TODAY)
    assert clock.is_before_talk
    assert not clock.is_overdue
    assert due(case, TODAY) == []


@given(st.lists(st.tuples(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.booleans()), max_size=12))
def test_what_is_overdue_is_what_due_lists_for_today_and_before(promises: list[tuple[date, bool]]) -> None:
    at = _at(1)
    case = _case(
        *(Contact(debt="card", at=at, reply_by=day, answered_on=TODAY if came else None) for day, came in promises)
    )
    running = clocks(case, TODAY)
    assert sorted(each.day for each in running) == sorted(day for day, came in promises if not came)
    replies = [each.day for each in due(case, TODAY, 0) if each.kind == "reply"]
    assert [each.day for each in running if each.days_left <= 0 and not each.is_before_talk] == replies
