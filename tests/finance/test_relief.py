"""Deferral, balloon, lump sum and token payments."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, balloon, deferred, equal_instalments, lump_sum, token

FIRST = date(2027, 1, 10)
RATE = Decimal("0.12")


def test_interest_that_is_paid_in_the_grace_leaves_the_balance_alone() -> None:
    schedule = deferred(10_000, 12, 3, RATE, "paid", first_due=FIRST)
    assert [row.payment for row in schedule.rows[:3]] == [100, 100, 100]
    assert [row.balance for row in schedule.rows[:3]] == [10_000, 10_000, 10_000]
    assert schedule.payment == schedule.rows[3].payment == Decimal("888.49")
    assert schedule.rows[3].due == date(2027, 4, 10)
    assert schedule.months == 15
    assert schedule.left == 0


def test_interest_that_is_added_bears_interest_itself() -> None:
    schedule = deferred(10_000, 12, 3, RATE, "added", first_due=FIRST)
    assert [row.payment for row in schedule.rows[:3]] == [0, 0, 0]
    assert [row.principal for row in schedule.rows[:3]] == [-100, -101, Decimal("-102.01")]
    assert schedule.rows[2].balance == Decimal("10303.01")
    assert schedule.left == 0
    assert schedule.total_paid == 10_000 + schedule.total_interest


def test_a_published_deferral_with_added_interest_is_met() -> None:
    # European Commission, examples for the APRC, 2015, example 40: 200,000 at an effective rate for 6 months
    # becomes 207,618.17 in one sum; here month by month, rounded to the cent
    monthly_rate = (Decimal("207618.17") / 200_000) ** (Decimal(1) / 6) - 1
    schedule = deferred(200_000, 1, 6, monthly_rate * 12, "added", first_due=FIRST)
    assert abs(schedule.rows[5].balance - Decimal("207618.17")) <= Decimal("0.03")


def test_no_interest_in_the_grace_costs_nothing_more() -> None:
    schedule = deferred(10_000, 12, 3, RATE, "none", first_due=FIRST)
    assert [row.payment + row.interest for row in schedule.rows[:3]] == [0, 0, 0]
    plain = equal_instalments(10_000, 12, RATE, first_due=date(2027, 4, 10))
    assert schedule.total_paid == plain.total_paid
    assert [row.due for row in schedule.rows[3:]] == [row.due for row in plain.rows]
    assert [row.number for row in schedule.rows] == list(range(1, 16))


def test_no_grace_at_all_is_equal_instalments() -> None:
    assert deferred(10_000, 12, 0, RATE, "added", first_due=FIRST) == equal_instalments(
        10_000, 12, RATE, first_due=FIRST
    )


def test_a_balloon_is_due_with_the_last_payment() -> None:
    schedule = balloon(10_000, 12, 4_000, RATE, first_due=FIRST)
    # (10000 - 4000 x 1.01^-12) x 0.01 / (1 - 1.01^-12) = 573.09
    assert schedule.payment == Decimal("573.09")
    assert all(row.payment == schedule.payment for row in schedule.rows[:-1])
    assert abs(schedule.rows[-1].payment - Decimal("4573.09")) < Decimal("0.10")
    assert schedule.left == 0


def test_a_balloon_of_everything_pays_interest_only() -> None:
    schedule = balloon(10_000, 12, 10_000, RATE, first_due=FIRST)
    assert schedule.payment == 100
    assert schedule.rows[-1].payment == 10_100


def test_a_published_balloon_is_met() -> None:
    # European Commission, examples for the APRC, 2015, example 7: the instalment of 30 years for 180 months
    # at 6 %, 1199.10, leaves 142,097.6
    schedule = balloon(200_000, 180, Decimal("142097.69"), Decimal("0.06"), first_due=FIRST)
    assert schedule.payment == Decimal("1199.10")


def test_a_lump_sum_that_settles_waives_the_rest() -> None:
    schedule = lump_sum(38_000, 15_200, due=FIRST)
    assert schedule.waived == 22_800
    assert schedule.left == 0
    assert schedule.total_paid == 15_200
    assert (schedule.months, schedule.last_due) == (1, FIRST)


def test_a_lump_sum_that_does_not_settle_leaves_the_rest() -> None:
    schedule = lump_sum(38_000, 15_200, due=FIRST, settles=False)
    assert schedule.waived == 0
    assert schedule.left == 22_800


def test_token_payments_without_interest_lower_the_balance() -> None:
    schedule = token(5_000, 10, 6, RATE, first_due=FIRST)
    assert schedule.left == 4_940
    assert schedule.total_interest == 0


def test_token_payments_with_interest_may_let_the_balance_grow() -> None:
    schedule = token(5_000, 10, 2, RATE, "added", first_due=FIRST)
    assert [row.balance for row in schedule.rows] == [5_040, Decimal("5080.40")]


def test_token_payments_end_when_nothing_is_owed() -> None:
    schedule = token(25, 10, 6, first_due=FIRST)
    assert [row.payment for row in schedule.rows] == [10, 10, 5]


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"balance": 0}, "not_positive", "balance"),
        ({"months": 0}, "too_short", "months"),
        ({"months": 1000}, "too_long", "months"),
        ({"grace_months": -1}, "too_short", "grace_months"),
        ({"months": 500, "grace_months": 101}, "too_long", "grace_months"),
        ({"interest": "doubled"}, "unknown_choice", "interest"),
        ({"annual_rate": -1}, "negative", "annual_rate"),
        ({"balance": Decimal("0.01")}, "too_small", "balance"),
    ],
)
def test_a_deferral_that_makes_no_sense_is_refused(change: dict[str, Any], reason: str, field: str) -> None:
    inputs: dict[str, Any] = {"balance": 1000, "months": 12, "grace_months": 3, "first_due": FIRST}
    with pytest.raises(FinanceError) as caught:
        deferred(**(inputs | change))
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize(("final", "reason"), [(0, "not_positive"), (1001, "more_than_balance")])
def test_a_balloon_that_makes_no_sense_is_refused(final: int, reason: str) -> None:
    with pytest.raises(FinanceError) as caught:
        balloon(1000, 12, final, first_due=FIRST)
    assert (caught.value.reason, caught.value.field) == (reason, "final")


@pytest.mark.parametrize(("amount", "reason"), [(0, "not_positive"), (1001, "more_than_balance")])
def test_a_lump_sum_that_makes_no_sense_is_refused(amount: int, reason: str) -> None:
    with pytest.raises(FinanceError) as caught:
        lump_sum(1000, amount, due=FIRST)
    assert (caught.value.reason, caught.value.field) == (reason, "amount")


def test_interest_on_token_payments_is_added_or_none() -> None:
    with pytest.raises(FinanceError) as caught:
        token(1000, 1, 6, RATE, cast(Any, "paid"), first_due=FIRST)
    assert (caught.value.reason, caught.value.field) == ("unknown_choice", "interest")


@settings(max_examples=60, deadline=None)
@given(
    st.integers(10_00, 10**10).map(lambda cents: Decimal(cents) / 100),
    st.integers(1, 60),
    st.integers(0, 24),
    st.decimals(min_value=0, max_value=1, places=4),
    st.sampled_from(["paid", "added", "none"]),
)
def test_a_deferral_repays_exactly(balance: Decimal, months: int, grace: int, rate: Decimal, interest: Any) -> None:
    schedule = deferred(balance, months, grace, rate, interest, first_due=FIRST)
    assert schedule.left == 0
    assert schedule.total_paid == balance + schedule.total_interest
    assert sum(row.principal for row in schedule.rows) == balance
