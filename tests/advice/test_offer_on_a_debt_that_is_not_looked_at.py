"""An offer on a debt of which nothing can be worked out says what is missing, and is never called good."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Debt, Income, Offer, Spending

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("debt", "said"),
    [
        (Debt(id="d", balance=Decimal(420000), contract_payment=Decimal(2600), in_scope=False), "not_in_talk"),
        (Debt(id="d"), "no_balance"),
        (Debt(id="d", balance=Decimal(2000), settled_on=date(2026, 10, 1)), "settled"),
        (Debt(id="other", balance=Decimal(2000)), "no_debt"),
    ],
)
def test_it_says_what_is_missing(debt: Debt, said: str) -> None:
    case = Case(
        income=[Income(amount=Decimal(6000), every="month", day=10)],
        spending=[Spending(category="food", amount=Decimal(3000), every="month", day=12)],
        debt=[debt],
        offer=[Offer(debt="d", monthly=Decimal(20000), months=24)],
    )
    review = offer_review(case, case.offer[0], TODAY)
    assert (review.advice, [each.id for each in review.reasons]) == ("unknown", [said])
    assert review.schedule is None
