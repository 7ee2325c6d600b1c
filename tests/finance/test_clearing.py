"""How long a payment takes to clear a debt, or that it never does."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, fixed_payment, months_to_clear


@pytest.mark.parametrize(
    ("balance", "monthly", "rate", "months"),
    [
        ("1000", "300", "0.12", 4),
        ("1000", "100", "0", 10),
        ("1001", "100", "0", 11),
        ("1000.10", "100", "0", 10),
        ("1000.11", "100", "0", 11),
        ("200.02", "1", "0", 201),
        ("0", "0", "0", 0),
        ("0.01", "1000", "1", 1),
        ("10000", "100", "0.12", None),
        ("10000", "99.99", "0.12", None),
        ("10000", "0", "0", None),
        ("900000000000000", "1", "100", None),
        ("1200", "1", "0", 1200),
        ("5000", "1", "0", 5000),
        ("999999999999999", "0.01", "0", 99_999_999_999_999_900),
    ],
)
def test_months_are_counted_to_the_last_payment(balance: str, monthly: str, rate: str, months: int | None) -> None:
    assert months_to_clear(Decimal(balance), Decimal(monthly), Decimal(rate)) == months


def test_a_very_long_time_with_interest_is_counted_by_formula() -> None:
    # -ln(1 - 1000000 x 0.0001 / 100.01) / ln(1.0001) = ln(10001) / ln(1.0001) = 9.21044 / 0.000099995 = 92109
    assert months_to_clear(1_000_000, Decimal("100.01"), Decimal("0.0012")) == 92_109


def test_interest_that_only_rounding_hides_is_not_covered() -> None:
    # 0.004 a month is rounded to nothing, and a payment of 0.003 is still below it
    assert months_to_clear(100, Decimal("0.003"), Decimal("0.00048")) is None


@pytest.mark.parametrize("field", ["balance", "monthly", "annual_rate"])
def test_nothing_negative_is_taken(field: str) -> None:
    inputs = {"balance": Decimal(1), "monthly": Decimal(1), "annual_rate": Decimal(0)} | {field: Decimal(-1)}
    with pytest.raises(FinanceError) as caught:
        months_to_clear(**inputs)
    assert (caught.value.reason, caught.value.field) == ("negative", field)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 10**9).map(lambda cents: Decimal(cents) / 100),
    st.integers(1, 10**8).map(lambda cents: Decimal(cents) / 100),
    st.decimals(min_value=0, max_value=1, places=3),
)
def test_the_months_are_those_of_a_schedule(balance: Decimal, payment: Decimal, rate: Decimal) -> None:
    months = months_to_clear(balance, payment, rate)
    if months is None or months > 1200:
        with pytest.raises(FinanceError):
            fixed_payment(balance, payment, rate, first_due=date(2026, 1, 1))
    else:
        assert fixed_payment(balance, payment, rate, first_due=date(2026, 1, 1)).months == months
