"""200 a month for six months from 15 July 2026 on, at 18 % on a card of 24,000, and what was paid of them.

With the interest of each month, 1.5 % of what is owed, 24,996.74 is owed after the last of them.
"""

from datetime import UTC, date, datetime
from typing import Literal

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import (
    Agreement,
    Asset,
    Case,
    Contact,
    Debt,
    Income,
    Offer,
    Payment,
    Proposal,
    Spending,
)
from support.household import money

Way = Literal["offer", "proposal", "paper"]
"""How they were agreed: an offer of the lender, its yes to our proposal by phone, or a paper without any yes before."""

LEFT = money("24996.74")
AGREED = datetime(2026, 6, 20, 12, tzinfo=UTC)
RUNNING, LAST_PAID, REVIEW = date(2026, 10, 1), date(2026, 12, 20), date(2027, 1, 15)


def case_of(way: Way, *, paid: int = 0) -> Case:
    """The household, what was agreed, and so many of the six payments."""
    case = Case(
        income=[Income(kind="salary", amount=money(5200), day=10)],
        spending=[Spending(category="housing", amount=money(4900), day=5)],
        asset=[Asset(liquid=True, value=money(1500))],
        debt=[
            Debt(
                id="card", lender="甲银行", product="credit_card", balance=money(24000),
                balance_at=datetime(2026, 6, 1, tzinfo=UTC), annual_rate=money("0.18"), due_day=8,
            )
        ],
    )  # fmt: skip
    case.person.name = "王德华"
    case.plan.first_payment, case.plan.day = date(2026, 7, 15), 15
    case.plan.proposal = [Proposal(debt="card", kind="token", monthly=money(200), months=6)]
    if way == "offer":
        case.offer = [
            Offer(
                debt="card", at=AGREED, kind="token", monthly=money(200), months=6, annual_rate=money("0.18"),
                decision="accepted",
            )
        ]  # fmt: skip
    elif way == "proposal":
        case.contact = [Contact(debt="card", at=AGREED, channel="phone", outcome="accepted")]
    else:
        paper = Agreement(
            debt="card", monthly=money(200), months=6, annual_rate=money("0.18"), first_due=date(2026, 7, 15), day=15
        )
        case.agreement = [paper]
        agree(case, paper, agreement_review(case, paper, AGREED.date()), AGREED)
    for number in range(paid):
        due = date(2026, 7 + number, 15)
        case.payment.append(Payment(debt="card", due=due, amount=money(200), paid=money(200), paid_on=due))
    return case
