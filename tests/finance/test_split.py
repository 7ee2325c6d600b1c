"""A split sums to the cent, follows the weights, and keeps the floors."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, split

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "splits.json").read_text("utf-8"))["cases"]
CONTRACT_PAYMENTS = ["50", "100"]
"""StepChange prints the shares of 15, 5 and 10, and names the contract payments without printing them."""


@pytest.mark.parametrize("case", [case for case in CASES if "expected" in case], ids=lambda case: str(case["id"]))
def test_a_published_split_in_minor_units_is_met(case: dict[str, Any]) -> None:
    weights = [Decimal(weight) for weight in case["weights"]]
    assert split(Decimal(case["available"]), weights, unit=Decimal(1)) == case["expected"]


@pytest.mark.parametrize("case", [case for case in CASES if "published" in case], ids=lambda case: str(case["id"]))
def test_a_published_split_of_money_is_met_to_the_cent(case: dict[str, Any]) -> None:
    listed = case["weights"] if isinstance(case["weights"], list) else CONTRACT_PAYMENTS
    available = Decimal(case["available"])
    shares = split(available, [Decimal(weight) for weight in listed])
    assert sum(shares) == available
    for share, published in zip(shares, case["published"], strict=True):
        assert abs(share - Decimal(published)) <= Decimal("0.01")


def test_the_cent_that_is_left_goes_to_the_first_of_equals() -> None:
    assert split(Decimal("100.00"), [1, 1, 1]) == [Decimal("33.34"), Decimal("33.33"), Decimal("33.33")]


def test_a_share_below_the_floor_is_lifted_and_the_others_share_the_rest() -> None:
    assert split(1000, [900, 90, 10], 100) == [Decimal(800), Decimal(100), Decimal(100)]


def test_lifting_one_share_may_push_another_below_the_floor() -> None:
    assert split(100, [70, 20, 10], 20) == [Decimal("60.00"), Decimal(20), Decimal(20)]


def test_a_floor_between_two_cents_is_rounded_up() -> None:
    assert split(1, [99, 1], Decimal("0.015")) == [Decimal("0.98"), Decimal("0.02")]


def test_floors_that_use_up_everything_are_kept() -> None:
    assert split(30, [5, 1, 1], 10) == [10, 10, 10]


def test_weights_that_are_all_zero_share_evenly() -> None:
    assert split(Decimal("0.05"), [0, 0]) == [Decimal("0.03"), Decimal("0.02")]


def test_a_single_zero_weight_gets_nothing_and_needs_no_floor() -> None:
    assert split(50, [1, 0, 1], 20) == [25, 0, 25]


def test_a_yen_is_not_divided() -> None:
    assert split(100, [1, 1, 1], unit=Decimal(1)) == [34, 33, 33]


@pytest.mark.parametrize(
    ("available", "weights", "floor", "reason", "field"),
    [
        ("10", [], "0", "nothing_to_split", "weights"),
        ("-1", ["1"], "0", "negative", "available"),
        ("10", ["-1"], "0", "negative", "weights"),
        ("10", ["1"], "-1", "negative", "floor"),
        ("10", ["1", "1"], "5.01", "floor_too_high", "floor"),
        ("0.015", ["1"], "0", "fraction_of_unit", "available"),
        ("1E15", ["1"], "0", "too_large", "available"),
        ("10", ["NaN"], "0", "not_a_number", "weights"),
    ],
)
def test_what_cannot_be_split_is_refused(
    available: str, weights: list[str], floor: str, reason: str, field: str
) -> None:
    with pytest.raises(FinanceError) as caught:
        split(Decimal(available), [Decimal(weight) for weight in weights], Decimal(floor))
    assert (caught.value.reason, caught.value.field) == (reason, field)


CENTS = st.integers(min_value=0, max_value=10**10)
WEIGHTS = st.lists(st.decimals(min_value=0, max_value=10**9, places=3), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(CENTS, WEIGHTS, st.integers(min_value=0, max_value=10**6))
def test_a_split_sums_to_the_cent_and_keeps_every_floor(cents: int, weights: list[Decimal], floor_cents: int) -> None:
    available, floor = Decimal(cents) / 100, Decimal(floor_cents) / 100
    owed = len([weight for weight in weights if weight]) or len(weights)
    if floor * owed > available:
        with pytest.raises(FinanceError, match="floor_too_high"):
            split(available, weights, floor)
        return
    shares = split(available, weights, floor)
    assert sum(shares) == available
    assert all(share >= floor for share, weight in zip(shares, weights, strict=True) if weight)


@settings(max_examples=100, deadline=None)
@given(CENTS, WEIGHTS)
def test_without_a_floor_no_share_is_a_cent_away_from_its_part(cents: int, weights: list[Decimal]) -> None:
    total = sum(weights) or Decimal(len(weights))
    parts = weights if any(weights) else [Decimal(1)] * len(weights)
    for share, weight in zip(split(Decimal(cents) / 100, weights), parts, strict=True):
        assert abs(share - Decimal(cents) / 100 * weight / total) < Decimal("0.01")
