"""Published amortisation tables, to the cent; the sources stand in the data."""

import json
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from debt_wizard.finance import Row, equal_instalments, level_payment, periodic_rate, round_money

CASES: dict[str, dict[str, Any]] = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent / "data" / "schedules.json").read_text("utf-8"))["cases"]
}
FIRST = date(2026, 1, 31)
CFPB = "mm_cfpb_h25b_ficus_30yr_3875_162000"
TI = "mm_ti_baii_plus_120k_6125_360mo"
ECAMPUS = "mm_ecampus_finmath_4_4_1_renewal_265830p61_250_q_204mo"
OLIVIER = "mm_olivier_chans_renewal_316593p49_585_204mo"
COMPOUNDING = {"semi_annual": 2}
PAID = {"monthly": 12, "quarterly": 4, "biweekly": 26}


def yearly(percent: str) -> Decimal:
    return Decimal(percent) / 100


def recast_rows(case: dict[str, Any]) -> list[Row]:
    """A loan whose rate changes: each stage is a loan of what is left over the months that are left."""
    inputs = case["inputs"]
    changes = [
        {"effective_payment_number": 1, "new_annual_rate": inputs["annual_rate"]},
        *inputs["rate_schedule"],
    ]
    end = {"effective_payment_number": inputs["term_months"] + 1}
    rows: list[Row] = []
    balance, payment = Decimal(case["principal"]), None
    for change, following in pairwise([*changes, end]):
        start = change["effective_payment_number"]
        left = inputs["term_months"] - start + 1
        rate = yearly(change["new_annual_rate"])
        payment = (
            round_money(payment * Decimal(change["payment_cap_factor"]))
            if payment and "payment_cap_factor" in change
            else None
        )
        stage = equal_instalments(balance, left, rate, first_due=FIRST, payment=payment)
        rows += stage.rows[: following["effective_payment_number"] - start]
        balance, payment = rows[-1].balance, stage.payment
    return rows


@pytest.mark.parametrize("identity", [CFPB, TI])
def test_a_published_monthly_payment_is_met(identity: str) -> None:
    case = CASES[identity]
    inputs = case["inputs"]
    schedule = equal_instalments(
        Decimal(case["principal"]), inputs["term_months"], yearly(inputs["annual_rate"]), first_due=FIRST
    )
    assert schedule.payment == schedule.rows[0].payment == Decimal(case["expected"]["payment"])


@pytest.mark.parametrize(
    "identity",
    [
        ECAMPUS,
        OLIVIER,
    ],
)
def test_a_published_payment_under_half_yearly_compounding_is_met(identity: str) -> None:
    case = CASES[identity]
    inputs = case["inputs"]
    per_year = PAID[inputs["payment_frequency"]]
    rate = periodic_rate(yearly(inputs["annual_rate"]), per_year, COMPOUNDING[inputs["compounding"]])
    periods = inputs["term_months"] * per_year // 12
    assert level_payment(Decimal(case["principal"]), periods, rate) == Decimal(case["expected"]["payment"])


def test_an_accelerated_payment_every_two_weeks_is_half_of_the_monthly_one() -> None:
    case = CASES["mm_rbc_accelerated_biweekly_350k_5pct_25yr"]
    inputs = case["inputs"]
    monthly_rate = periodic_rate(yearly(inputs["annual_rate"]), 12, COMPOUNDING[inputs["compounding"]])
    month = level_payment(Decimal(case["principal"]), inputs["term_months"], monthly_rate)
    assert round_money(month / 2) == Decimal(case["expected"]["payment"])


@pytest.mark.parametrize(
    "identity", ["mm_proeducate_arm_pmt_cap_65k_10pct_to_12pct_360mo", "mm_regz_apph_h14_arm_10k_1741_360mo"]
)
def test_a_published_loan_with_a_changing_rate_is_met_row_by_row(identity: str) -> None:
    case = CASES[identity]
    rows = recast_rows(case)
    assert rows[0].payment == Decimal(case["expected"]["payment"])
    assert len(case["expected"]["rows"]) == case["expected"]["row_count"] > 0
    for published in case["expected"]["rows"]:
        row = rows[int(published["payment"]) - 1]
        assert (row.payment, row.principal, row.interest, row.balance) == (
            Decimal(published["payment_amount"]),
            Decimal(published["principal"]),
            Decimal(published["interest"]),
            Decimal(published["balance"]),
        )


def test_published_sums_over_ranges_of_payments_are_met() -> None:
    case = CASES[TI]
    inputs = case["inputs"]
    schedule = equal_instalments(
        Decimal(case["principal"]), inputs["term_months"], yearly(inputs["annual_rate"]), first_due=FIRST
    )
    for published in case["expected"]["ranges"]:
        rows = schedule.rows[published["start_payment"] - 1 : published["end_payment"]]
        assert rows[-1].balance == Decimal(published["balance"])
        assert sum(row.principal for row in rows) == Decimal(published["principal"])
        assert sum(row.interest for row in rows) == Decimal(published["interest"])


def test_every_published_schedule_is_tested() -> None:
    assert len(CASES) == 7
