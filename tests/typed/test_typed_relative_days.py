"""Days that people tell from today: next month, this week, in three days."""

from datetime import date, timedelta

import pytest

from debt_wizard.typed import Refused, read_day, read_past_day

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("下个月15号", 12, 15),
        ("下月15日", 12, 15),
        ("下个月 15", 12, 15),
        ("这个月30号", 11, 30),
        ("本月3日", 11, 3),
        ("上个月3号", 10, 3),
        ("上月底", 10, 31),
        ("这个月底", 11, 30),
        ("next month 15", 12, 15),
        ("Next month, on the 15th", 12, 15),
        ("the 15th of next month", 12, 15),
        ("3rd of last month", 10, 3),
    ],
)
def test_a_day_of_the_month_before_or_after_is_understood(text: str, month: int, day: int) -> None:
    assert read_day(text, FRIDAY) == date(2026, month, day)


def test_the_month_after_december_is_january_of_the_next_year() -> None:
    assert read_day("下个月15号", date(2026, 12, 31)) == date(2027, 1, 15)
    assert read_day("上个月15号", date(2027, 1, 1)) == date(2026, 12, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("下周三", date(2026, 12, 2)),
        ("下星期一", date(2026, 11, 30)),
        ("下个礼拜天", date(2026, 12, 6)),
        ("这周五", FRIDAY),
        ("本周一", date(2026, 11, 23)),
        ("上周日", date(2026, 11, 22)),
    ],
)
def test_a_day_of_the_week_is_that_of_the_week_from_monday_to_sunday(text: str, day: date) -> None:
    assert read_day(text, FRIDAY) == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("三天后", 3),
        ("三天内", 3),
        ("3天之内", 3),
        ("一周内", 7),
        ("15日内", 15),
        ("十五日以内", 15),
        ("within 3 days", 3),
        ("within a week", 7),
        ("10天以后", 10),
        ("两天前", -2),
        ("大后天", 3),
        ("in 3 days", 3),
        ("in 1 day", 1),
        ("2 days ago", -2),
    ],
)
def test_days_are_counted_from_today(text: str, days: int) -> None:
    assert read_day(text, FRIDAY) == FRIDAY + timedelta(days=days)


def test_a_day_that_the_month_does_not_have_is_said_to_be_none() -> None:
    with pytest.raises(Refused) as refused:
        read_day("这个月31号", FRIDAY)
    assert refused.value.code == "no_such_day"


@pytest.mark.parametrize("text", ["next Sunday", "下个月", "月底前", "下周", "很快", "0天后天", "in a few days"])
def test_what_may_mean_several_days_is_not_guessed(text: str) -> None:
    with pytest.raises(Refused):
        read_day(text, FRIDAY)


def test_a_day_that_lies_behind_may_not_lie_ahead() -> None:
    assert read_past_day("上个月3号", FRIDAY) == date(2026, 10, 3)
    with pytest.raises(Refused):
        read_past_day("下个月3号", FRIDAY)
