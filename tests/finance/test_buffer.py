"""What is held back each month: never negative, never more than there is."""

from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, Rule, buffer


@pytest.mark.parametrize(
    ("surplus", "rule", "held"),
    [
        ("1234.50", Rule(), "123.45"),
        ("1234.55", Rule(), "123.46"),
        ("1234.50", Rule(cap=Decimal(100)), "100"),
        ("500", Rule(cap=Decimal(100)), "50"),
        ("1234.51", Rule("half"), "617.26"),
        ("1000", Rule("half", cap=Decimal(100)), "500"),
        ("1000", Rule("amount", Decimal(300)), "300"),
        ("200", Rule("amount", Decimal(300)), "200"),
        ("0.004", Rule("amount", Decimal(300)), "0.004"),
        ("0", Rule("half"), "0"),
        ("-700", Rule("half"), "0"),
        ("-700", Rule("amount", Decimal(300)), "0"),
    ],
)
def test_each_rule_holds_back_its_part(surplus: str, rule: Rule, held: str) -> None:
    assert buffer(Decimal(surplus), rule) == Decimal(held)


def test_a_currency_without_cents_has_a_buffer_without_cents() -> None:
    assert buffer(1235, Rule(), unit=Decimal(1)) == 124


@pytest.mark.parametrize(
    ("rule", "reason", "field"),
    [
        (Rule(cast(Any, "third")), "unknown_choice", "rule"),
        (Rule(cap=Decimal(-1)), "negative", "cap"),
        (Rule("amount", Decimal(-1)), "negative", "amount"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(rule: Rule, reason: str, field: str) -> None:
    with pytest.raises(FinanceError) as caught:
        buffer(1000, rule)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@settings(max_examples=100, deadline=None)
@given(
    st.decimals(min_value=-(10**9), max_value=10**9, places=4),
    st.sampled_from(["ten_percent", "half", "amount"]),
    st.decimals(min_value=0, max_value=10**9, places=2),
)
def test_a_buffer_lies_between_nothing_and_the_surplus(surplus: Decimal, kind: Any, amount: Decimal) -> None:
    held = buffer(surplus, Rule(kind, amount, amount))
    assert 0 <= held <= max(surplus, Decimal(0))
