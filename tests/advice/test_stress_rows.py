from datetime import date
from decimal import Decimal

from debt_wizard.advice.stress_rows import StressLine, stress_rows
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Contact, Debt, Income
from support.clock import NOW
from support.demo import example_case
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


def rows(case: Case) -> dict[str, StressLine]:
    return {line.id: line for line in verdict(case, TODAY).stress}


def test_every_thing_that_may_go_wrong_has_its_row() -> None:
    assert list(rows(promising(household(plan=PLAN), 500))) == [
        "income_cut_10",
        "income_cut_25",
        "income_cut_40",
        "no_irregular",
        "no_pay",
        "one_off_bill",
        "relief_ends",
        "second_lender",
        "two_worst",
    ]


def test_nothing_is_tried_while_nothing_is_promised() -> None:
    case = household()
    flow = verdict(case, TODAY).flow
    assert flow is not None
    assert stress_rows(case, flow, TODAY) == ()


def test_a_larger_cut_leaves_less() -> None:
    cuts = [rows(promising(household(plan=PLAN), 1500))[f"income_cut_{share}"].row for share in (10, 25, 40)]
    lowest = [row.lowest for row in cuts if row is not None]
    assert lowest == sorted(lowest, reverse=True)
    assert len(lowest) == 3


def test_income_less_by_a_quarter_for_three_months_by_hand() -> None:
    # 4500 on 10 December, January and February instead of 6000; rent 3000 on the 5th; 1500 on the 15th; 9000 at hand
    line = rows(promising(household(savings=9000, plan=PLAN), 1500))["income_cut_25"]
    assert line.row is not None
    assert line.row.lowest == money(6000)  # from 9000: less 3000 on 5 December; then 0 each month
    assert line.kept


def test_a_month_without_pay_breaks_on_the_day_the_rent_is_due() -> None:
    line = rows(promising(household(savings=4000, plan=PLAN), 1500))["no_pay"]
    assert line.row is not None
    assert line.row.first_day == date(2026, 12, 15)
    assert line.row.lowest == money(-3500)  # 4000 - 3000 - 1500 - 3000 on 5 January


def test_a_bill_is_as_large_as_a_month_of_essentials() -> None:
    assert rows(promising(household(plan=PLAN), 500))["one_off_bill"].amount == money(3000)


def test_without_irregular_income_there_is_none_to_lose() -> None:
    case = promising(household(plan=PLAN), 500)
    assert rows(case)["no_irregular"].row is None
    case.income.append(Income(kind="self_employed", history=[money(900)] * 3, certain=False))
    assert rows(case)["no_irregular"].row is not None


def test_a_household_that_lives_on_a_pension_has_no_pay_to_lose() -> None:
    case = promising(household(plan=PLAN), 500)
    case.income[0].kind = "pension"
    assert rows(case)["no_pay"].row is None


def test_interest_that_was_waived_comes_back_after_six_months() -> None:
    case = promising(household(savings=6000, plan=PLAN), 1000, asks=["stop_interest"])
    case.debt[0].annual_rate = Decimal("0.24")
    line = rows(case)["relief_ends"]
    assert line.row is not None
    scenario = line.row.scenario
    flow = verdict(case, TODAY).flow
    assert scenario is not None
    assert flow is not None
    more = [move for move in scenario.apply(flow.promised).movements if move.label_key == "relief_ends"]
    # 12,000 in payments of 1000: 6000 is owed before the seventh, on 15 June; 2 % of it is 120
    assert (more[0].day, more[0].amount) == (date(2027, 6, 15), money(-120))
    assert len(more) == 6


def test_a_pause_that_is_refused_has_to_be_paid() -> None:
    case = household(savings=6000, plan=PLAN)
    case.debt[0].annual_rate = Decimal(0)
    case = promising(case, 0)
    case.plan.proposal[0].monthly = None
    case.plan.proposal[0].kind = "deferral"
    case.plan.proposal[0].months = 12
    case.plan.proposal[0].grace_months = 3
    line = rows(case)["relief_ends"]
    flow = verdict(case, TODAY).flow
    assert line.row is not None
    assert line.row.scenario is not None
    assert flow is not None
    more = [move for move in line.row.scenario.apply(flow.promised).movements if move.label_key == "relief_ends"]
    assert [(move.day, move.amount) for move in more] == [
        (date(2026, 12, 15), money(-1000)),
        (date(2027, 1, 15), money(-1000)),
        (date(2027, 2, 15), money(-1000)),
    ]


def test_a_plan_without_relief_has_none_to_end() -> None:
    assert rows(promising(household(plan=PLAN), 500))["relief_ends"].row is None


def test_the_second_lender_wants_its_contract_payment() -> None:
    line = rows(example_case())["second_lender"]
    assert (line.debt, line.amount) == ("loan", money(1130))


def test_a_lender_with_a_proposal_wants_the_difference() -> None:
    case = promising(example_case(), 700, debt="loan")
    line = rows(case)["second_lender"]
    assert (line.debt, line.amount) == ("card", money(1100))  # 2100 by contract less 1000 proposed: more than 430


def test_one_lender_alone_is_no_second_lender() -> None:
    case = promising(household(plan=PLAN), 500)
    case.debt[0].contract_payment = money(2000)
    assert rows(case)["second_lender"].row is None
    case.debt.append(Debt(id="loan", balance=money(100)))
    assert rows(case)["second_lender"].amount == money(1500)


def test_the_two_worst_are_of_different_kinds_and_worse_than_each() -> None:
    found = rows(example_case())
    both = found["two_worst"]
    assert both.row is not None
    assert len(both.parts) == 2
    first, second = (found[part] for part in both.parts)
    assert first.row is not None
    assert second.row is not None
    assert first.row.scenario is not None
    assert second.row.scenario is not None
    assert first.row.scenario.key != second.row.scenario.key
    assert both.row.lowest <= min(first.row.lowest, second.row.lowest)


def test_a_lender_with_whom_terms_stand_has_nothing_left_to_refuse() -> None:
    case = promising(household(plan=PLAN), 500)
    case.debt[0].contract_payment = money(1500)
    case.debt.append(Debt(id="loan", balance=money(9000), contract_payment=money(800)))
    assert rows(case)["second_lender"].debt == "card"  # 1,000 more, and the loan 800
    case.agreement = [Agreement(debt="card", agreed_at=NOW, monthly=money(500), months=24)]
    assert (rows(case)["second_lender"].debt, rows(case)["second_lender"].amount) == ("loan", money(800))
    case.contact = [Contact(debt="loan", outcome="accepted")]
    assert rows(case)["second_lender"].row is None


def test_what_an_agreement_grants_is_not_tried_as_ended() -> None:
    case = promising(household(plan=PLAN), 500, asks=["stop_interest"])
    case.debt[0].annual_rate = Decimal("0.12")
    assert rows(case)["relief_ends"].row is not None
    case.agreement = [Agreement(debt="card", agreed_at=NOW, monthly=money(500), months=24, annual_rate=Decimal(0))]
    assert rows(case)["relief_ends"].row is None
