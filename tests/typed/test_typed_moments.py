"""When a talk took place, as people type it."""

from contextlib import suppress
from datetime import datetime, timedelta

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
        ("上周三下午三点", "2026-11-18 15:00"),
        ("昨晚八点", "2026-11-22 20:00"),
        ("昨晚8点半", "2026-11-22 20:30"),
        ("前晚十点", "2026-11-21 22:00"),
        ("昨晚12点", "2026-11-23 00:00"),
        ("昨天凌晨12点", "2026-11-22 00:00"),
        ("今早八点一刻", "2026-11-23 08:15"),
        ("昨天中午1点", "2026-11-22 13:00"),
        ("昨天下午三点零五分", "2026-11-22 15:05"),
        ("昨天十四点", "2026-11-22 14:00"),
        ("三天前下午三点", "2026-11-20 15:00"),
        ("今天九点", "2026-11-23 09:00"),
        ("十一月二十一日上午九点", "2026-11-21 09:00"),
        ("yesterday at 3pm", "2026-11-22 15:00"),
        ("3 p.m. yesterday", "2026-11-22 15:00"),
        ("at noon yesterday", "2026-11-22 12:00"),
        ("last night at 8", "2026-11-22 20:00"),
        ("last night at 1 am", "2026-11-23 01:00"),
        ("this morning at 9", "2026-11-23 09:00"),
        ("last Wednesday at 3pm", "2026-11-18 15:00"),
        ("2 days ago at 5pm", "2026-11-21 17:00"),
    ],
)
def test_a_day_and_a_time_are_read(text: str, moment: str) -> None:
    read = read_moment(text, NOW)
    assert show_moment(read) == moment
    assert read.tzinfo == NOW.tzinfo


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("刚才", "2026-11-23 20:00"),
        ("刚刚", "2026-11-23 20:00"),
        ("just now", "2026-11-23 20:00"),
        ("半小时前", "2026-11-23 19:30"),
        ("半个小时之前", "2026-11-23 19:30"),
        ("一小时前", "2026-11-23 19:00"),
        ("一个半小时前", "2026-11-23 18:30"),
        ("1小时20分钟前", "2026-11-23 18:40"),
        ("一刻钟前", "2026-11-23 19:45"),
        ("10分钟前", "2026-11-23 19:50"),
        ("24小时前", "2026-11-22 20:00"),
        ("half an hour ago", "2026-11-23 19:30"),
        ("an hour ago", "2026-11-23 19:00"),
        ("an hour and a half ago", "2026-11-23 18:30"),
        ("two and a half hours ago", "2026-11-23 17:30"),
        ("20 minutes ago", "2026-11-23 19:40"),
    ],
)
def test_the_time_that_has_passed_is_counted_back_from_now(text: str, moment: str) -> None:
    late = NOW + timedelta(seconds=42, microseconds=7)
    read = read_moment(text, late)
    assert show_moment(read) == moment
    assert (read.second, read.microsecond, read.tzinfo) == (0, 0, NOW.tzinfo)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("前天", "2026-11-21"),
        ("上周五", "2026-11-20"),
        ("昨晚", "2026-11-22"),
        ("今天上午", "2026-11-23"),
        ("last Friday", "2026-11-20"),
        ("yesterday", "2026-11-22"),
        ("昨天", "2026-11-22"),
        ("2026-11-21", "2026-11-21"),
    ],
)
def test_a_day_without_a_time_is_said_back_and_the_time_asked_for(text: str, day: str) -> None:
    with pytest.raises(Refused, match="moment_without_time") as caught:
        read_moment(text, NOW)
    assert caught.value.values["day"] == day
    assert show_moment(read_moment(caught.value.example, NOW)).startswith(day)


def test_the_time_that_is_given_as_an_example_for_today_has_been() -> None:
    early = NOW.replace(hour=8, minute=5)
    with pytest.raises(Refused, match="moment_without_time") as caught:
        read_moment("今天", early)
    assert read_moment(caught.value.example, early) == early


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("昨天三点", "2026-11-22 03:00", "2026-11-22 15:00"),
        ("上周三三点半", "2026-11-18 03:30", "2026-11-18 15:30"),
        ("yesterday at 3", "2026-11-22 03:00", "2026-11-22 15:00"),
        ("3 o'clock yesterday", "2026-11-22 03:00", "2026-11-22 15:00"),
        ("昨晚一点", "2026-11-22 01:00", "2026-11-23 01:00"),
        ("上周二十点", "2026-11-17 10:00", "2026-11-17 22:00"),
    ],
)
def test_where_two_moments_may_be_meant_both_are_named_and_none_is_guessed(text: str, first: str, other: str) -> None:
    with pytest.raises(Refused, match="moment_one_of_two") as caught:
        read_moment(text, NOW)
    assert (caught.value.values["first"], caught.value.values["other"]) == (first, other)
    assert show_moment(read_moment(first, NOW)) == first


def test_of_two_fridays_both_are_named() -> None:
    saturday = NOW + timedelta(5)
    with pytest.raises(Refused, match="day_one_of_two"):
        read_moment("last Friday at 3pm", saturday)
    assert show_moment(read_moment("上周五下午三点", saturday)) == "2026-11-20 15:00"


@pytest.mark.parametrize(
    "text", ["20:01", "明天 9:00", "2027-01-01 9:00", "今晚九点", "tomorrow at 3pm", "tonight at 9", "明天", "下周五"]
)
def test_what_is_still_to_come_is_refused_with_a_moment_that_has_been(text: str) -> None:
    with pytest.raises(Refused, match="moment_in_future") as caught:
        read_moment(text, NOW)
    assert read_moment(caught.value.example, NOW) < NOW


@pytest.mark.parametrize(
    "text", ["14", "25:00", "昨天 14:75", "下午", "2026-02-31 9:00", "上午14:30", "几分钟前", "a while ago", "半天前"]
)
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
