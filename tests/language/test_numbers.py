"""Amounts are written as each language writes them."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal

from debt_wizard.language import Language

LOCALES = {"zh": "zh_Hans_CN", "en": "en"}
AMOUNTS = ("0", "0.05", "7", "999.99", "1000", "12345.6", "-1234.5", "100000000", "9999999999999.99")


@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("code", LOCALES)
def test_an_amount_with_cents_is_written_as_the_locale_writes_it(code: str, amount: str) -> None:
    exact = Decimal(amount)
    expected = format_decimal(exact, format="#,##0.00", locale=LOCALES[code])
    assert Language(code).number(exact, decimals=True) == expected


@pytest.mark.parametrize("code", LOCALES)
def test_a_whole_amount_has_no_cents_and_its_thousands_marked(code: str) -> None:
    assert Language(code).number(Decimal("1234567.00")) == "1,234,567"


@pytest.mark.parametrize(("amount", "written"), [("0.5", "1"), ("2.5", "3"), ("-2.5", "-3"), ("1999.49", "1,999")])
def test_without_the_cents_a_half_is_rounded_up(amount: str, written: str) -> None:
    assert Language("en").number(Decimal(amount), decimals=False) == written


def test_a_fraction_of_a_cent_is_rounded_half_up() -> None:
    assert Language("en").number(Decimal("0.005")) == "0.01"


def test_less_than_half_a_cent_below_nought_is_nought_without_a_sign() -> None:
    assert Language("en").money(Decimal("-0.004")) == "¥0"
