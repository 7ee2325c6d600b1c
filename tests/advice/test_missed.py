"""What is behind, and what to do something about within two days."""

from datetime import date, timedelta

from debt_wizard.advice.missed import first_missed, missed

from .test_payment_log import AGREED_AT, NOV, OCT, SEP, TODAY, _agreed, _made


def test_nothing_is_missed_while_everything_is_paid() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, OCT), _made(NOV, NOV))
    assert missed(case, TODAY) == []


def test_an_instalment_is_missed_from_the_day_after_it_was_due() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, OCT), _made(NOV, None, None))
    assert missed(case, NOV) == []
    [found] = missed(case, NOV + timedelta(1))
    assert (found.due, found.row.days_late, found.is_open) == (NOV, 1, True)


def test_the_oldest_that_is_open_comes_first_and_what_came_late_last() -> None:
    case = _agreed(_made(SEP, TODAY), _made(OCT, None, None), _made(NOV, NOV, 300))
    assert [(each.due, each.is_open) for each in missed(case, TODAY)] == [(OCT, True), (NOV, True), (SEP, False)]
    first = first_missed(case, TODAY)
    assert first is not None
    assert first.due == OCT


def test_what_came_late_is_spoken_of_for_two_days() -> None:
    case = _agreed(_made(SEP, SEP), _made(OCT, OCT), _made(NOV, date(2026, 11, 20)))
    assert [each.is_open for each in missed(case, date(2026, 11, 22))] == [False]
    assert missed(case, TODAY) == []


def test_a_session_that_is_settled_asks_for_nothing() -> None:
    case = _agreed()
    case.about.settled = AGREED_AT
    assert missed(case, TODAY) == []
