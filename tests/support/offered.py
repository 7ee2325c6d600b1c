"""A household with an offer on the table."""

from datetime import date
from decimal import Decimal
from typing import Any

from debt_wizard.case import Asset, Case, Debt, Income, Offer, Plan, Proposal, Spending

TODAY = date(2026, 11, 23)


def money(amount: int | str) -> Decimal:
    """An amount."""
    return Decimal(amount)


def case_with_room(left: int = 2000, **debt: Any) -> Case:
    """Somebody with 6,000 a month on the 10th, of which `left` is left over, and 20,000 at hand."""
    return Case(
        income=[Income(amount=money(6000), every="month", day=10)],
        spending=[Spending(category="food", amount=money(6000 - left), every="month", day=12)],
        asset=[Asset(kind="cash", value=money(20000), liquid=True)],
        debt=[Debt(id="card", lender="A", balance=money(24000), annual_rate=money("0.18"), **debt)],
        plan=Plan(
            first_payment=date(2026, 12, 15),
            day=15,
            proposal=[Proposal(debt="card", monthly=money(1000), asks=["stop_interest"])],
        ),
    )


def offered(**terms: Any) -> Offer:
    """An offer on the card, with conditions that press nobody."""
    return Offer(debt="card", conditions="按期还款", **terms)
