from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.verdict import RuleId, Verdict, verdict
from debt_wizard.advice.verdict_rules import RuleKept
from debt_wizard.case import Case, Change, Income, Proposal, Spending, ask_anew, finish_change
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


def rule(judged: Verdict, rule_id: RuleId) -> RuleKept:
    found = judged.rule(rule_id)
    assert found is not None
    return found


def test_a_payment_within_every_rule_is_within() -> None:
    judged = verdict(promising(household(savings=9000, plan=PLAN), 1000), TODAY)
    assert (judged.level, judged.left_over, judged.capacity, judged.promised) == (
        "within",
        money(3000),
        money(2700),
        money(1000),
    )
    assert all(each.kept for each in judged.rules)


def test_a_payment_above_what_is_left_over_is_over() -> None:
    judged = verdict(promising(household(savings=90000, plan=PLAN), 3000.01), TODAY)
    assert judged.level == "over"
    assert not rule(judged, "living_costs").kept
    assert rule(judged, "living_costs").margin == money(-0.01)


def test_a_payment_of_all_that_is_left_over_uses_the_buffer() -> None:
    judged = verdict(promising(household(savings=90000, plan=PLAN), 3000), TODAY)
    assert judged.level == "stretched"
    assert rule(judged, "living_costs").kept
    assert rule(judged, "buffer").margin == money(-300)


def test_money_that_runs_out_before_pay_day_is_over() -> None:
    judged = verdict(promising(household(savings=3500, plan={"first_payment": date(2026, 12, 6)}), 1000), TODAY)
    assert judged.level == "over"
    found = rule(judged, "cash_flow")
    assert (found.kept, found.value, found.day) == (False, money(-500), date(2026, 12, 6))


def test_a_day_that_is_short_without_any_payment_is_not_the_promise_s_fault() -> None:
    judged = verdict(promising(household(savings=0, plan=PLAN), 1000), TODAY)
    found = rule(judged, "cash_flow")
    assert (found.kept, found.weight, judged.level) == (False, "stretched", "stretched")
    earlier = verdict(promising(household(savings=0, plan={"first_payment": date(2026, 12, 1)}), 1000), TODAY)
    assert (rule(earlier, "cash_flow").weight, earlier.level) == ("over", "over")


def test_a_fall_of_income_that_is_not_survived_is_stretched() -> None:
    judged = verdict(promising(household(savings=3200, plan=PLAN), 2500), TODAY)
    assert judged.level == "stretched"
    assert not rule(judged, "income_fall").kept
    assert rule(judged, "cash_flow").kept


def test_fewer_than_half_of_the_rows_survived_is_stretched() -> None:
    judged = verdict(promising(household(savings=3200, plan=PLAN), 2500), TODAY)
    found = rule(judged, "stress")
    assert not found.kept
    assert found.value is not None
    assert found.limit == 5  # three cuts, no pay, a bill; nothing irregular, no relief, no second lender


def test_the_share_of_what_is_left_over_is_told_without_a_limit_and_changes_no_verdict() -> None:
    judged = verdict(promising(household(savings=20000, plan=PLAN), 2250), TODAY)
    share = rule(judged, "share")
    assert judged.level == "within"
    assert (share.kept, share.weight, share.value, share.limit) == (True, "reference", Decimal("0.75"), None)


def test_the_one_amount_to_go_by_is_the_largest_that_keeps_every_rule() -> None:
    # 2700 is there each month, and (200 + 3 x 4500 - 3 x 3000) / 3 is kept with a quarter less income; but of five
    # things the third to be survived is 40 % less income: (200 + 3 x 3600 - 3 x 3000) / 3
    judged = verdict(promising(household(savings=3200, plan=PLAN), 2500), TODAY)
    assert (judged.capacity, judged.most) == (money(2700), money("666.66"))


def test_while_nothing_is_promised_each_month_the_amount_to_go_by_is_what_the_buffer_leaves() -> None:
    assert verdict(household(), TODAY).most == money(2700)


def test_debt_payments_over_income_count_payments_elsewhere() -> None:
    case = promising(household(savings=20000, plan=PLAN), 600)
    case.debt.append(case.debt[0].model_copy(update={"id": "home", "in_scope": False, "contract_payment": money(600)}))
    assert rule(verdict(case, TODAY), "debt_ratio").value == Decimal("0.2")


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (Case(), ("income", "spending", "debts", "proposals")),
        (Case(income=[Income(amount=money(1))]), ("spending", "debts", "proposals")),
        (Case(spending=[Spending(amount=money(1))]), ("income", "debts", "proposals")),
        (household(), ("proposals",)),
    ],
)
def test_what_is_missing_is_named(case: Case, missing: tuple[str, ...]) -> None:
    judged = verdict(case, TODAY)
    assert (judged.level, judged.missing, judged.rules) == ("unknown", missing, ())


def test_an_income_of_nought_is_a_deficit_not_a_division_by_it() -> None:
    assert verdict(household(pay=0), TODAY).level == "deficit"
    promised = verdict(promising(household(pay=0), 100), TODAY)
    assert promised.level == "over"
    assert promised.rule("debt_ratio") is None
    assert promised.rule("share") is None


def test_a_lump_sum_alone_is_a_promise_too() -> None:
    case = household(plan=PLAN)
    case.plan.proposal.append(Proposal(debt="card", kind="lump_sum", upfront=money(12000)))
    judged = verdict(case, TODAY)
    assert judged.level == "over"
    assert not rule(judged, "cash_flow").kept


def test_the_same_answers_are_judged_once() -> None:
    case = promising(household(), 1000)
    first = verdict(case, TODAY)
    assert verdict(case.model_copy(deep=True), TODAY) is first
    case.debt[0].lender = "乙"
    assert verdict(case, TODAY) is first


@pytest.mark.parametrize(
    "change",
    [
        lambda case: setattr(case.income[0], "amount", money(5999)),
        lambda case: case.income[0].history.append(money(1)),
        lambda case: setattr(case.spending[0], "day", 6),
        lambda case: setattr(case.asset[0], "value", money(1)),
        lambda case: setattr(case.debt[0], "annual_rate", Decimal("0.1")),
        lambda case: setattr(case.plan, "day", 7),
        lambda case: setattr(case.plan.buffer, "rule", "half"),
        lambda case: case.plan.proposal[0].asks.append("stop_interest"),
    ],
)
def test_a_changed_answer_is_judged_anew(change: object) -> None:
    case = promising(household(), 1000)
    first = verdict(case, TODAY)
    assert callable(change)
    change(case)
    assert verdict(case, TODAY) is not first


def test_another_day_is_judged_anew() -> None:
    case = promising(household(), 1000)
    assert verdict(case, TODAY) is not verdict(case, date(2026, 11, 24))


@pytest.mark.parametrize("kind", ["instalments", "extension", "deferral"])
@pytest.mark.parametrize("rate", ["0", "0.1825"])
def test_what_is_promised_is_what_the_schedule_asks_for(kind: str, rate: str) -> None:
    case = household(plan=PLAN)
    case.debt[0].annual_rate = Decimal(rate)
    case.plan.proposal.append(Proposal.model_validate({"debt": "card", "kind": kind, "months": 24, "grace_months": 3}))
    schedule = proposed_schedule(case, case.plan.proposal[0], TODAY)
    assert schedule is not None
    assert monthly_of(case.plan.proposal[0], case) == schedule.payment


@pytest.mark.parametrize("months", [None, 24])
def test_after_a_pause_an_own_payment_is_what_the_schedule_asks_for(months: int | None) -> None:
    case = household(plan=PLAN)
    case.debt[0].balance, case.debt[0].annual_rate = Decimal(12000), Decimal("0.12")
    terms = {"debt": "card", "kind": "deferral", "months": months, "grace_months": 2, "monthly": Decimal(1000)}
    case.plan.proposal.append(Proposal.model_validate(terms))
    schedule = proposed_schedule(case, case.plan.proposal[0], TODAY)
    assert schedule is not None
    assert monthly_of(case.plan.proposal[0], case) == schedule.payment == schedule.rows[2].payment
    # 12,000 x 1.01 x 1.01 is owed when the pause ends
    assert [(row.number, row.payment) for row in schedule.rows[:3]] == [
        (1, Decimal(0)),
        (2, Decimal(0)),
        (3, Decimal(1000)),
    ]
    assert schedule.rows[1].balance == Decimal("12241.20")
    assert schedule.left == 0


def test_sums_beyond_anything_that_somebody_owes_break_nothing() -> None:
    case = promising(household(), 1000)
    case.income = [Income(amount=Decimal("9999999999999.99"), every="week") for _ in range(100)]
    judged = verdict(case, TODAY)
    assert judged.level in {"within", "stretched", "over"}
    case.spending = [Spending(amount=Decimal("9999999999999.99"), every="week") for _ in range(300)]
    assert verdict(case, TODAY).level == "over"


def test_while_the_figures_are_asked_anew_nothing_is_judged() -> None:
    case = promising(household(), 500)
    before = verdict(case, TODAY)
    case.change.append(Change(kinds=["income"]))
    assert verdict(case, TODAY) == before
    ask_anew(case, TODAY)
    assert verdict(case, TODAY).missing[0] == "new_figures"
    assert "some of the new figures" in standing_text(case, Language("en"), TODAY)
    case.income.append(Income(kind="salary", amount=money(9000), day=10))
    assert "some of the new figures" in standing_text(case, Language("en"), TODAY)
    case.spending.append(Spending(category="housing", amount=money(1), day=5))
    asked = verdict(case, TODAY)
    assert (asked.level, asked.missing) == ("unknown", ("new_figures",))
    assert standing_text(case, Language("en"), TODAY).startswith("Every new amount is in")
    finish_change(case, TODAY)
    assert verdict(case, TODAY).level == "within"
