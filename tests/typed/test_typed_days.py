"""Days as people type them, in digits, Chinese and English."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_day, show_day, show_day_or_month

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-10",
        "2026/12/10",
        "2026.12.10",
        "20261210",
        "2026年12月10日",
        "2026年12月10号",
        "2026 年 12 月 10 日",
        "２０２６－１２－１０",
        "２０２６年１２月１０日",
        "12月10日",
        "12月10",
        "12-10",
        "12/10",
        "12.10",
        " 2026-12-10 ",
        "10 December 2026",
        "10th of December 2026",
        "December 10, 2026",
        "Dec 10 2026",
        "10 dec",
        "Dec. 10",
        "10 Dec. 2026",
    ],
)
def test_the_tenth_of_december_is_read_in_every_form(text: str) -> None:
    assert read_day(text, TODAY) == date(2026, 12, 10)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天", date(2026, 11, 24)),
        ("Today", date(2026, 11, 24)),
        ("明天", date(2026, 11, 25)),
        ("tomorrow", date(2026, 11, 25)),
        ("后天", date(2026, 11, 26)),
        ("昨天", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 23)),
        ("前天", date(2026, 11, 22)),
        ("2026-12", date(2026, 12, 1)),
        ("2026年2月", date(2026, 2, 1)),
        ("2026-8-1", date(2026, 8, 1)),
        ("2028-02-29", date(2028, 2, 29)),
        ("sept 25", date(2026, 9, 25)),
    ],
)
def test_other_days_are_read(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("9月25日", date(2026, 11, 24), date(2026, 9, 25)),  # two months ago, not in ten
        ("1月5日", date(2026, 11, 24), date(2027, 1, 5)),  # in six weeks, not ten months ago
        ("12月31日", date(2027, 1, 2), date(2026, 12, 31)),
        ("5月20日", date(2026, 11, 24), date(2027, 5, 20)),  # 177 days ahead, 188 ago
        ("7月2日", date(2026, 1, 1), date(2026, 7, 2)),  # 182 days ahead, 183 ago
        ("2月29日", date(2027, 8, 1), date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(text: str, today: date, day: date) -> None:
    assert read_day(text, today) == day


def test_of_two_that_are_equally_near_it_is_the_later() -> None:
    # 2028 is a leap year: 1 January 2028 is 183 days before 2 July 2028 and 183 days after 2 July 2027
    assert read_day("7-2", date(2028, 1, 1)) == date(2028, 7, 2)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31 February", "no_such_day"),
        ("February 31, 2026", "no_such_day"),
        ("2026-02-31", "no_such_day"),
        ("2月31日", "no_such_day"),
        ("2026-02-29", "no_such_day"),
        ("2月29日", "no_such_day"),
        ("2026-13-01", "no_such_day"),
        ("13-1", "no_such_day"),
        ("0-0", "no_such_day"),
        ("20261310", "no_such_day"),
        ("1949-12-31", "day_out_of_range"),
        ("9999-01-01", "day_out_of_range"),
        ("0000-01-01", "day_out_of_range"),
        ("10/12/2026", "day_ambiguous"),
        ("26-12-10", "day_ambiguous"),
        ("10.12.26", "day_ambiguous"),
        ("", "day_not_understood"),
        ("abc", "day_not_understood"),
        ("10 Foo 2026", "day_not_understood"),
        ("10 de 2026", "day_not_understood"),
        ("2026/12-10", "day_not_understood"),
        ("每月15日", "day_not_understood"),
        ("12", "day_not_understood"),
        ("٣-٤", "day_not_understood"),
    ],
)
def test_anything_else_is_refused_with_an_example(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_day(text, TODAY)
    assert caught.value.code == code
    assert read_day(caught.value.example, TODAY) > TODAY


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_a_day_shown_is_read_as_the_same(day: date) -> None:
    assert read_day(show_day(day), TODAY) == day
    assert show_day(None) == ""


@given(st.text(max_size=40), st.dates(date(1951, 1, 1), date(2149, 12, 31)))
def test_any_text_is_a_day_or_refused(text: str, today: date) -> None:
    try:
        found = read_day(text, today)
    except Refused:
        return
    assert found.year - today.year <= 1 or str(found.year) in text.translate({ord("０") + d: str(d) for d in range(10)})


def test_a_month_without_a_day_is_shown_as_a_month_again() -> None:
    for typed, shown in (("2026-07", "2026-07"), ("2026年7月", "2026-07"), ("2026-07-15", "2026-07-15")):
        assert show_day_or_month(read_day(typed, TODAY)) == shown
    assert show_day_or_month(None) == ""
