"""The true yearly rate, against published examples and against the plans whose rate is known."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.finance import (
    FinanceError,
    Flow,
    Method,
    annual_rate,
    deferred,
    equal_instalments,
    equal_principal,
    fee_instalments,
    simple_annual_rate,
)

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "rates.json").read_text("utf-8"))["cases"]
FIRST = date(2026, 12, 10)


def flows(*amounts: str) -> list[Flow]:
    return [(number, Decimal(amount)) for number, amount in enumerate(amounts)]


def when(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_a_published_rate_is_met(case: dict[str, Any]) -> None:
    paid = [(when(moment), Decimal(str(amount))) for moment, amount in case["flows"]]
    rate = annual_rate(paid, case["method"], case["per_year"])
    assert abs(rate * 100 - Decimal(str(case["expected_percent"]))) <= Decimal(str(case["tolerance"]))


def test_a_fee_of_six_per_mille_a_month_is_thirteen_per_cent_a_year() -> None:
    schedule = fee_instalments(12_000, 12, Decimal("0.006"), first_due=FIRST)
    assert {row.payment for row in schedule.rows} == {Decimal("1072.00")}
    assert schedule.total_interest == 864
    assert round(annual_rate(schedule.flows), 4) == Decimal("0.1303")
    assert round(annual_rate(schedule.flows, "effective"), 4) == Decimal("0.1384")


def test_half_a_per_mille_a_day_is_18_25_per_cent_a_year() -> None:
    assert simple_annual_rate(Decimal("0.0005")) == Decimal("0.1825")


def test_a_daily_rate_is_not_negative() -> None:
    with pytest.raises(FinanceError) as caught:
        simple_annual_rate(Decimal("-0.0005"))
    assert (caught.value.reason, caught.value.field) == ("negative", "daily")


def test_dates_count_actual_days_over_365() -> None:
    paid: list[Flow] = [(date(2026, 1, 1), Decimal(1000)), (date(2027, 1, 1), Decimal(-1100))]
    assert annual_rate(paid, "effective") == Decimal("0.1")
    leap: list[Flow] = [(date(2028, 1, 1), Decimal(1000)), (date(2029, 1, 1), Decimal(-1100))]
    expected = Decimal("1.1") ** (Decimal(365) / 366) - 1
    assert abs(annual_rate(leap, "effective") - expected) < Decimal("1e-9")


def test_flows_of_one_day_are_one_flow_in_any_order() -> None:
    paid: list[Flow] = [
        (date(2027, 1, 1), Decimal(-1100)),
        (date(2026, 1, 1), Decimal(1050)),
        (date(2026, 1, 1), Decimal(-50)),
    ]
    assert annual_rate(paid, "effective") == Decimal("0.1")


def test_a_week_at_thirty_per_cent_is_found() -> None:
    paid: list[Flow] = [(date(2026, 1, 1), Decimal(1000)), (date(2026, 1, 8), Decimal(-1300))]
    assert abs(annual_rate(paid, "effective") / (Decimal("1.3") ** (Decimal(365) / 7) - 1) - 1) < Decimal("1e-8")


@pytest.mark.parametrize(
    ("amounts", "rate"),
    [
        (["-1000", "2300", "-1320"], "0.1"),  # (1 - 1.1/g)(1 - 1.2/g): 10 % and 20 %
        (["1000", "-1700", "720"], "-0.1"),  # (1 - 0.8/g)(1 - 0.9/g): -20 % and -10 %
        (["-1000", "2050", "-1035"], "-0.1"),  # (1 - 0.9/g)(1 - 1.15/g): -10 % and 15 %
        (["-1000", "2100", "-1100"], "0"),  # 0 % and 10 %
        (["100", "-50"], "-0.5"),
    ],
)
def test_of_several_rates_the_one_nearest_zero_is_given(amounts: list[str], rate: str) -> None:
    found = annual_rate(flows(*amounts), per_year=1)
    assert abs(found - Decimal(rate)) < Decimal("1e-9")


def test_several_rates_of_dated_flows_are_searched_too() -> None:
    days = [date(2026, 1, 1), date(2027, 1, 1), date(2028, 1, 1)]
    paid: list[Flow] = list(zip(days, [Decimal(-1000), Decimal(2300), Decimal(-1320)], strict=True))
    assert abs(annual_rate(paid, "effective") - Decimal("0.1")) < Decimal("1e-9")


def test_what_is_forgiven_makes_the_rate_negative() -> None:
    assert annual_rate(flows("1000", "-600"), per_year=1) == Decimal("-0.4")


@pytest.mark.parametrize(
    ("paid", "method", "per_year", "reason", "field"),
    [
        ([], "nominal", 12, "one_sign", "flows"),
        (flows("100", "100"), "nominal", 12, "one_sign", "flows"),
        (flows("-100", "-1"), "nominal", 12, "one_sign", "flows"),
        (flows("0", "0"), "nominal", 12, "one_sign", "flows"),
        (flows("100", "-100", "100"), "nominal", 12, "no_rate", "flows"),
        ([(3, Decimal(100)), (3, Decimal(-90))], "nominal", 12, "no_rate", "flows"),
        ([(0, Decimal(100)), (1201, Decimal(-101))], "nominal", 12, "too_long", "flows"),
        ([(0, Decimal(100)), (FIRST, Decimal(-101))], "effective", 12, "mixed_times", "flows"),
        ([(0, Decimal(100)), (cast(Any, 0.5), Decimal(-101))], "effective", 12, "mixed_times", "flows"),
        (
            [(FIRST, Decimal(100)), (date(2027, 1, 1), Decimal(-101))],
            "nominal",
            12,
            "dates_are_effective",
            "method",
        ),
        ([(FIRST, Decimal(1)), (date(2026, 12, 11), Decimal(-2))], "effective", 12, "no_rate", "flows"),
        (flows("1", "-99999999999999"), "effective", 366, "no_rate", "flows"),
        (
            [(FIRST, Decimal(1)), (date(2027, 1, 1), Decimal(-1))],
            "nominal",
            12,
            "dates_are_effective",
            "method",
        ),
        (flows("100", "-101"), "real", 12, "unknown_choice", "method"),
        (flows("100", "-101"), "nominal", 0, "too_short", "per_year"),
        (flows("NaN", "-101"), "nominal", 12, "not_a_number", "flows"),
    ],
)
def test_where_there_is_no_rate_the_error_says_why(
    paid: list[Flow], method: str, per_year: int, reason: str, field: str
) -> None:
    with pytest.raises(FinanceError) as caught:
        annual_rate(paid, cast(Method, method), per_year)
    assert (caught.value.reason, caught.value.field) == (reason, field)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(10**6, 10**9).map(lambda cents: Decimal(cents) / 100),
    st.integers(2, 120),
    st.decimals(min_value=0, max_value=2, places=4),
)
def test_the_rate_of_equal_instalments_is_the_rate_they_were_made_with(
    balance: Decimal, months: int, rate: Decimal
) -> None:
    schedule = equal_instalments(balance, months, rate, first_due=FIRST)
    # a cent on each payment moves the rate by about a cent over the balance, the longer the less
    assert abs(annual_rate(schedule.flows) - rate) < Decimal("0.0001")


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 60), st.decimals(min_value="0.001", max_value=1, places=4))
def test_equal_principal_and_interest_paid_in_a_grace_keep_the_rate(months: int, rate: Decimal) -> None:
    for schedule in (
        equal_principal(1_000_000, months, rate, first_due=FIRST),
        deferred(1_000_000, months, 6, rate, "paid", first_due=FIRST),
        deferred(1_000_000, months, 6, rate, "added", first_due=FIRST),
    ):
        assert abs(annual_rate(schedule.flows) - rate) < Decimal("0.0001")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-1000, 1000), min_size=2, max_size=12))
def test_any_flows_have_a_rate_that_solves_them_or_an_error(amounts: list[int]) -> None:
    paid: list[Flow] = [(number, Decimal(amount)) for number, amount in enumerate(amounts)]
    try:
        rate = annual_rate(paid, per_year=1)
    except FinanceError:
        return
    terms = [float(amount) / float(1 + rate) ** number for number, amount in enumerate(amounts)]
    assert abs(sum(terms)) <= 1e-6 * sum(abs(term) for term in terms)
