"""Plans that repay all of a debt in monthly payments: exact to the last cent."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import (
    FinanceError,
    Schedule,
    equal_instalments,
    equal_principal,
    extension,
    fixed_payment,
    interest_free,
    level_payment,
    periodic_rate,
)

FIRST = date(2026, 12, 31)


def repays_exactly(schedule: Schedule) -> bool:
    """Every row follows from the one before, and nothing is owed at the end."""
    owed = schedule.opening
    for number, row in enumerate(schedule.rows, 1):
        assert row.number == number
        assert row.payment == row.interest + row.principal
        owed -= row.principal
        assert row.balance == owed >= 0
        assert row.payment == round(row.payment, 2)
    assert sum(row.principal for row in schedule.rows) == schedule.opening
    assert schedule.total_paid == schedule.opening + schedule.total_interest
    return schedule.left == 0


def test_without_interest_the_last_instalment_takes_the_remainder() -> None:
    schedule = interest_free(Decimal("38000.00"), 36, first_due=date(2026, 12, 10))
    assert schedule.payment == Decimal("1055.56")
    assert schedule.rows[-1].payment == Decimal("1055.40")
    assert schedule.total_interest == 0
    assert schedule.months == 36
    assert schedule.last_due == date(2029, 11, 10)
    assert repays_exactly(schedule)


def test_equal_instalments_with_interest_are_an_annuity() -> None:
    # 10,000 at 1 % a month over 12: 888.49 in every textbook table of annuities
    schedule = equal_instalments(10_000, 12, Decimal("0.12"), first_due=FIRST)
    assert schedule.payment == Decimal("888.49")
    assert schedule.rows[0].interest == Decimal("100.00")
    assert repays_exactly(schedule)


def test_a_given_payment_that_is_too_small_leaves_the_rest_to_the_last_row() -> None:
    schedule = equal_instalments(1000, 3, Decimal("0.12"), first_due=FIRST, payment=Decimal(5))
    assert [row.payment for row in schedule.rows] == [5, 5, Decimal("1020.15")]
    assert schedule.rows[0].principal == -5
    assert repays_exactly(schedule)


def test_a_given_payment_that_is_large_ends_early() -> None:
    schedule = equal_instalments(1000, 12, first_due=FIRST, payment=Decimal(400))
    assert [row.payment for row in schedule.rows] == [400, 400, 200]


def test_an_extension_spreads_what_is_left_over_all_months() -> None:
    assert extension(1200, 6, 6, Decimal("0.1"), first_due=FIRST, day=15) == equal_instalments(
        1200, 12, Decimal("0.1"), first_due=FIRST, day=15
    )


def test_the_day_is_kept_in_every_plan() -> None:
    dues = [row.due for row in equal_instalments(100, 3, first_due=FIRST).rows]
    assert dues == [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)]


def test_an_own_amount_takes_as_many_months_as_it_needs() -> None:
    schedule = fixed_payment(1000, 300, Decimal("0.12"), first_due=FIRST)
    # 1000 + 10.00 - 300 = 710.00; + 7.10 - 300 = 417.10; + 4.17 - 300 = 121.27; + 1.21 = 122.48
    assert [row.balance for row in schedule.rows] == [Decimal(x) for x in ("710.00", "417.10", "121.27", "0.00")]
    assert schedule.rows[-1].payment == Decimal("122.48")
    assert schedule.payment == 300
    assert repays_exactly(schedule)


def test_the_cents_that_rounding_leaves_are_no_payment_of_their_own() -> None:
    schedule = fixed_payment(Decimal("1000.03"), Decimal("333.33"), first_due=FIRST)
    # 3 x 333.33 = 999.99; four cents are more than a cent for each of three payments
    assert [row.payment for row in schedule.rows] == [*[Decimal("333.33")] * 3, Decimal("0.04")]
    schedule = fixed_payment(1000, Decimal("333.33"), first_due=FIRST)
    assert [row.payment for row in schedule.rows] == [Decimal("333.33"), Decimal("333.33"), Decimal("333.34")]
    assert repays_exactly(schedule)


def test_an_amount_that_only_pays_the_interest_never_repays() -> None:
    with pytest.raises(FinanceError) as caught:
        fixed_payment(10_000, 100, Decimal("0.12"), first_due=FIRST)
    assert (caught.value.reason, caught.value.field) == ("never_repaid", "payment")
    assert fixed_payment(10_000, Decimal(101), Decimal("0.12"), first_due=FIRST).left == 0


def test_an_amount_that_takes_over_a_hundred_years_is_refused() -> None:
    with pytest.raises(FinanceError) as caught:
        fixed_payment(1201, 1, first_due=FIRST)
    assert (caught.value.reason, caught.value.field) == ("too_long", "payment")
    assert fixed_payment(1200, 1, first_due=FIRST).months == 1200


def test_equal_principal_falls_month_by_month() -> None:
    schedule = equal_principal(12_000, 12, Decimal("0.12"), first_due=FIRST)
    assert [row.payment for row in schedule.rows[:3]] == [1120, 1110, 1100]
    assert schedule.payment == 1120
    assert schedule.total_interest == 780  # 120 x (12 + 1) / 2
    assert repays_exactly(schedule)


def test_equal_principal_of_an_odd_sum_leaves_the_remainder_to_the_last() -> None:
    schedule = equal_principal(100, 3, first_due=FIRST)
    assert [row.principal for row in schedule.rows] == [Decimal("33.33"), Decimal("33.33"), Decimal("33.34")]


def test_principal_that_rounds_up_may_end_a_row_early() -> None:
    schedule = equal_principal(Decimal("0.05"), 9, first_due=FIRST)
    assert schedule.months == 5
    assert repays_exactly(schedule)


def test_a_currency_without_cents_has_instalments_without_cents() -> None:
    schedule = equal_instalments(100_000, 7, Decimal("0.15"), first_due=FIRST, unit=Decimal(1))
    assert all(row.payment == row.payment.to_integral_value() for row in schedule.rows)
    assert repays_exactly(schedule)


def test_a_rate_compounded_as_often_as_it_is_paid_is_divided() -> None:
    assert periodic_rate(Decimal("0.12")) == periodic_rate(Decimal("0.12"), 12, 12) == Decimal("0.01")


def test_two_half_years_of_compounding_make_a_year() -> None:
    assert abs(periodic_rate(Decimal("0.1"), 1, 2) - Decimal("0.1025")) < Decimal("1e-35")


def test_a_payment_towards_a_remaining_balance_only_repays_the_difference() -> None:
    assert level_payment(1200, 12, final=600) == 50


BAD = [
    ({"balance": 0}, "not_positive", "balance"),
    ({"balance": -5}, "not_positive", "balance"),
    ({"balance": Decimal("10.001")}, "fraction_of_unit", "balance"),
    ({"balance": Decimal(10) ** 15}, "too_large", "balance"),
    ({"balance": Decimal("NaN")}, "not_a_number", "balance"),
    ({"months": 0}, "too_short", "months"),
    ({"months": -1}, "too_short", "months"),
    ({"months": 1000}, "too_long", "months"),
    ({"months": Decimal(12)}, "not_a_number", "months"),
    ({"annual_rate": Decimal("-0.1")}, "negative", "annual_rate"),
    ({"annual_rate": Decimal("100.1")}, "too_large", "annual_rate"),
    ({"annual_rate": Decimal("Infinity")}, "not_a_number", "annual_rate"),
    ({"balance": Decimal("0.01"), "months": 3}, "too_small", "balance"),
    ({"day": 0}, "bad_day", "day"),
    ({"first_due": date(9999, 12, 1)}, "date_out_of_range", "first_due"),
]


@pytest.mark.parametrize("plan", [equal_instalments, equal_principal])
@pytest.mark.parametrize(("change", "reason", "field"), BAD)
def test_a_plan_that_makes_no_sense_is_refused(plan: Any, change: dict[str, Any], reason: str, field: str) -> None:
    inputs: dict[str, Any] = {"balance": 1000, "months": 12, "first_due": FIRST} | change
    with pytest.raises(FinanceError) as caught:
        plan(**inputs)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"payment": 0}, "not_positive", "payment"),
        ({"payment": Decimal("0.001")}, "fraction_of_unit", "payment"),
        ({"balance": 0}, "not_positive", "balance"),
        ({"annual_rate": -1}, "negative", "annual_rate"),
    ],
)
def test_an_own_amount_without_sense_is_refused(change: dict[str, Any], reason: str, field: str) -> None:
    inputs: dict[str, Any] = {"balance": 1000, "payment": 100, "first_due": FIRST} | change
    with pytest.raises(FinanceError) as caught:
        fixed_payment(**inputs)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize(
    ("left", "extra", "reason", "field"),
    [
        (0, 6, "too_short", "months_left"),
        (6, 0, "too_short", "extra_months"),
        (400, 201, "too_long", "extra_months"),
        (601, 1, "too_long", "months_left"),
    ],
)
def test_an_extension_that_makes_no_sense_is_refused(left: int, extra: int, reason: str, field: str) -> None:
    with pytest.raises(FinanceError) as caught:
        extension(1000, left, extra, first_due=FIRST)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize("per_year", [0, 367, cast(Any, "12")])
def test_a_year_has_between_one_and_366_periods(per_year: int) -> None:
    with pytest.raises(FinanceError) as caught:
        periodic_rate(Decimal("0.1"), per_year)
    assert caught.value.field == "per_year"


BALANCES = st.integers(min_value=10_00, max_value=10**11).map(lambda cents: Decimal(cents) / 100)
RATES = st.decimals(min_value=0, max_value=1, places=4)
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2200, 1, 1))


@settings(max_examples=60, deadline=None)
@given(BALANCES, st.integers(1, 120), RATES, DAYS, st.sampled_from([equal_instalments, equal_principal]))
def test_a_schedule_repays_exactly(balance: Decimal, months: int, rate: Decimal, first: date, plan: Any) -> None:
    schedule = plan(balance, months, rate, first_due=first)
    assert repays_exactly(schedule)
    assert schedule.months <= months


@settings(max_examples=40, deadline=None)
@given(BALANCES, RATES, st.integers(1, 50))
def test_an_own_amount_above_the_interest_repays_exactly(balance: Decimal, rate: Decimal, part: int) -> None:
    payment = round(balance * rate / 12 + balance / part + Decimal("0.02"), 2)
    schedule = fixed_payment(balance, payment, rate, first_due=FIRST)
    assert repays_exactly(schedule)
    assert all(row.payment == payment for row in schedule.rows[:-1])
    assert schedule.rows[-1].payment <= payment + Decimal("0.01") * schedule.months
