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


def test_in_a_year_that_is_not_published_only_weekends_count() -> None:
    far = date(2099, 10, 3)  # a Saturday
    found = payable_day(far)
    assert (found.day, found.why, found.calendar_known) == (date(2099, 10, 2), "weekend", False)
    assert not payable_day(date(2099, 10, 1)).moved
    assert unpublished_years(Case(), [date(2026, 5, 1), far, far]) == [2099]


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
