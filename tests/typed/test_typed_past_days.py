"""Days that have been, as people type them: the day itself, or how long ago it was."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_past_day

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("62天", date(2026, 9, 27)),
        ("６２ 天", date(2026, 9, 27)),
        ("逾期62天了", date(2026, 9, 27)),
        ("六十二天前", date(2026, 9, 27)),
        ("62 days", date(2026, 9, 27)),
        ("62 days ago", date(2026, 9, 27)),
        ("1 day", date(2026, 11, 27)),
        ("2个月", date(2026, 9, 28)),
        ("两个月", date(2026, 9, 28)),
        ("2 months", date(2026, 9, 28)),
        ("a month ago", date(2026, 10, 28)),
        ("3周", date(2026, 11, 7)),
        ("两个星期", date(2026, 11, 14)),
        ("3 weeks", date(2026, 11, 7)),
        ("半年", date(2026, 5, 28)),
        ("half a year", date(2026, 5, 28)),
        ("半个月", date(2026, 11, 13)),
        ("1年", date(2025, 11, 28)),
        ("2026-09-25", date(2026, 9, 25)),
        ("9月25日", date(2026, 9, 25)),
        ("12月10日", date(2025, 12, 10)),
        ("昨天", date(2026, 11, 27)),
        ("today", TODAY),
    ],
)
def test_a_day_or_the_time_since_is_read(text: str, day: date) -> None:
    assert read_past_day(text, TODAY) == day


def test_months_that_have_no_such_day_end_before_it() -> None:
    assert read_past_day("1个月", date(2027, 3, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize("text", ["2031-01-01", "2026-11-29", "明天", "tomorrow"])
def test_a_day_that_is_still_to_come_is_refused_with_one_that_has_been(text: str) -> None:
    with pytest.raises(Refused, match="day_in_future") as caught:
        read_past_day(text, TODAY)
    assert date.fromisoformat(caught.value.example) < TODAY


@pytest.mark.parametrize(
    "text", ["62", "九月", "3月", "2日", "天", "99999年", "90年", "77 years ago", "2026-02-31", "10/12/2026"]
)
def test_what_names_no_day_is_refused_with_an_example_that_has_been(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_past_day(text, TODAY)
    assert date.fromisoformat(str(caught.value.values["example"])) < TODAY


@given(text=st.text(max_size=12), today=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_text_breaks_it_and_none_gives_a_day_to_come(text: str, today: date) -> None:
    with contextlib.suppress(Refused):
        assert read_past_day(text, today) <= today


@given(count=st.integers(0, 20_000))
def test_days_count_back_from_today(count: int) -> None:
    assert (TODAY - read_past_day(f"{count} days", TODAY)).days == count
