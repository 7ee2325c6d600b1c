"""Payments to one lender, as they were agreed and as they were made."""

from datetime import UTC, date, datetime

from debt_wizard.app import DebtWizard
from debt_wizard.case import Agreement, Case, Debt, Income, Payment, Spending
from debt_wizard.widgets.told import Told
from support.household import money


def agreed_payments(*payments: Payment, first: date = date(2026, 9, 15)) -> Case:
    """1,000 a month with one lender over a year, out of an income that carries it."""
    return Case(
        income=[Income(kind="salary", amount=money(6000), day=10)],
        spending=[Spending(category="housing", amount=money(3000), day=5)],
        debt=[Debt(id="card", lender="甲银行", balance=money(12000))],
        agreement=[
            Agreement(
                debt="card", months=12, monthly=money(1000), first_due=first, agreed_at=datetime(2026, 9, 1, tzinfo=UTC)
            )
        ],
        payment=list(payments),
    )


def paid(month: int, day: int, paid_on: date | None = None, **more: object) -> Payment:
    """One payment of 1,000 that was due that day, made then unless another day is named."""
    due = date(2026, month, day)
    return Payment.model_validate(
        {"debt": "card", "due": due, "amount": money(1000), "paid": money(1000), "paid_on": paid_on or due, **more}
    )


def kept() -> list[Payment]:
    """The first three, each on its day."""
    return [paid(9, 15), paid(10, 15), paid(11, 15)]


def told_in(app: DebtWizard, widget_id: str) -> str:
    """What one place on the screen says."""
    return app.screen.query_one(f"#{widget_id}", Told).text
