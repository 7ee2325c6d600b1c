"""Amounts in capital characters, by the rule of the People's Bank and by published examples."""

import json
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, amount_in_words

CASES: list[dict[str, Any]] = [
    case
    for case in json.loads((Path(__file__).parent / "data" / "capital_words.json").read_text("utf-8"))["cases"]
    if "amount" in case
]
DIGITS = {char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read(words: str) -> Decimal:
    """Read capital characters back, digit by digit: the inverse of what is tested."""
    text = words.removeprefix("人民币")
    sign = -1 if text.startswith("负") else 1
    text = text.removeprefix("负").removesuffix("整")
    yuan, _, coins = text.rpartition("元")
    total = whole(yuan)
    for char, after in pairwise(coins):
        total += {"角": Decimal("0.1"), "分": Decimal("0.01")}.get(after, Decimal(0)) * DIGITS.get(char, 0)
    return sign * total


def whole(text: str) -> Decimal:
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        high, found, low = text.rpartition(unit)
        if found:
            return whole(high) * size + whole(low)
    total, digit = 0, 0
    for char in text:
        if char in PLACES:
            total += digit * PLACES[char]
            digit = 0
        else:
            digit = DIGITS[char]
    return Decimal(total + digit)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_a_published_amount_has_one_of_its_published_forms(case: dict[str, Any]) -> None:
    forms = case["expected_any_of"]
    prefix = "人民币" if forms[0].startswith("人民币") else ""
    assert amount_in_words(Decimal(case["amount"]), prefix=prefix) in forms


def test_every_published_case_with_an_amount_is_tested() -> None:
    assert len(CASES) == 23


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("6007.14", "人民币陆仟零柒元壹角肆分"),  # 支付结算办法, annex 1, 4 (2)
        ("107000.53", "人民币壹拾万柒仟元零伍角叁分"),  # annex 1, 4 (3), the first form
        ("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分"),
        ("-100", "人民币负壹佰元整"),
        ("0", "人民币零元整"),
        ("-0.00", "人民币零元整"),
        ("999999999999999.99", "人民币玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        ("1000000000001", "人民币壹万亿零壹元整"),
        ("10000000000", "人民币壹佰亿元整"),
    ],
)
def test_one_form_is_chosen_where_the_rule_leaves_a_choice(amount: str, words: str) -> None:
    assert amount_in_words(Decimal(amount)) == words


def test_a_whole_number_may_be_an_int() -> None:
    assert amount_in_words(15) == "人民币壹拾伍元整"


@pytest.mark.parametrize(
    ("amount", "reason"),
    [
        ("0.005", "fraction_of_unit"),
        ("1E15", "too_large"),
        ("NaN", "not_a_number"),
        ("Infinity", "not_a_number"),
    ],
)
def test_what_cannot_be_paid_is_not_written(amount: str, reason: str) -> None:
    with pytest.raises(FinanceError) as caught:
        amount_in_words(Decimal(amount))
    assert (caught.value.reason, caught.value.field) == (reason, "amount")


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=-(10**17) + 1, max_value=10**17 - 1))
def test_words_read_back_to_the_number(cents: int) -> None:
    amount = Decimal(cents) / 100
    assert read(amount_in_words(amount)) == amount


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=0, max_value=10**17 - 1))
def test_words_never_hold_two_noughts_in_a_row(cents: int) -> None:
    assert "零零" not in amount_in_words(Decimal(cents) / 100)
