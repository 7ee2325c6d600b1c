"""What people type is read exactly or refused, and never guessed."""

import json
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import AmountError, parse_amount

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "typed_numbers.json").read_text("utf-8"))[
    "cases"
]
CERTAIN = [case for case in CASES if case["mode"] in {"accept", "currency"}]
DOUBTFUL = [case for case in CASES if case["mode"] not in {"accept", "currency"}]


def name(case: dict[str, Any]) -> str:
    return str(case["id"])


def reason(text: str) -> str:
    with pytest.raises(AmountError) as caught:
        parse_amount(text)
    assert str(caught.value) == caught.value.reason
    return caught.value.reason


@pytest.mark.parametrize("case", CERTAIN, ids=name)
def test_a_published_number_has_its_published_value(case: dict[str, Any]) -> None:
    assert parse_amount(case["text"]) == Decimal(case["expected"])


@pytest.mark.parametrize("case", DOUBTFUL, ids=name)
def test_a_published_wrong_or_doubtful_number_is_refused(case: dict[str, Any]) -> None:
    assert reason(case["text"])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3千5", "3500"),
        ("2w3", "23000"),
        ("2w3k", "23000"),
        ("3k5", "3500"),
        ("3千500", "3500"),
        ("3万5000", "35000"),
        ("3万5000.5", "35000.5"),
        ("3万零5", "30005"),
        ("3百万", "3000000"),
        ("12千", "12000"),
        ("1万2千3百4十5元6角7分", "12345.67"),
        ("十", "10"),
        ("零", "0"),
        ("〇", "0"),
        ("二〇二六", "2026"),
        ("一万五千亿", "1500000000000"),
        ("1.5万亿", "1500000000000"),
        ("三点五万", "35000"),
        ("3点5", "3.5"),
        ("九萬元", "90000"),
        ("12w块", "120000"),
        ("0", "0"),
        ("007", "7"),
    ],
)
def test_short_forms_and_mixtures_are_read(text: str, value: str) -> None:
    assert parse_amount(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("五元三毛", "5.3"),
        ("3块5", "3.5"),
        ("12块5毛", "12.5"),
        ("三块五毛五", "3.55"),
        ("五毛", "0.5"),
        ("5角5分", "0.55"),
        ("伍分", "0.05"),
        ("壹佰贰拾元零伍分", "120.05"),
        ("壹仟陆佰捌拾元零叁角贰分", "1680.32"),
        ("壹佰元整", "100"),
        ("壹佰圆正", "100"),
        ("100块钱", "100"),
        ("三百八十塊五毛", "380.5"),
        ("人民币伍角整", "0.5"),
    ],
)
def test_yuan_and_coins_are_read(text: str, value: str) -> None:
    assert parse_amount(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "￥1,234.50",
        "¥ 1234.50",
        "CN¥1,234.50",
        "RMB 1,234.50",
        "1234.50 cny",
        "人民币 ¥1234.50 元",
        "$1,234.50",
        "US$1,234.50",
        "HK$1,234.50",
        "1,234.50€",
        "1,234.50 Chinese yuan",
        "1,234.50人民币",
        "１，２３４．５０",
        "1234。50",
        "\ufeff1234.50\u200b",
        "\u30001234.50\u3000",
        "+1234.50",
    ],
)
def test_signs_of_currency_and_full_width_figures_change_nothing(text: str) -> None:
    assert parse_amount(text) == Decimal("1234.50")


@pytest.mark.parametrize("text", ["-5", "−5", "－5", "负五", "負5", "-¥5", "¥-5", "- 5", "-5元"])
def test_a_sign_makes_it_negative(text: str) -> None:
    assert parse_amount(text) == -5


def test_zero_has_no_sign() -> None:
    assert str(parse_amount("-0.00")) == "0"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "empty"),
        (" \u3000\n", "empty"),
        ("12,34", "grouping"),
        ("1, 234", "grouping"),
        ("1 234", "grouping"),
        ("1,2345", "grouping"),
        ("1,00,000", "grouping"),
        ("0,123", "grouping"),
        ("1.234,56", "grouping"),
        (",500", "grouping"),
        ("500,", "grouping"),
        ("12,34万", "grouping"),
        ("四百多", "ambiguous"),
        ("约100", "ambiguous"),
        ("几百", "ambiguous"),
        ("2-3万", "ambiguous"),
        ("2～3万", "ambiguous"),
        ("两三千", "ambiguous"),
        ("三四", "ambiguous"),
        ("一 二 三", "ambiguous"),
        ("三千五万", "ambiguous"),
        ("三千五元三角", "ambiguous"),
        ("一千六点五", "ambiguous"),
        ("一百点五万", "ambiguous"),
        ("3万50", "ambiguous"),
        ("3万500", "ambiguous"),
        ("1.5万5", "ambiguous"),
        ("1.5元3角", "ambiguous"),
        ("100块5", "ambiguous"),
        ("3元50", "ambiguous"),
        ("$100元", "ambiguous"),
        ("¥100usd", "ambiguous"),
        ("四万万", "ambiguous"),
        ("1000000000000000", "too_large"),
        ("1000万亿", "too_large"),
        ("-1000000000000000", "too_large"),
        ("9" * 500, "too_large"),
        ("多" * 500, "not_a_number"),
    ],
)
def test_a_refusal_says_why(text: str, expected: str) -> None:
    assert reason(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1e5",
        "0x10",
        "nan",
        "NaN",
        "inf",
        "Infinity",
        "-inf",
        "²",
        "10²",
        "½",
        "①",
        "1_000",
        "1'000",
        "١٢٣",
        "1\n2",
        "\u202e321",
        "1.2.3",
        "5.",
        "100。",
        "零点",
        "点五",
        "--5",
        "-负5",
        "5-",
        "-",
        "¥",
        "元",
        "100%",
        "5kk",
        "5k万",
        "5k百",
        "1m5",
        "百",
        "千",
        "万",
        "亿",
        "百万",
        "八百一百八",
        "一百零二十",
        "三十零五",
        "一万零",
        "零五",
        "零零",
        "一百整",
        "1.5点五",
        "3角元",
        "1元2元",
        "一万五万",
        "1万20千",
        "五角五角",
        "一元零",
        "五万两千米",
        "十五角",
        "三万m",
        "abc",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert reason(text) in {"not_a_number", "ambiguous"}


AMOUNTS = st.decimals(min_value=-999_999_999_999, max_value=999_999_999_999, places=2)


@settings(max_examples=150, deadline=None)
@given(AMOUNTS, st.sampled_from(["zh_Hans_CN", "zh_Hant_TW", "en_US", "en_GB"]), st.sampled_from(["CNY", "USD"]))
def test_what_babel_prints_is_read_back(amount: Decimal, locale: str, currency: str) -> None:
    assert parse_amount(format_decimal(amount, locale=locale)) == amount
    assert parse_amount(format_currency(amount, currency, locale=locale)) == amount


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789.,零一二两三五十百千万亿点元角分wkm-¥ 多", max_size=12))
def test_any_text_is_read_below_the_limit_or_refused(text: str) -> None:
    with suppress(AmountError):
        value = parse_amount(text)
        assert value.is_finite()
        assert abs(value) < 10**15
