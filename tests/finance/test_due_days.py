"""Due days: one a month, on the month's last day where it has no such day, and back to the day afterwards."""

from datetime import date

import pytest

from debt_wizard.finance import FinanceError, add_months, due_dates


def test_the_31st_falls_on_the_last_day_and_is_kept_afterwards() -> None:
    assert due_dates(date(2027, 1, 31), 5) == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2027, 5, 31),
    ]


def test_the_29th_of_february_exists_in_a_leap_year() -> None:
    assert due_dates(date(2028, 1, 30), 3) == [date(2028, 1, 30), date(2028, 2, 29), date(2028, 3, 30)]


def test_a_day_that_the_first_month_lacks_is_kept_afterwards() -> None:
    assert due_dates(date(2027, 2, 28), 3, 31) == [date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_the_first_date_stays_as_given_and_the_day_holds_from_the_second() -> None:
    assert due_dates(date(2026, 11, 25), 3, 10) == [date(2026, 11, 25), date(2026, 12, 10), date(2027, 1, 10)]


def test_months_may_be_taken_away() -> None:
    assert add_months(date(2027, 3, 31), -1) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("first", "count", "day", "reason", "field"),
    [
        (date(2026, 1, 1), 0, None, "too_short", "count"),
        (date(2026, 1, 1), 1201, None, "too_long", "count"),
        (date(2026, 1, 1), 3, 0, "bad_day", "day"),
        (date(2026, 1, 1), 3, 32, "bad_day", "day"),
        (date(9999, 11, 1), 3, None, "date_out_of_range", "first_due"),
    ],
)
def test_impossible_dates_are_refused(first: date, count: int, day: int | None, reason: str, field: str) -> None:
    with pytest.raises(FinanceError) as caught:
        due_dates(first, count, day)
    assert (caught.value.reason, caught.value.field) == (reason, field)


def test_no_date_lies_before_the_calendar() -> None:
    with pytest.raises(FinanceError, match="date_out_of_range"):
        add_months(date(1, 1, 1), -1)
