from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.largest_promise import largest_promise
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Proposal
from support.demo import example_case
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


def largest(case: Case) -> Decimal:
    found = largest_promise(case, TODAY)
    assert found is not None
    return found.amount


def test_with_much_saved_the_buffer_is_the_limit() -> None:
    assert largest(promising(household(savings=90000, plan=PLAN), 1000)) == money(2700)


def test_the_tightest_day_limits_what_falls_before_pay_day() -> None:
    case = promising(household(savings=3800, plan={"first_payment": date(2026, 12, 6), "day": 6}), 1000)
    found = largest_promise(case, TODAY)
    assert found is not None
    assert found.each_day == money(800)


def test_a_day_that_is_short_without_payments_leaves_nothing() -> None:
    assert largest(promising(household(savings=0, plan=PLAN), 1000)) == 0


def test_a_fall_of_income_limits_by_hand() -> None:
    # 3200 at hand, 200 on 5 December; then 4500 in, x out on the 15th and 3000 on the 5th, three times
    found = largest_promise(promising(household(savings=3200, plan=PLAN), 1000), TODAY)
    assert found is not None
    assert found.with_less_income == money(1566.66)  # (200 + 3 x 4500 - 3 x 3000) / 3 on 5 March


@pytest.mark.parametrize("promised", [1, 500, 1566, 1567, 2700, 2701, 3500])
def test_what_is_at_most_the_largest_is_within_and_more_is_not(promised: float) -> None:
    case = household(savings=3200, plan=PLAN)
    case.debt[0].balance = money(promised * 12)
    case.plan.proposal.append(Proposal(debt="card", months=12))
    assert (money(promised) <= largest(case)) == (verdict(case, TODAY).level == "within")


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 6000), st.integers(0, 20000), st.integers(1, 28), st.integers(1, 28), st.integers(0, 5900))
def test_the_verdict_is_within_exactly_up_to_the_largest(
    promised: int, savings: int, pay_day: int, due: int, rent: int
) -> None:
    case = household(savings=savings, pay_day=pay_day, rent=rent, plan={"first_payment": date(2026, 12, due)})
    case.debt[0].balance = money(promised * 12)
    case.plan.proposal.append(Proposal(debt="card", months=12))
    found = largest_promise(case, TODAY)
    if found is None:
        assert verdict(case, TODAY).level in {"unknown", "deficit"}
    else:
        assert (money(promised) <= found.amount) == (verdict(case, TODAY).level == "within")


def test_nothing_promised_has_no_largest() -> None:
    assert largest_promise(household(), TODAY) is None
    assert largest_promise(Case(), TODAY) is None


def test_the_example_could_promise_more() -> None:
    assert largest(example_case()) > money(1000)
