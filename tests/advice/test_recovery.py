"""When things get better is told as long as it is still to come."""

from datetime import date

import pytest

from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.case import Case, Debt, Situation
from debt_wizard.documents.letter_facts import letter_facts
from debt_wizard.language import Language


def _case(recovers: date | None) -> Case:
    return Case(debt=[Debt(id="card")], situation=Situation(recovers=recovers))


@pytest.mark.parametrize(
    ("told", "today", "is_ahead"),
    [
        (date(2026, 11, 10), date(2026, 11, 9), True),
        (date(2026, 11, 10), date(2026, 11, 10), True),
        (date(2026, 11, 10), date(2026, 11, 11), False),
        (date(2026, 11, 1), date(2026, 11, 30), True),  # a month without a day lasts until its end
        (date(2026, 11, 1), date(2026, 12, 1), False),
    ],
)
def test_a_day_that_has_passed_is_expected_no_more(told: date, today: date, *, is_ahead: bool) -> None:
    assert recovery_ahead(_case(told), today) == (told if is_ahead else None)


def test_where_no_day_was_told_none_is_expected() -> None:
    assert recovery_ahead(_case(None), date(2026, 11, 10)) is None


def test_a_letter_does_not_expect_what_lies_in_the_past() -> None:
    case = _case(date(2026, 3, 1))
    told = [
        letter_facts(case, case.debt[0], Language("zh"), today)["recovers"]
        for today in (date(2026, 2, 1), date(2026, 4, 1))
    ]
    assert told == ["2026年3月", ""]
