"""The last working day before a due date. Expected days are those of the State Council's notice for 2026."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.working_day import payable_day, payable_day_of, unpublished_years
from debt_wizard.case import Case

NOTICE_2026 = [
    (date(2026, 10, 3), date(2026, 9, 30), "holiday"),  # National Day, off 1 to 7 October
    (date(2026, 10, 7), date(2026, 9, 30), "holiday"),
    (date(2026, 10, 8), date(2026, 10, 8), None),
    (date(2026, 10, 10), date(2026, 10, 10), None),  # a Saturday that is worked
    (date(2026, 10, 11), date(2026, 10, 10), "weekend"),
    (date(2026, 9, 20), date(2026, 9, 20), None),  # a Sunday that is worked
    (date(2026, 9, 27), date(2026, 9, 24), "holiday"),  # Mid-Autumn, 25 to 27 September
    (date(2026, 2, 23), date(2026, 2, 14), "holiday"),  # Spring Festival, off 15 to 23, the 14th is worked
    (date(2026, 2, 28), date(2026, 2, 28), None),
    (date(2026, 1, 2), date(2025, 12, 31), "holiday"),
    (date(2026, 6, 21), date(2026, 6, 18), "holiday"),
    (date(2026, 12, 13), date(2026, 12, 11), "weekend"),
]


@pytest.mark.parametrize(("due", "day", "why"), NOTICE_2026)
def test_the_last_working_day_is_that_of_the_published_holidays(due: date, day: date, why: str | None) -> None:
    found = payable_day(due)
    assert (found.day, found.why, found.moved) == (day, why, why is not None)
    assert found.due == due
    assert (found.calendar_known, found.calendar_year) == (True, 2026)


@pytest.mark.parametrize(
    ("due", "day", "why"),
    [
        (date(2099, 1, 1), date(2098, 12, 31), "holiday"),  # New Year's Day, a Thursday
        (date(2099, 5, 2), date(2099, 4, 30), "holiday"),  # the second day of Labour Day, a Saturday
        (date(2099, 5, 3), date(2099, 4, 30), "weekend"),
        (date(2099, 5, 4), date(2099, 5, 4), None),
        (date(2099, 10, 3), date(2099, 9, 30), "holiday"),  # the third day of National Day, a Saturday
        (date(2099, 10, 4), date(2099, 9, 30), "weekend"),
        (date(2099, 10, 5), date(2099, 10, 5), None),
        (date(2099, 10, 10), date(2099, 10, 9), "weekend"),
    ],
)
def test_in_a_year_that_is_not_published_weekends_and_the_holidays_that_never_move_count(
    due: date, day: date, why: str | None
) -> None:
    found = payable_day(due)
    assert (found.day, found.why, found.calendar_known) == (day, why, False)


def test_a_due_day_at_the_start_of_a_year_that_is_not_published_goes_back_into_the_last_one_that_is() -> None:
    last = max(year for year in range(2026, 2100) if payable_day(date(year, 6, 1)).calendar_known)
    new_year = date(last + 1, 1, 1)
    before = payable_day(new_year - timedelta(days=1))
    found = payable_day(new_year)
    assert (found.day, found.why, found.calendar_known) == (before.day, "holiday", False)
    assert before.calendar_known


def test_each_year_whose_holidays_are_not_published_is_named_once() -> None:
    assert unpublished_years(Case(), [date(2026, 5, 1), date(2099, 10, 3), date(2099, 11, 3)]) == [2099]


def test_another_jurisdiction_has_no_calendar_here() -> None:
    abroad = Case()
    abroad.about.jurisdiction = "hk"
    found = payable_day_of(abroad, date(2026, 10, 3))
    assert (found.day, found.moved) == (date(2026, 10, 3), False)
    assert unpublished_years(abroad, [date(2099, 1, 1)]) == []
    assert payable_day_of(Case(), date(2026, 10, 3)).day == date(2026, 9, 30)


@given(st.dates(date(1990, 1, 1), date(2150, 12, 31)))
def test_it_is_never_later_at_most_ten_days_earlier_and_a_working_day_itself(due: date) -> None:
    found = payable_day(due)
    assert due - timedelta(days=10) <= found.day <= due
    assert payable_day(found.day).day == found.day


def test_the_calendar_is_not_loaded_at_the_start() -> None:
    code = "import sys, debt_wizard.advice.working_day, debt_wizard.cli; sys.exit('chinese_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
