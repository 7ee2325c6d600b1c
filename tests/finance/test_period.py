"""Pay and bills of every period, turned into months; money rounded half-up."""

from decimal import Decimal
from typing import Any, cast

import pytest

from debt_wizard.finance import EVERY, Every, FinanceError, monthly, round_money


@pytest.mark.parametrize(
    ("every", "amount", "month"),
    [
        ("week", "300", "1300"),
        ("two_weeks", "600", "1300"),
        ("four_weeks", "1200", "1300"),
        ("month", "1300", "1300"),
        ("quarter", "3900", "1300"),
        ("half_year", "7800", "1300"),
        ("year", "15600", "1300"),
    ],
)
def test_a_year_has_52_weeks_and_12_months(every: Every, amount: str, month: str) -> None:
    assert monthly(Decimal(amount), every) == Decimal(month)


def test_a_month_is_not_rounded() -> None:
    assert monthly(100, "year") == Decimal("8.33333333333333333333333333333333333333" + "3")


def test_every_period_has_a_factor() -> None:
    assert len({monthly(100, every) for every in EVERY}) == 7


def test_an_unknown_period_is_refused() -> None:
    with pytest.raises(FinanceError) as caught:
        monthly(100, cast(Any, "decade"))
    assert (caught.value.reason, caught.value.field) == ("unknown_choice", "every")


@pytest.mark.parametrize(
    ("amount", "unit", "rounded"),
    [
        ("2.675", "0.01", "2.68"),
        ("2.665", "0.01", "2.67"),
        ("-2.665", "0.01", "-2.67"),
        ("2.6649", "0.01", "2.66"),
        ("5", "0.01", "5.00"),
        ("-0.001", "0.01", "0.00"),
        ("1234.5", "1", "1235"),
        ("12.5", "5", "15"),
        ("0.12", "0.05", "0.10"),
        ("999999999999999.994", "0.01", "999999999999999.99"),
    ],
)
def test_a_half_is_rounded_away_from_zero(amount: str, unit: str, rounded: str) -> None:
    assert str(round_money(Decimal(amount), Decimal(unit))) == rounded


@pytest.mark.parametrize("unit", ["0", "-1"])
def test_a_unit_must_be_positive(unit: str) -> None:
    with pytest.raises(FinanceError) as caught:
        round_money(Decimal(1), Decimal(unit))
    assert (caught.value.reason, caught.value.field) == ("not_positive", "unit")


def test_a_float_is_no_amount() -> None:
    with pytest.raises(FinanceError) as caught:
        round_money(cast(Any, 0.1))
    assert caught.value.reason == "not_a_number"
    assert str(caught.value) == "amount: not_a_number"
