from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.futures import FUTURES, Futures, NoFutures, Stopped, futures, history_of
from debt_wizard.case import Case, Income
from support.demo import example_case
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


def irregular(*history: float, savings: float = 9000, monthly: float = 1000) -> Case:
    case = promising(household(pay=3000, savings=savings, plan=PLAN), monthly)
    case.income.append(Income(kind="self_employed", history=[money(each) for each in history], certain=False))
    return case


def drawn(case: Case, seed: int = 7) -> Futures:
    found = futures(case, TODAY, seed=seed)
    assert isinstance(found, Futures)
    return found


def test_at_least_ten_thousand_futures_are_drawn() -> None:
    assert FUTURES >= 10_000


def test_the_same_seed_gives_the_same_answer_and_another_nearly_the_same() -> None:
    case = irregular(0, 1000, 2000, savings=4000)
    first = drawn(case)
    assert first == drawn(case)
    other = drawn(case, seed=8)
    assert other != first
    assert abs(other.keep - first.keep) < 0.03


def test_an_income_that_always_came_always_keeps_what_it_covers() -> None:
    found = drawn(irregular(1000, 1000, 1000, monthly=1000))
    assert found.keep == 1.0
    assert found.promised == money(1000)


def test_an_income_that_never_came_keeps_only_what_the_savings_pay() -> None:
    # 3000 comes and 3000 goes each month; 9000 at hand, less the rent that leaves before the first pay
    found = drawn(irregular(0, 0, 0, savings=9000, monthly=1000))
    assert found.keep == 0.0
    assert found.largest < money(1000)


def test_the_largest_payment_is_kept_in_nine_of_ten_futures() -> None:
    case = irregular(0, 500, 1000, 2500, savings=4000)
    largest = drawn(case).largest
    case.plan.proposal[0].monthly = None
    case.plan.proposal[0].months = 12
    case.debt[0].balance = largest * 12
    assert drawn(case).keep == pytest.approx(0.9, abs=0.03)


def test_the_fan_has_three_lines_for_each_month_lowest_first() -> None:
    found = drawn(irregular(0, 1000, 2000))
    assert len(found.fan) == len(found.months)
    assert all(list(month) == sorted(month) and len(month) == 3 for month in found.fan)
    assert found.months[0] == date(2026, 12, 1)


def test_fewer_than_three_months_estimate_nothing() -> None:
    assert futures(irregular(900, 0), TODAY, seed=1) == NoFutures("short_history", 2)


def test_no_history_estimates_nothing() -> None:
    assert futures(promising(household(), 100), TODAY, seed=1) == NoFutures("no_history")


def test_nothing_promised_and_nothing_told_say_so() -> None:
    assert futures(household(), TODAY, seed=1) == NoFutures("nothing_promised")
    assert futures(Case(), TODAY, seed=1) == NoFutures("unknown")


def test_amounts_that_no_calculator_takes_say_so() -> None:
    case = irregular(1, 1, 1)
    case.income[1].history = [Decimal("9999999999999.99")] * 3
    case.plan.proposal[0].monthly = money(100)
    found = futures(case, TODAY, seed=1)
    assert isinstance(found, Futures) or found.reason == "too_large"


def test_histories_add_up_from_their_newest_month() -> None:
    case = Case(
        income=[
            Income(history=[money(1), money(10), money(20), money(30)]),
            Income(history=[money(100), money(200), money(300)]),
            Income(amount=money(5000)),
        ]
    )
    assert history_of(case) == [money(110), money(220), money(330)]


def test_the_work_says_how_far_it_is_and_can_be_stopped() -> None:
    stages: list[int] = []
    futures(irregular(0, 1, 2), TODAY, seed=1, report=stages.append)
    assert stages == [1, 2, 3]

    def stop(stage: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        futures(irregular(0, 1, 2), TODAY, seed=1, report=stop)


def test_the_example_is_kept_in_nearly_every_future() -> None:
    assert drawn(example_case()).keep > 0.99
