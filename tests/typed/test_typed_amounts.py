"""Amounts and histories as people type them; what can be read in two ways is refused with an example."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.typed import Refused, read_amount, read_history, show_amount, show_history


def _refusal(text: str) -> tuple[str, str]:
    with pytest.raises(Refused) as caught:
        read_amount(text)
    return caught.value.code, caught.value.example


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1200.50", "1200.50"),
        ("1,200.50", "1200.50"),
        ("１２００", "1200"),
        ("1，200", "1200"),
        ("3.5万", "35000"),
        ("两千六", "2600"),
        ("¥ 1,200 元", "1200"),
        ("0", "0"),
        ("1200.500", "1200.50"),
        ("9999999999999.99", "9999999999999.99"),
    ],
)
def test_an_amount_is_read_exactly(text: str, amount: str) -> None:
    assert read_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "amount_empty"),
        ("   ", "amount_empty"),
        ("abc", "amount_not_a_number"),
        ("5e3", "amount_not_a_number"),
        ("NaN", "amount_not_a_number"),
        ("0x0", "amount_not_a_number"),
        ("12,34", "amount_grouping"),
        ("四百多", "amount_ambiguous"),
        ("-5", "amount_negative"),
        ("1200.505", "amount_too_fine"),
        ("10000000000000", "amount_too_large"),
        ("9" * 40, "amount_too_large"),
    ],
)
def test_anything_else_is_refused_with_an_example(text: str, code: str) -> None:
    assert _refusal(text) == (code, "1200.50")
    assert read_amount("1200.50") == Decimal("1200.50")


def test_a_refusal_says_nothing_of_what_was_typed() -> None:
    with pytest.raises(Refused) as caught:
        read_amount("KANARIENVOGEL")
    assert "KANARIEN" not in repr(caught.value) + str(caught.value.values)
    assert caught.value.values == {"example": "1200.50"}


@given(st.integers(0, 10**15 - 1))
def test_an_amount_shown_is_read_as_the_same(cents: int) -> None:
    amount = Decimal(cents) / 100
    shown = show_amount(amount)
    assert read_amount(shown) == amount
    assert set(shown) <= set("0123456789.")


def test_an_amount_is_shown_in_plain_digits() -> None:
    assert [show_amount(Decimal(text)) for text in ("1200.00", "1200.5", "0.00", "3E+4")] == [
        "1200",
        "1200.50",
        "0",
        "30000",
    ]
    assert show_amount(None) == ""


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("900; 0; 650", [900, 0, 650]),
        ("900；0；650", [900, 0, 650]),
        ("900、0、650", [900, 0, 650]),
        ("900 0 650", [900, 0, 650]),
        ("900　0　650", [900, 0, 650]),
        ("900\n0\r\n650\n", [900, 0, 650]),
        ("900,0,650", [900, 0, 650]),
        ("900，0，650", [900, 0, 650]),
        ("1200,900", [1200, 900]),
        ("900元 650元", [900, 650]),
        ("3.5万 2万", [35_000, 20_000]),
        ("¥900 ¥650", [900, 650]),
        ("1,200; 900", [1200, 900]),
        ("1,200 900", [1200, 900]),
        ("12,500", [12_500]),
        ("1,234,567 / 900", [1_234_567, 900]),
        ("900,", [900]),
        ("900;;650;", [900, 650]),
        ("650", [650]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_history_is_read_at_its_breaks(text: str, amounts: list[int]) -> None:
    assert read_history(text) == amounts


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("900,650", "history_ambiguous"),
        ("1,200,900", "history_ambiguous"),
        ("1,234,567", "history_ambiguous"),
        ("1,200,85", "history_ambiguous"),
        ("900; abc", "amount_not_a_number"),
        ("900; -5", "amount_negative"),
        ("; ".join(["1"] * 121), "history_too_long"),
    ],
)
def test_a_history_that_can_be_read_in_two_ways_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_history(text)
    assert caught.value.code == code
    assert caught.value.example
    assert code != "history_too_long" or caught.value.values["most"] == 120


@given(st.lists(st.integers(0, 10**15 - 1).map(lambda cents: Decimal(cents) / 100), max_size=120))
def test_a_history_shown_is_read_as_the_same(history: list[Decimal]) -> None:
    assert read_history(show_history(history)) == history


@given(st.text(max_size=60))
def test_any_text_is_amounts_or_refused(text: str) -> None:
    for read in (read_amount, read_history):
        try:
            read(text)
        except Refused as refused:
            assert refused.example  # noqa: PT017 - an error is one of the two good ends


def test_a_long_text_is_refused_at_once() -> None:
    for text in ("1 " * 5_000, "1," * 10_000, "一" * 20_000, "9" * 20_000, " " * 20_000 + "x"):
        with pytest.raises(Refused):
            read_history(text)
