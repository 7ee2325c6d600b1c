"""A cash flow by the day: the balance, the lowest day, the first day below, the months, the better day."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.finance import (
    BetterDay,
    CashFlow,
    FinanceError,
    MonthFlow,
    Movement,
    better_due_day,
    recurring,
    reserve_months,
)


def move(day: date, amount: int) -> Movement:
    return Movement(day, Decimal(amount), "x")


JANUARY = [
    move(date(2027, 1, 10), 1000),
    move(date(2027, 1, 5), -600),
    move(date(2027, 1, 10), -900),
    move(date(2027, 3, 1), -700),
]
FLOW = CashFlow(Decimal(500), tuple(JANUARY))


def test_a_balance_is_what_is_there_at_the_end_of_each_day() -> None:
    assert FLOW.balances() == [
        (date(2027, 1, 5), Decimal(-100)),
        (date(2027, 1, 10), Decimal(0)),
        (date(2027, 3, 1), Decimal(-700)),
    ]


def test_the_lowest_day_is_the_first_of_the_lowest() -> None:
    assert FLOW.lowest() == (date(2027, 3, 1), Decimal(-700))
    level = CashFlow(Decimal(5), (move(date(2027, 1, 2), 0), move(date(2027, 1, 1), 0)))
    assert level.lowest() == (date(2027, 1, 1), Decimal(5))


def test_the_first_day_below_is_found_for_any_limit() -> None:
    assert FLOW.first_below() == date(2027, 1, 5)
    assert FLOW.first_below(-100) == date(2027, 3, 1)
    assert FLOW.first_below(-700) is None
    assert CashFlow(Decimal(500)).first_below() is None


def test_months_add_up_and_none_is_left_out() -> None:
    assert FLOW.by_month() == [
        MonthFlow(date(2027, 1, 1), Decimal(1000), Decimal(1500), Decimal(0), Decimal(-100)),
        MonthFlow(date(2027, 2, 1), Decimal(0), Decimal(0), Decimal(0), Decimal(0)),
        MonthFlow(date(2027, 3, 1), Decimal(0), Decimal(700), Decimal(-700), Decimal(-700)),
    ]
    assert CashFlow(Decimal(500)).by_month() == []


def test_more_movements_take_their_places() -> None:
    more = FLOW.plus([move(date(2027, 1, 1), 200)])
    assert more.movements[0].day == date(2027, 1, 1)
    assert more.lowest() == (date(2027, 3, 1), Decimal(-500))
    assert len(FLOW.movements) == 4


def test_a_flow_without_movements_has_no_lowest_day() -> None:
    with pytest.raises(FinanceError) as caught:
        CashFlow(Decimal(500)).lowest()
    assert (caught.value.reason, caught.value.field) == ("no_movements", "movements")


def test_opening_money_is_a_number() -> None:
    with pytest.raises(FinanceError) as caught:
        CashFlow(Decimal("NaN"))
    assert (caught.value.reason, caught.value.field) == ("not_a_number", "opening")


def test_a_payment_before_pay_day_gets_the_pay_day_proposed() -> None:
    start, end = date(2027, 1, 1), date(2027, 6, 30)
    flow = CashFlow(
        Decimal(300),
        (
            *recurring("pay", 3000, "month", start, end, day=10, kind="pay"),
            *recurring("rent", -2000, "month", start, end, day=12),
        ),
    )
    # on the 5th, 300 - 800 = -500 before the first pay; from the 10th on, 300 + 3000 - 800 - 2000 = 500
    assert better_due_day(flow, 800, 6, date(2027, 1, 5)) == BetterDay(10, Decimal(500), Decimal(-500))
    assert better_due_day(flow, 800, 6, date(2027, 1, 5), days=[1, 5]) is None
    assert better_due_day(flow, 800, 6, date(2027, 1, 15)) is None


def test_a_flow_without_movements_has_no_better_day() -> None:
    assert better_due_day(CashFlow(Decimal(500)), 100, 3, date(2027, 1, 31)) is None


@pytest.mark.parametrize(
    ("payment", "months", "days", "reason", "field"),
    [
        (0, 6, [1], "not_positive", "payment"),
        (1, 0, [1], "too_short", "months"),
        (1, 6, [], "unknown_choice", "days"),
        (1, 6, [0], "bad_day", "day"),
    ],
)
def test_a_better_day_of_nothing_is_refused(
    payment: int, months: int, days: list[int], reason: str, field: str
) -> None:
    with pytest.raises(FinanceError) as caught:
        better_due_day(FLOW, payment, months, date(2027, 1, 5), days=days)
    assert (caught.value.reason, caught.value.field) == (reason, field)


def test_a_reserve_lasts_as_long_as_it_pays_the_essentials() -> None:
    assert reserve_months(4300, 3440) == Decimal("1.25")
    assert reserve_months(0, 3440) == 0
    assert reserve_months(4300, 0) is None
    with pytest.raises(FinanceError) as caught:
        reserve_months(-1, 100)
    assert (caught.value.reason, caught.value.field) == ("negative", "reserve")


def test_balances_that_grow_beyond_any_amount_are_still_added_up() -> None:
    huge = Decimal(10) ** 15 - 1
    moves = tuple(Movement(date(2026, month, 1), huge, "pay") for month in (1, 2, 3))
    assert [month.balance for month in CashFlow(Decimal(0), moves).by_month()] == [huge, 2 * huge, 3 * huge]
