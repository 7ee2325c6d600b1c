from decimal import Decimal

import pytest

from debt_wizard.advice.left_over import LeftOver, left_over, monthly_income
from debt_wizard.case import Case, Debt, Income, Spending
from support.household import money


def test_income_less_spending_less_payments_elsewhere() -> None:
    case = Case(
        income=[Income(amount=money(6200))],
        spending=[
            Spending(amount=money(1800)),
            Spending(amount=money(300), essential=False),
            Spending(amount=money(960), every="year"),
        ],
        debt=[
            Debt(id="home", contract_payment=money(1000), in_scope=False),
            Debt(id="card", contract_payment=money(2100)),
        ],
    )
    left = left_over(case)
    assert (left.total("essential"), left.total("other"), left.total("debt")) == (money(1880), money(300), money(1000))
    assert left.amount == money(3020)


@pytest.mark.parametrize(
    ("every", "a_month"),
    [
        ("week", "5200"),
        ("two_weeks", "2600"),
        ("four_weeks", "1300"),
        ("month", "1200"),
        ("quarter", "400"),
        ("half_year", "200"),
        ("year", "100"),
    ],
)
def test_every_period_comes_to_its_month(every: str, a_month: str) -> None:
    income = Income.model_validate({"amount": money(1200), "every": every})
    assert monthly_income(income) == Decimal(a_month)


def test_three_months_of_history_count_with_their_average_and_two_with_the_lower() -> None:
    assert monthly_income(Income(history=[money(900), money(0), money(600)])) == 500
    assert monthly_income(Income(history=[money(900), money(300)])) == 300
    assert monthly_income(Income(history=[], amount=None)) is None


def test_a_share_counts_for_its_part() -> None:
    case = Case(spending=[Spending(amount=money(1000), share=Decimal("0.3"))])
    assert left_over(case).total("essential") == 300


def test_what_is_not_certain_can_be_left_out() -> None:
    case = Case(
        income=[Income(amount=money(3000)), Income(history=[money(600)] * 3, certain=False)],
        spending=[Spending(amount=money(1000))],
    )
    left = left_over(case)
    assert (left.amount, left.certain_amount) == (money(2600), money(2000))


@pytest.mark.parametrize("amount", [None, 0])
def test_nought_is_an_answer_and_nothing_is_none(amount: float | None) -> None:
    told = money(amount) if amount is not None else None
    left: LeftOver = left_over(Case(income=[Income(amount=told)], spending=[Spending(amount=told)]))
    assert left.is_known == (amount is not None)


def test_a_guess_marks_the_sum() -> None:
    case = Case(spending=[Spending(amount=money(1))])
    assert not left_over(case).has_estimates
    case.spending[0].estimate = True
    assert left_over(case).has_estimates
