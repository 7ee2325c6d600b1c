import itertools
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.case_cash_flow import CaseCashFlow, case_cash_flow
from debt_wizard.advice.months_ahead import months_ahead
from debt_wizard.case import Case, Debt, Income, Proposal, Spending
from support.household import TODAY, household, money, promising


def flow_of(case: Case, today: date = TODAY) -> CaseCashFlow:
    flow = case_cash_flow(case, today)
    assert flow is not None
    return flow


def moves(flow: CaseCashFlow, label: str) -> list[tuple[date, Decimal]]:
    return [(move.day, move.amount) for move in flow.promised.movements if move.label_key == label]


def test_pay_and_bills_fall_on_their_days() -> None:
    flow = flow_of(household())
    assert moves(flow, "income")[:2] == [(date(2026, 12, 10), money(6000)), (date(2027, 1, 10), money(6000))]
    assert moves(flow, "bill")[:2] == [(date(2026, 12, 5), money(-3000)), (date(2027, 1, 5), money(-3000))]


def test_it_begins_tomorrow_with_the_money_at_hand_and_ends_with_the_last_payment() -> None:
    case = promising(household(plan={"first_payment": date(2026, 12, 15), "day": 15}), 1000)
    flow = flow_of(case)
    assert (flow.start, flow.household.opening) == (date(2026, 11, 24), money(2000))
    assert flow.end == date(2027, 11, 30)
    assert len(flow.payments) == 12


def test_the_lowest_day_is_the_one_before_pay_day() -> None:
    flow = flow_of(promising(household(plan={"first_payment": date(2026, 12, 15)}), 1000))
    assert flow.lowest == (date(2026, 12, 5), money(-1000))
    assert flow.first_below == date(2026, 12, 5)
    assert flow.lowest_without == (date(2026, 12, 5), money(-1000))


def test_a_payment_before_pay_day_makes_a_hole_that_the_month_does_not_show() -> None:
    case = promising(household(savings=3500, plan={"first_payment": date(2026, 12, 6)}), 1000)
    flow = flow_of(case)
    assert flow.first_below == date(2026, 12, 6)
    december = next(month for month in months_ahead(flow) if month.month == date(2026, 12, 1))
    assert december.balance == money(5500)
    assert december.lowest == money(-500)


def test_without_savings_told_there_is_just_enough_to_live_on_until_pay_day() -> None:
    flow = flow_of(promising(household(savings=None, plan={"first_payment": date(2026, 12, 15)}), 1000))
    assert (flow.start, flow.opening_is_told) == (date(2026, 11, 24), False)
    assert flow.household.opening == money(3000)  # the rent of 5 December, before the pay of the 10th
    assert flow.lowest == (date(2026, 12, 5), money(0))


def test_without_savings_told_a_payment_before_pay_day_has_nothing_to_come_from() -> None:
    flow = flow_of(promising(household(savings=None, plan={"first_payment": date(2026, 12, 6)}), 1000))
    assert flow.lowest == (date(2026, 12, 6), money(-1000))


def test_without_savings_told_nothing_is_needed_where_pay_comes_first() -> None:
    flow = flow_of(promising(household(savings=None, rent_day=12, plan={"first_payment": date(2026, 12, 15)}), 1000))
    assert flow.household.opening == 0


def test_savings_of_nought_are_an_answer() -> None:
    flow = flow_of(promising(household(savings=0, plan={"first_payment": date(2026, 12, 15)}), 1000))
    assert (flow.start, flow.opening_is_told) == (date(2026, 11, 24), True)
    assert flow.first_below == date(2026, 12, 5)


def test_a_yearly_bill_falls_in_its_month() -> None:
    case = household()
    case.spending.append(Spending(category="insurance", amount=money(960), every="year", month=3, day=20))
    assert (date(2027, 3, 20), money(-960)) in moves(flow_of(case), "bill")


def test_a_yearly_bill_without_a_month_counts_with_a_twelfth() -> None:
    case = household()
    case.spending.append(Spending(category="insurance", amount=money(960), every="year"))
    january = next(month for month in months_ahead(flow_of(case)) if month.month == date(2027, 1, 1))
    assert january.goes == money(3080)


@pytest.mark.parametrize("total", ["1500.00", "0.01", "1000.03"])
def test_spending_without_a_day_goes_out_in_parts_that_sum_exactly(total: str) -> None:
    case = household()
    case.spending.append(Spending(category="food", amount=Decimal(total)))
    parts = [amount for day, amount in moves(flow_of(case), "living") if day.month == 1]
    assert sum(parts) == -Decimal(total)


def test_a_shared_cost_counts_with_its_share() -> None:
    case = household()
    case.spending[0].share = Decimal("0.5")
    assert moves(flow_of(case), "bill")[0][1] == money(-1500)


def test_irregular_income_comes_with_the_average_of_its_history() -> None:
    case = household()
    case.income.append(Income(kind="self_employed", history=[money(900), money(0), money(650)], certain=False))
    flow = flow_of(case)
    assert {(move.amount, move.kind) for move in flow.household.movements if move.kind == "irregular"} == {
        (money("516.67"), "irregular")
    }


def test_two_months_of_history_count_with_the_lower() -> None:
    case = household()
    case.income.append(Income(history=[money(900), money(300)], certain=False))
    assert {move.amount for move in flow_of(case).household.movements if move.kind == "irregular"} == {money(300)}


def test_weekly_pay_comes_every_seven_days() -> None:
    case = household(savings=0)
    case.income = [Income(amount=money(1000), every="week")]
    days = [day for day, _ in moves(flow_of(case), "income")]
    assert {(after - before).days for before, after in itertools.pairwise(days)} == {7}


def test_a_debt_outside_the_talk_is_paid_on_its_due_day() -> None:
    case = household()
    case.debt.append(Debt(id="home", balance=money(9), contract_payment=money(800), due_day=31, in_scope=False))
    assert moves(flow_of(case), "other_debt")[:2] == [
        (date(2026, 11, 30), money(-800)),
        (date(2026, 12, 31), money(-800)),
    ]


def test_a_sum_paid_at_once_goes_out_with_the_first_payment() -> None:
    case = promising(household(plan={"first_payment": date(2026, 12, 15)}), 1000, upfront=money(500))
    assert moves(flow_of(case), "payment")[0] == (date(2026, 12, 15), money(-1500))


def test_an_own_amount_that_never_clears_the_debt_still_goes_out() -> None:
    case = promising(household(), 10)
    case.debt[0].annual_rate = Decimal("0.24")
    flow = flow_of(case)
    assert len(flow.payments) == 120


def test_a_lump_sum_is_one_payment() -> None:
    case = household(plan={"first_payment": date(2026, 12, 15)})
    case.plan.proposal.append(Proposal(debt="card", kind="lump_sum", upfront=money(4000)))
    assert moves(flow_of(case), "payment") == [(date(2026, 12, 15), money(-4000))]


def test_the_reserve_is_said_in_months_of_essentials() -> None:
    assert flow_of(household(savings=6000)).reserve_months == 2
    assert flow_of(household(savings=None)).reserve_months == 0


def test_nothing_is_said_while_income_or_spending_is_missing() -> None:
    assert case_cash_flow(Case(), TODAY) is None
    assert case_cash_flow(Case(income=[Income(amount=money(1))]), TODAY) is None


@pytest.mark.parametrize("first", [date(1, 1, 1), date(1990, 5, 5), date(2060, 1, 31), date(9999, 12, 31)])
def test_a_first_payment_on_any_day_breaks_nothing(first: date) -> None:
    case_cash_flow(promising(household(savings=None, plan={"first_payment": first}), 500), TODAY)
    flow = case_cash_flow(promising(household(plan={"first_payment": first}), 500), TODAY)
    assert flow is None or flow.end >= flow.start


def test_the_largest_amounts_break_nothing() -> None:
    case = promising(household(), 100)
    case.income[0].amount = case.spending[0].amount = case.asset[0].value = Decimal("9999999999999.99")
    assert flow_of(case).lowest[1] < 10**15
    case.asset.extend([case.asset[0]] * 200)
    assert case_cash_flow(case, TODAY) is None
