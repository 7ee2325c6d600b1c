"""What a lender waives, as people type it."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_discount, show_share


@pytest.mark.parametrize(
    ("text", "waived"),
    [
        ("九折", "0.1"),
        ("9折", "0.1"),
        ("９折", "0.1"),
        ("打九折", "0.1"),
        ("可以打个九折", "0.1"),
        ("八五折", "0.15"),
        ("8.5折", "0.15"),
        ("85折", "0.15"),
        ("八点五折", "0.15"),
        ("对折", "0.5"),
        ("一折", "0.9"),
        ("10% off", "0.1"),
        ("10 per cent off", "0.1"),
        ("a 10% discount", "0.1"),
        ("half off", "0.5"),
        ("30% waived", "0.3"),
        ("减免一成", "0.1"),
        ("减半", "0.5"),
        ("只还七成", "0.3"),
        ("pay 90%", "0.1"),
        ("30%", "0.3"),
        ("三成", "0.3"),
        ("30", "0.3"),
        ("1/3", "0.333333"),
    ],
)
def test_what_is_waived_is_read_also_where_what_is_paid_is_named(text: str, waived: str) -> None:
    assert read_discount(text) == Decimal(waived)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("零折", "discount_not_understood"),
        ("0折", "discount_not_understood"),
        ("十折", "discount_not_understood"),
        ("十五折", "discount_not_understood"),
        ("15折", "discount_not_understood"),
        ("打折", "discount_not_understood"),
        ("abc", "discount_not_understood"),
        ("", "discount_not_understood"),
        ("1130", "discount_is_amount"),
        ("减免1,130元", "discount_is_amount"),
        ("¥310 off", "discount_is_amount"),
        ("120%", "share_out_of_range"),
        ("120% off", "share_out_of_range"),
        ("还120%", "share_out_of_range"),
    ],
)
def test_more_than_all_and_nonsense_are_refused_with_an_example(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_discount(text)
    assert caught.value.code == code
    assert read_discount(caught.value.example) == Decimal("0.1")


@given(st.text(max_size=12))
def test_no_text_breaks_it(text: str) -> None:
    with suppress(Refused):
        assert 0 <= read_discount(text) <= 1


@given(st.decimals(0, 1, places=6))
def test_what_a_field_shows_is_read_back(waived: Decimal) -> None:
    assert read_discount(show_share(waived)) == waived
