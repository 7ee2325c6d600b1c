"""When something may go wrong with a plan, and what a pause must not hide."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.case_cash_flow import case_cash_flow
from debt_wizard.advice.largest_promise import largest_promise
from debt_wizard.advice.stress_rows import StressLine
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Proposal
from debt_wizard.finance import Onset
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}
"""6000 comes on the 10th, 3000 of rent goes on the 5th."""


def paused(savings: float, months: int, grace: int) -> Case:
    case = household(savings=savings, plan=PLAN)
    case.debt[0].annual_rate = Decimal(0)
    case.plan.proposal.append(Proposal(debt="card", kind="deferral", months=months, grace_months=grace))
    return case


def onsets(case: Case) -> tuple[Onset, ...]:
    flow = case_cash_flow(case, TODAY)
    assert flow is not None
    return flow.onsets


def line(case: Case, stress_id: str) -> StressLine:
    return next(each for each in verdict(case, TODAY).stress if each.id == stress_id)


def test_something_may_go_wrong_in_every_month_of_the_plan() -> None:
    found = onsets(promising(household(plan=PLAN), 1000))
    assert found == tuple(
        Onset(date(2026 + month // 12, month % 12 + 1, 1)) for month in range(11, 23)
    )  # 12,000 in payments of 1000: December 2026 to November 2027


def test_nothing_can_go_wrong_with_a_plan_that_promises_nothing() -> None:
    assert onsets(household(plan=PLAN)) == ()


def test_after_a_pause_what_was_saved_in_it_is_not_counted_on() -> None:
    found = [onset for onset in onsets(paused(3200, 12, 3)) if onset.beside]
    assert [onset.day for onset in found][:2] == [date(2027, 3, 1), date(2027, 4, 1)]
    # December, January and February bring 3 x 6000 and cost 3 x 3000
    assert {onset.gone for onset in found} == {money(9000)}


def test_each_pause_ends_for_itself() -> None:
    case = paused(3200, 12, 2)
    case.debt.append(case.debt[0].model_copy(update={"id": "loan"}))
    case.plan.proposal.append(Proposal(debt="loan", kind="deferral", months=12, grace_months=4))
    gone = {onset.day: onset.gone for onset in onsets(case) if onset.beside}
    # two months bring 6000; in the next two 1000 each goes to the first lender
    assert [gone[date(2027, month, 1)] for month in (2, 3, 4, 5)] == [6000, 6000, 10000, 10000]


def test_a_first_payment_after_next_month_is_a_pause() -> None:
    case = promising(household(savings=3200, plan={"first_payment": date(2027, 2, 15), "day": 15}), 1000)
    assert {onset.gone for onset in onsets(case) if onset.beside} == {money(6000)}  # of December and January


@pytest.mark.parametrize("grace", [1, 3, 6])
def test_a_pause_does_not_hide_what_a_fall_of_income_does_to_the_instalments(grace: int) -> None:
    # 3200 at hand, 200 after the rent of December. Without a pause: 200 + 3 x 4500 - 3 x 2000 - 3 x 3000 = -1300
    without = paused(3200, 6, 0)
    without.plan.proposal[0].kind = "instalments"
    assert verdict(without, TODAY).level == "stretched"
    with_pause = paused(3200, 6, grace)
    assert verdict(with_pause, TODAY).level == "stretched"
    found = line(with_pause, "income_cut_25")
    assert found.row is not None
    # the first of the month with 3200, less 3000 of rent on the 5th: as in December
    assert found.row.lowest == money(-1300)
    assert found.begins == date(2027, grace, 1)
    assert found.leaves_out_savings


def test_a_dearer_plan_after_a_pause_may_promise_no_more() -> None:
    without = paused(3200, 12, 0)
    without.plan.proposal[0].kind = "instalments"
    found = [largest_promise(case, TODAY) for case in (without, paused(3200, 12, 3), paused(3200, 9, 3))]
    # (200 + 3 x 4500 - 3 x 3000) / 3 on the 5th of the fourth month, whenever it begins
    assert [each.with_less_income for each in found if each is not None] == [money(1566.66)] * 3


def test_a_plan_whose_first_month_is_the_worst_says_no_month() -> None:
    assert line(promising(household(savings=3200, plan=PLAN), 2500), "income_cut_25").begins is None
