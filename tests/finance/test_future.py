"""Possible futures, against chances that can be computed by hand."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import FinanceError, Outlook, balance_fan, keep_probability, largest_kept_payment

COIN = Outlook([Decimal(0), Decimal(100), Decimal(100), Decimal(100)], 1)
"""Three months of four bring 100."""


def test_one_month_is_kept_as_often_as_the_history_says() -> None:
    assert abs(keep_probability(COIN, 100, seed=1) - 3 / 4) < 0.02
    assert keep_probability(COIN, 0, seed=1) == 1
    assert keep_probability(COIN, Decimal("100.01"), seed=1) == 0


def test_two_months_must_both_be_kept() -> None:
    assert abs(keep_probability(replace(COIN, months=2), 100, seed=2) - 9 / 16) < 0.02


def test_money_that_is_there_carries_over_a_bad_month() -> None:
    # 100 at the start: lost only when both months bring nothing
    outlook = replace(COIN, months=2, opening=Decimal(100))
    assert abs(keep_probability(outlook, 100, seed=3) - 15 / 16) < 0.02


def test_certain_income_and_living_costs_count_in_their_months() -> None:
    steady = Outlook([0, 0, 0], 3, certain=Decimal(500), outgoing=[Decimal(400), Decimal(700), Decimal(400)])
    assert keep_probability(replace(steady, opening=Decimal(100)), 0, seed=1) == 1
    assert keep_probability(replace(steady, opening=Decimal(99)), 0, seed=1) == 0


def test_payments_may_differ_from_month_to_month() -> None:
    steady = Outlook([100, 100, 100], 2)
    assert keep_probability(steady, [Decimal(50), Decimal(150)], seed=1) == 1
    assert keep_probability(steady, [Decimal(150), Decimal(50)], seed=1) == 0


def test_the_same_seed_gives_the_same_future() -> None:
    outlook = Outlook([900, 0, 650, 1200], 36, certain=Decimal(500), outgoing=Decimal(700))
    assert keep_probability(outlook, 300, seed=7) == keep_probability(outlook, 300, seed=7)
    assert keep_probability(outlook, 300, seed=7) != keep_probability(outlook, 300, seed=8)


def test_a_steady_income_keeps_all_of_it() -> None:
    steady = Outlook([500, 500, 500], 24, outgoing=Decimal("123.45"))
    assert largest_kept_payment(steady, seed=1) == Decimal("376.55")
    assert largest_kept_payment(steady, seed=1, unit=Decimal(10)) == 370


def test_the_largest_payment_of_one_month_is_the_quantile_of_the_history() -> None:
    assert largest_kept_payment(COIN, 0.7, seed=1) == 100
    assert largest_kept_payment(COIN, Decimal("0.9"), seed=1) == 0


def test_a_plan_that_no_payment_could_save_has_none() -> None:
    poor = Outlook([100, 100, 100], 12, outgoing=Decimal(200))
    assert largest_kept_payment(poor, seed=1) == 0
    assert keep_probability(poor, 0, seed=1) == 0


def test_the_fan_opens_month_by_month() -> None:
    fan = balance_fan(Outlook([0, 100, 200], 12), 100, (0.9, 0.1, 0.5), seed=1)
    assert len(fan) == 12
    assert all(low <= middle <= high for low, middle, high in fan)
    assert fan[0] == (Decimal(-100), Decimal(0), Decimal(100))
    assert fan[-1][2] - fan[-1][0] > fan[0][2] - fan[0][0]
    assert abs(fan[-1][1]) <= 100


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"history": [100, 100]}, "history_too_short", "history"),
        ({"history": [100, 100, -1]}, "negative", "history"),
        ({"history": [Decimal(10) ** 15 - 1] * 3, "months": 600}, "too_large", "history"),
        ({"months": 0}, "too_short", "months"),
        ({"months": 1000}, "too_long", "months"),
        ({"certain": [Decimal(1)]}, "too_short", "certain"),
        ({"outgoing": [Decimal(1)] * 4}, "too_long", "outgoing"),
        ({"outgoing": Decimal(10) ** 15 - 1, "months": 600}, "too_large", "outgoing"),
        ({"opening": Decimal("NaN")}, "not_a_number", "opening"),
    ],
)
def test_an_outlook_that_says_nothing_is_refused(change: dict[str, Any], reason: str, field: str) -> None:
    outlook = replace(Outlook([100, 100, 100], 3), **change)
    with pytest.raises(FinanceError) as caught:
        keep_probability(outlook, 0, seed=1)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@pytest.mark.parametrize(("probability", "reason"), [(0, "not_positive"), (1.1, "too_large"), (-1, "not_positive")])
def test_a_chance_lies_above_nothing_and_up_to_certainty(probability: float, reason: str) -> None:
    with pytest.raises(FinanceError) as caught:
        largest_kept_payment(COIN, probability, seed=1)
    assert (caught.value.reason, caught.value.field) == (reason, "probability")


@pytest.mark.parametrize(("futures", "reason"), [(99, "too_short"), (100_001, "too_long")])
def test_the_number_of_futures_has_its_limits(futures: int, reason: str) -> None:
    with pytest.raises(FinanceError) as caught:
        keep_probability(COIN, 0, seed=1, futures=futures)
    assert (caught.value.reason, caught.value.field) == (reason, "futures")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 500_00).map(lambda cents: Decimal(cents) / 100), min_size=3, max_size=12),
    st.integers(1, 24),
    st.integers(0, 300_00).map(lambda cents: Decimal(cents) / 100),
    st.integers(0, 2**32),
    st.sampled_from([0.5, 0.9, 1]),
)
def test_the_largest_payment_is_kept_and_a_cent_more_is_not(
    history: list[Decimal], months: int, opening: Decimal, seed: int, probability: float
) -> None:
    outlook = Outlook(history, months, outgoing=Decimal(50), opening=opening)
    largest = largest_kept_payment(outlook, probability, seed=seed, futures=500)
    more = keep_probability(outlook, largest + Decimal("0.01"), seed=seed, futures=500)
    assert more < probability
    if largest:
        assert keep_probability(outlook, largest, seed=seed, futures=500) >= probability
