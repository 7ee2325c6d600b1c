"""Money that comes or goes again and again falls on the right days."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import EVERY, Every, FinanceError, deferred, from_schedule, irregular, recurring

START, END = date(2026, 12, 1), date(2027, 11, 30)


def days(every: Every, **inputs: Any) -> list[date]:
    return [movement.day for movement in recurring("x", 1, every, START, END, **inputs)]


def test_pay_on_the_tenth_comes_twelve_times_a_year() -> None:
    pay = recurring("salary", Decimal(6200), "month", START, END, day=10, kind="pay")
    assert len(pay) == 12
    assert (pay[0].day, pay[-1].day) == (date(2026, 12, 10), date(2027, 11, 10))
    assert {(movement.amount, movement.label_key, movement.kind) for movement in pay} == {
        (Decimal(6200), "salary", "pay")
    }


def test_the_31st_falls_on_the_last_day_of_each_month() -> None:
    assert [day.day for day in days("month", day=31)] == [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]


def test_a_start_after_the_day_begins_in_the_next_month() -> None:
    movements = recurring("x", 1, "month", date(2026, 12, 15), date(2027, 2, 10), day=10)
    assert [movement.day for movement in movements] == [date(2027, 1, 10), date(2027, 2, 10)]


def test_a_quarter_keeps_the_months_of_its_anchor() -> None:
    for anchor in (date(2026, 5, 20), date(2030, 2, 20)):
        assert days("quarter", anchor=anchor) == [
            date(2027, 2, 20),
            date(2027, 5, 20),
            date(2027, 8, 20),
            date(2027, 11, 20),
        ]


def test_a_yearly_bill_falls_once_where_it_falls() -> None:
    assert days("year", anchor=date(2024, 3, 5)) == [date(2027, 3, 5)]
    assert days("half_year", anchor=date(2024, 3, 5)) == [date(2027, 3, 5), date(2027, 9, 5)]


def test_weeks_keep_the_weekday_of_their_anchor() -> None:
    friday = date(2027, 1, 1)
    weekly = days("week", anchor=friday)
    assert weekly[0] == date(2026, 12, 4)
    assert {day.isoweekday() for day in weekly} == {5}
    assert len(weekly) == 52
    assert days("two_weeks", anchor=friday)[:2] == [date(2026, 12, 4), date(2026, 12, 18)]
    assert days("four_weeks", anchor=friday)[:2] == [date(2026, 12, 4), date(2027, 1, 1)]


def test_both_ends_are_included() -> None:
    assert len(recurring("x", 1, "month", date(2027, 1, 31), date(2027, 3, 31))) == 3


@pytest.mark.parametrize(
    ("use", "amounts"),
    [
        ("average", ["516.67", "516.67", "516.67", "516.67"]),
        ("lowest", ["0", "0", "0", "0"]),
        ("repeat", ["900", "0", "650", "900"]),
    ],
)
def test_irregular_income_comes_by_its_history(use: Any, amounts: list[str]) -> None:
    came = irregular("side", [900, 0, 650], START, date(2027, 3, 31), day=25, use=use)
    assert [movement.amount for movement in came] == [Decimal(amount) for amount in amounts]
    assert {movement.kind for movement in came} == {"irregular"}
    assert [movement.day.day for movement in came] == [25, 25, 25, 25]


def test_the_payments_of_a_schedule_go_out_on_their_days() -> None:
    schedule = deferred(1200, 3, 2, first_due=date(2026, 12, 15))
    paid = from_schedule(schedule, "card")
    assert [(movement.day, movement.amount) for movement in paid] == [
        (date(2027, 2, 15), Decimal(-400)),
        (date(2027, 3, 15), Decimal(-400)),
        (date(2027, 4, 15), Decimal(-400)),
    ]
    assert {(movement.kind, movement.label_key) for movement in paid} == {("payment", "card")}


@pytest.mark.parametrize(
    ("inputs", "reason", "field"),
    [
        ({"every": "decade"}, "unknown_choice", "every"),
        ({"end": date(2026, 11, 30)}, "out_of_order", "end"),
        ({"end": date(2127, 1, 1)}, "too_long", "end"),
        ({"day": 32}, "bad_day", "day"),
        ({"amount": Decimal(10) ** 15}, "too_large", "amount"),
    ],
)
def test_what_cannot_recur_is_refused(inputs: dict[str, Any], reason: str, field: str) -> None:
    given_inputs: dict[str, Any] = {"amount": 1, "every": "month", "start": START, "end": END} | inputs
    with pytest.raises(FinanceError) as caught:
        recurring("x", **given_inputs)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize(
    ("history", "use", "reason", "field"),
    [
        ([], "average", "history_too_short", "history"),
        ([-1], "average", "negative", "history"),
        ([1], "highest", "unknown_choice", "use"),
    ],
)
def test_a_history_that_says_nothing_is_refused(history: list[int], use: str, reason: str, field: str) -> None:
    with pytest.raises(FinanceError) as caught:
        irregular("side", history, START, END, day=1, use=cast(Any, use))
    assert (caught.value.reason, caught.value.field) == (reason, field)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(EVERY),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(1, 31),
)
def test_every_day_lies_within_and_the_anchor_is_one_of_them(every: Every, start: date, anchor: date, day: int) -> None:
    end = start.replace(year=start.year + 3, day=1)
    falls = [movement.day for movement in recurring("x", 1, every, start, end, anchor=anchor)]
    assert falls == sorted(set(falls))
    assert all(start <= each <= end for each in falls)
    assert not (start <= anchor <= end) or anchor in falls
    assert all(start <= move.day <= end for move in recurring("x", 1, every, start, end, anchor=anchor, day=day))
