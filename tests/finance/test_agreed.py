"""Instalments that somebody has named, and what they cost."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, annual_rate, equal_instalments, named_instalments

FIRST = date(2027, 1, 31)


def test_instalments_with_a_fee_of_six_per_mille_cost_13_percent_a_year() -> None:
    # 12,000 in 12 instalments of 1,000 with 72 (0.6 % of the first balance) on top: published as 13.03 % nominal
    schedule = named_instalments(12_000, 1_072, 12, first_due=FIRST)
    assert round(annual_rate(schedule.flows), 4) == Decimal("0.1303")
    assert schedule.total_interest == 864
    assert schedule.total_paid == 12_864
    assert schedule.left == schedule.waived == 0


def test_the_days_are_those_of_any_other_plan() -> None:
    schedule = named_instalments(300, 100, 3, first_due=FIRST)
    assert [row.due for row in schedule.rows] == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]
    assert schedule.total_interest == 0


def test_what_the_payments_fall_short_of_the_balance_is_waived() -> None:
    schedule = named_instalments(10_000, 500, 12, first_due=FIRST)
    assert schedule.waived == 4_000
    assert schedule.total_interest == 0
    assert [schedule.rows[0].balance, schedule.rows[-2].balance, schedule.left] == [9_500, 4_500, 0]


def test_an_annuity_is_found_again_from_its_payment() -> None:
    known = equal_instalments(20_000, 24, Decimal("0.18"), first_due=FIRST)
    found = named_instalments(20_000, known.payment, 24, first_due=FIRST)
    assert abs(found.total_interest - known.total_interest) < Decimal("0.20")
    assert all(abs(a.interest - b.interest) <= Decimal("0.02") for a, b in zip(found.rows, known.rows, strict=True))


def test_payments_rounded_from_a_known_rate_carry_its_interest_to_the_cent() -> None:
    # 12,000 in 18 instalments at 12 %: 1 % of 12,000 is 120.00, and 12,120.00 - 731.78 = 11,388.22
    schedule = named_instalments(12_000, Decimal("731.78"), 18, first_due=FIRST, known_rate=Decimal("0.12"))
    assert [row.interest for row in schedule.rows[:2]] == [Decimal("120.00"), Decimal("113.88")]
    assert [row.balance for row in schedule.rows[:2]] == [Decimal("11388.22"), Decimal("10770.32")]
    assert {row.payment for row in schedule.rows} == {Decimal("731.78")}
    assert schedule.total_interest == Decimal("1172.04")
    assert schedule.left == 0


@pytest.mark.parametrize(("each", "last"), [("1072", "72"), ("1071.90", "70.80")])
def test_a_fee_that_is_within_each_payment_lets_each_pay_the_same_off(each: str, last: str) -> None:
    # a fee of 72 (0.6 % of the first balance): 1,000 of each 1,072 pays off; a rounded amount ends with what is left
    schedule = named_instalments(12_000, Decimal(each), 12, first_due=FIRST, known_fee=72)
    assert {row.payment for row in schedule.rows} == {Decimal(each)}
    assert {row.interest for row in schedule.rows[:-1]} == {72}
    assert schedule.rows[-1].interest == Decimal(last)
    assert schedule.rows[1].balance == 12_000 - 2 * (Decimal(each) - 72)
    assert schedule.left == 0


def test_a_rate_that_the_payments_are_not_rounded_from_changes_nothing() -> None:
    named = named_instalments(12_000, 1_072, 12, first_due=FIRST)
    for rate in ("0.06", "0.1304", "0.24"):
        assert named_instalments(12_000, 1_072, 12, first_due=FIRST, known_rate=Decimal(rate)) == named


@given(
    balance=st.integers(100, 500_000),
    months=st.integers(2, 120),
    rate=st.decimals(Decimal("0.01"), Decimal("0.36"), places=4),
)
def test_an_annuity_with_its_rate_known_is_the_lenders_own_until_the_last_payment(
    balance: int, months: int, rate: Decimal
) -> None:
    known = equal_instalments(balance, months, rate, first_due=FIRST)
    assume(known.months == months)  # payments to the cent pay a very small sum off before its last month
    found = named_instalments(balance, known.payment, months, first_due=FIRST, known_rate=rate)
    for_the_last = known.payment * months - balance - sum(row.interest for row in known.rows[:-1])
    if for_the_last < 0:  # rounding took more than the interest of the last month
        assert found == named_instalments(balance, known.payment, months, first_due=FIRST)
    else:
        assert [row.interest for row in found.rows] == [*(row.interest for row in known.rows[:-1]), for_the_last]


def test_one_payment_of_an_absurd_size_is_all_interest() -> None:
    schedule = named_instalments(Decimal("0.01"), Decimal(10) ** 14, 1, first_due=FIRST)
    assert schedule.total_interest == Decimal(10) ** 14 - Decimal("0.01")


@pytest.mark.parametrize(
    ("balance", "payment", "months", "reason"),
    [
        (0, 100, 12, "not_positive"),
        (100, 0, 12, "not_positive"),
        (100, 100, 0, "too_short"),
        (100, 100, 1_000, "too_long"),
        (Decimal("0.001"), 100, 12, "fraction_of_unit"),
        (10**15, 100, 12, "too_large"),
    ],
)
def test_what_nobody_can_offer_is_refused(balance: Decimal, payment: Decimal, months: int, reason: str) -> None:
    with pytest.raises(FinanceError) as error:
        named_instalments(balance, payment, months, first_due=FIRST)
    assert error.value.reason == reason


@given(
    st.decimals(min_value=1, max_value=1_000_000, places=2),
    st.decimals(min_value=Decimal("0.01"), max_value=100_000, places=2),
    st.integers(min_value=1, max_value=120),
)
def test_every_fen_is_accounted_for(balance: Decimal, payment: Decimal, months: int) -> None:
    schedule = named_instalments(balance, payment, months, first_due=FIRST)
    assert schedule.total_paid == payment * months
    assert schedule.total_paid + schedule.waived == balance + schedule.total_interest
    assert all(row.interest >= 0 for row in schedule.rows)
    assert schedule.left == 0
    assert not (schedule.waived and schedule.total_interest)
