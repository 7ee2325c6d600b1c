"""Small households for the tests of the figures."""

from datetime import date
from decimal import Decimal
from typing import Any

from debt_wizard.case import Asset, Case, Debt, Income, Plan, Proposal, Spending

TODAY = date(2026, 11, 23)


def money(amount: float | str) -> Decimal:
    """An amount to the cent."""
    return Decimal(str(amount)).quantize(Decimal("0.01"))


def household(
    *,
    pay: float = 6000,
    pay_day: int | None = 10,
    rent: float = 3000,
    rent_day: int | None = 5,
    savings: float | None = 2000,
    plan: dict[str, Any] | None = None,
) -> Case:
    """One pay, one rent, savings, and a card of 12,000 without interest that pays nothing yet."""
    return Case(
        income=[Income(kind="salary", amount=money(pay), day=pay_day)],
        spending=[Spending(category="housing", amount=money(rent), day=rent_day)],
        asset=[Asset(liquid=True, value=money(savings))] if savings is not None else [],
        debt=[Debt(id="card", lender="甲银行", product="credit_card", balance=Decimal(12000))],
        plan=Plan(**(plan or {})),
    )


def promising(case: Case, monthly: float, *, debt: str = "card", **more: Any) -> Case:
    """The same household with an own amount promised to one lender."""
    case.plan.proposal.append(Proposal(debt=debt, monthly=money(monthly), **more))
    return case
