"""Whether the truth about money at hand ever makes the verdict worse."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.largest_promise import largest_promise
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Asset, Case, Debt, Income, Plan, Proposal, Spending
from support.household import household, money, promising

TODAY = date(2026, 11, 27)
ORDER = ("within", "stretched", "over")


def lin(cash: float | None) -> Case:
    """6200 and 687.50 on the 15th, 4875.67 of spending without days, and 1182.89 promised from 5 December on."""
    return Case(
        income=[
            Income(kind="salary", amount=money(6200), day=15),
            Income(kind="self_employed", history=[money(900), money(0), money(650), money(1200)], certain=False),
        ],
        spending=[Spending(category="food", amount=money("4875.67"))],
        asset=[Asset(liquid=True, value=money(cash))] if cash is not None else [],
        debt=[Debt(id="card", balance=money(38000)), Debt(id="loan", balance=money(12000))],
        plan=Plan(
            first_payment=date(2026, 12, 5),
            day=5,
            proposal=[Proposal(debt="card", months=48), Proposal(debt="loan", monthly=money("391.22"))],
        ),
    )


def place(case: Case) -> int:
    return ORDER.index(verdict(case, TODAY).level)


def test_telling_of_more_than_is_assumed_is_no_worse_than_telling_nothing() -> None:
    # a quarter of 4875.67 goes out on 28 November (1218.91), 7 and 14 December (1218.92 each), before the 15th
    untold = verdict(lin(None), TODAY)
    assert untold.flow is not None
    assert untold.flow.household.opening == money("3656.75")
    assert place(lin(4300)) <= place(lin(None))


def test_both_are_short_by_what_is_promised_before_pay_day() -> None:
    untold, told = verdict(lin(None), TODAY).flow, verdict(lin(4300), TODAY).flow
    assert untold is not None
    assert told is not None
    assert untold.lowest == (date(2026, 12, 14), money("-1182.89"))
    assert told.lowest[1] == money("-539.64")  # 4300 - 3656.75 - 1182.89


@pytest.mark.parametrize("cash", [0, 1000, 3000, 4300, 9000])
def test_nought_is_never_better_than_something(cash: float) -> None:
    assert place(lin(cash)) <= place(lin(0))


@settings(max_examples=60, deadline=None)
@given(
    pay_day=st.integers(1, 31),
    due=st.integers(1, 28),
    rent=st.integers(0, 5900),
    rent_day=st.one_of(st.none(), st.integers(1, 31)),
    monthly=st.integers(1, 5000),
    grace=st.integers(0, 4),
    cash=st.tuples(st.integers(0, 20000), st.integers(0, 20000)).map(sorted),
)
def test_more_cash_never_makes_the_verdict_worse(
    *, pay_day: int, due: int, rent: int, rent_day: int | None, monthly: int, grace: int, cash: list[int]
) -> None:
    def with_cash(amount: float | None) -> Case:
        plan = {"first_payment": date(2026, 12, due)}
        case = household(pay_day=pay_day, rent=rent, rent_day=rent_day, savings=amount, plan=plan)
        kind: dict[str, Any] = {"kind": "deferral", "grace_months": grace} if grace else {}
        return promising(case, monthly, **kind)

    less, more = cash
    assert place(with_cash(more)) <= place(with_cash(less))
    flow = verdict(with_cash(None), TODAY).flow
    assert flow is not None
    assert place(with_cash(None)) == place(with_cash(float(flow.household.opening)))
    found = [largest_promise(with_cash(amount), TODAY) for amount in (less, more)]
    largest = [each.amount if each is not None else Decimal(0) for each in found]
    assert largest == sorted(largest)
