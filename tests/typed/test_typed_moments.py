"""When a talk took place, as people type it."""

from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_moment, show_moment
from support.clock import NOW


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("昨天 14:30", "2026-11-22 14:30"),
        ("昨天14：30", "2026-11-22 14:30"),
        ("昨天下午2点半", "2026-11-22 14:30"),
        ("前天 晚上8点", "2026-11-21 20:00"),
        ("今天上午9点05分", "2026-11-23 09:05"),
        ("14:30", "2026-11-23 14:30"),
        ("11-21 9:05", "2026-11-21 09:05"),
        ("11月21日9:05", "2026-11-21 09:05"),
        ("2026-11-21 14:30", "2026-11-21 14:30"),
        ("2026年11月21日 14时30分", "2026-11-21 14:30"),
        ("yesterday 2:30 pm", "2026-11-22 14:30"),
        ("yesterday at 14:30", "2026-11-22 14:30"),
        ("21 November, 2pm", "2026-11-21 14:00"),
        ("today 12:05 am", "2026-11-23 00:05"),
        ("12-31 23:59", "2025-12-31 23:59"),
    ],
)
def test_a_day_and_a_time_are_read(text: str, moment: str) -> None:
    read = read_moment(text, NOW)
    assert show_moment(read) == moment
    assert read.tzinfo == NOW.tzinfo


@pytest.mark.parametrize("text", ["20:01", "明天 9:00", "2027-01-01 9:00"])
def test_what_is_still_to_come_is_refused_with_a_moment_that_has_been(text: str) -> None:
    with pytest.raises(Refused, match="moment_in_future") as caught:
        read_moment(text, NOW)
    assert read_moment(caught.value.example, NOW) < NOW


@pytest.mark.parametrize("text", ["昨天", "14", "2026-11-21", "25:00", "昨天 14:75", "下午", "2026-02-31 9:00"])
def test_what_names_no_day_and_time_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Refused, match="moment_not_understood") as caught:
        read_moment(text, NOW)
    assert read_moment(caught.value.example, NOW) < NOW


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    with suppress(Refused):
        assert read_moment(text, NOW) <= NOW


@given(st.datetimes(datetime(2000, 1, 1), datetime(2026, 11, 23)))  # noqa: DTZ001 - the zone is that of the clock
def test_what_a_field_shows_is_read_back(moment: datetime) -> None:
    shown = show_moment(moment)
    assert show_moment(read_moment(shown, NOW)) == shown
