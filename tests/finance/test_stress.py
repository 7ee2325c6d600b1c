"""What may go wrong: each scenario by hand, on a plan that is easy to follow."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.finance import (
    CashFlow,
    FinanceError,
    IncomeCut,
    MorePaid,
    Movement,
    NoIrregularIncome,
    NoPay,
    OneOffBill,
    Scenario,
    StressRow,
    Together,
    from_schedule,
    interest_free,
    irregular,
    recurring,
    stress,
    usual_scenarios,
)

START, END = date(2027, 1, 1), date(2027, 12, 31)
PAID = from_schedule(interest_free(12_000, 12, first_due=date(2027, 1, 15)), "card")
"""1000 on the 15th, twelve times."""
FLOW = CashFlow(
    Decimal(500),
    (
        *recurring("salary", 5000, "month", START, END, day=10, kind="pay"),
        *irregular("side", [600, 0, 600], START, END, day=20),
        *recurring("rent", -4000, "month", START, END, day=12, kind="spending"),
    ),
)
"""Every month: 5000 on the 10th, -4000 on the 12th, -1000 on the 15th, 400 on the 20th. Lowest: the 15th."""


def only(scenario: Scenario) -> StressRow:
    return stress(FLOW, PAID, [scenario]).rows[0]


def test_the_plan_as_it_stands_is_the_first_row() -> None:
    base = stress(FLOW, PAID, []).base
    assert base.scenario is None
    assert base.kept
    assert base.first_month is None
    assert (base.lowest_day, base.lowest) == (date(2027, 1, 15), Decimal(500))


def test_ten_per_cent_less_for_three_months_is_counted_from_the_first_movement() -> None:
    row = only(IncomeCut(Decimal("0.10")))
    # January: 500 + 4500 - 4000 - 1000 = 0; + 360 + 4500 - 5000 = -140 on 15 February
    assert row.first_day == date(2027, 2, 15)
    assert row.first_month == date(2027, 2, 1)
    # March: -140 + 360 + 4500 - 5000 = -280; from April on it recovers by 400 a month
    assert (row.lowest_day, row.lowest) == (date(2027, 3, 15), Decimal(-280))
    assert not row.kept


def test_a_cut_may_start_later() -> None:
    row = only(IncomeCut(Decimal("0.40"), 1, start=date(2027, 12, 1)))
    # November ends with 500 + 11 x 400; 15 December: 4900 + 3000 - 5000
    assert row.kept
    assert row.lowest == 500
    # October opens with 500 + 9 x 400 = 4100; 12 October: 100, 15 October: -900
    assert only(IncomeCut(Decimal(1), 2, start=date(2027, 10, 1))).first_day == date(2027, 10, 15)


def test_a_month_without_irregular_income_only_takes_that() -> None:
    row = only(NoIrregularIncome())
    assert row.lowest == 500
    assert stress(FLOW, PAID, [NoIrregularIncome(12)], 501).rows[0].first_day == date(2027, 1, 15)


def test_a_month_without_pay_breaks_on_the_next_bill() -> None:
    row = only(NoPay())
    assert row.first_day == date(2027, 1, 12)
    assert (row.lowest_day, row.lowest) == (date(2027, 1, 15), Decimal(-4500))


def test_a_bill_may_fall_on_the_worst_day_or_on_its_own() -> None:
    assert only(OneOffBill(Decimal(501))).first_day == date(2027, 1, 15)
    assert only(OneOffBill(Decimal(501), date(2027, 2, 25))).kept


def test_relief_that_ends_is_paid_to_the_end_of_the_term() -> None:
    row = only(MorePaid(Decimal(500), date(2027, 7, 5), "relief_ends"))
    # July opens with 500 + 6 x 400 = 2900; with 500 more to pay each month loses 100
    assert row.kept
    assert row.lowest == 500
    # with 2000 more: 900 on 5 July, 1300 at its end, -700 on 5 August
    assert only(MorePaid(Decimal(2000), date(2027, 7, 5), "relief_ends")).first_day == date(2027, 8, 5)


def test_relief_that_ends_after_the_term_changes_nothing() -> None:
    after = MorePaid(Decimal(9000), date(2028, 1, 1), "relief_ends")
    assert after.apply(FLOW) == FLOW


def test_a_second_lender_who_refuses_has_a_row_of_its_own() -> None:
    refused = MorePaid(Decimal(450), date(2027, 1, 5), "second_lender")
    row = only(refused)
    assert row.scenario == refused
    # each month loses 50: 500 - 11 x 50 - 450 on 5 December, and again on the 15th
    assert row.lowest == -500
    assert row.lowest_day == date(2027, 12, 5)


def test_the_two_worst_of_different_kinds_fall_together() -> None:
    cut, deeper, pay = IncomeCut(Decimal("0.25")), IncomeCut(Decimal("0.40")), NoPay()
    report = stress(FLOW, PAID, [cut, deeper, pay])
    assert report.two_worst is not None
    assert report.two_worst.scenario == Together((deeper, pay))
    assert report.two_worst.scenario.key == "two_worst"
    assert report.two_worst.lowest < min(row.lowest for row in report.rows)
    assert report.survived == 0


def test_two_of_the_same_kind_are_not_put_together() -> None:
    assert stress(FLOW, PAID, [IncomeCut(Decimal("0.1")), IncomeCut(Decimal("0.2"))]).two_worst is None


def test_the_usual_scenarios_are_all_there() -> None:
    relief = MorePaid(Decimal(300), date(2027, 7, 5), "relief_ends")
    second = MorePaid(Decimal(700), date(2027, 1, 5), "second_lender")
    usual = usual_scenarios(3000, relief=relief, second_lender=second)
    assert [scenario.key for scenario in usual] == [
        "income_cut",
        "income_cut",
        "income_cut",
        "no_irregular",
        "no_pay",
        "one_off_bill",
        "relief_ends",
        "second_lender",
    ]
    assert usual[:3] == [IncomeCut(Decimal(share)) for share in ("0.10", "0.25", "0.40")]
    assert [scenario.key for scenario in usual_scenarios(0)][-1] == "no_pay"
    report = stress(FLOW, PAID, usual)
    assert len(report.rows) == 8
    # kept: the month without irregular income, and 300 more from July on
    assert report.survived == 2


def test_a_reserve_that_must_stay_is_a_limit() -> None:
    assert stress(FLOW, PAID, [], 500).base.kept
    assert stress(FLOW, PAID, [], Decimal("500.01")).base.first_day == date(2027, 1, 15)


@pytest.mark.parametrize(
    "scenario",
    [IncomeCut(Decimal("0.1")), NoPay(), OneOffBill(Decimal(5)), MorePaid(Decimal(5), START, "relief_ends")],
)
def test_nothing_happens_to_a_flow_without_movements(scenario: Scenario) -> None:
    assert scenario.apply(CashFlow(Decimal(5))) == CashFlow(Decimal(5))


def test_a_plan_without_movements_cannot_be_tried() -> None:
    with pytest.raises(FinanceError, match="no_movements"):
        stress(CashFlow(Decimal(5)), [], [])


@pytest.mark.parametrize(
    ("scenario", "reason", "field"),
    [
        (IncomeCut(Decimal(0)), "not_positive", "share"),
        (IncomeCut(Decimal("1.1")), "too_large", "share"),
        (IncomeCut(Decimal("0.1"), 0), "too_short", "months"),
        (NoPay(1000), "too_long", "months"),
        (OneOffBill(Decimal(-1)), "not_positive", "amount"),
        (MorePaid(Decimal(0), START, "second_lender"), "not_positive", "monthly"),
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(scenario: Scenario, reason: str, field: str) -> None:
    with pytest.raises(FinanceError) as caught:
        stress(FLOW, PAID, [scenario])
    assert (caught.value.reason, caught.value.field) == (reason, field)


def test_only_what_is_received_is_cut() -> None:
    back = Movement(date(2027, 1, 11), Decimal(-50), "overpaid", "pay")
    flow = CashFlow(Decimal(0), (*FLOW.movements, back))
    assert sum(move.amount for move in NoPay(12).apply(flow).movements if move.kind == "pay") == -50
