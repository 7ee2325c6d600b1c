"""Fifteen agreed payments of 1,000 without interest, of which the lender may move the day."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Contact, Debt, Income, Offer, Payment, Plan, Proposal, Spending
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 10, tzinfo=CHINA)
FIRST = date(2026, 2, 15)


def agreed_case(*, by_voice: bool = False, paid: int = 10) -> Case:
    """15 payments of 1,000 without interest, ten of them made; what was proposed before was 600 a month."""
    at = datetime(2026, 1, 18, 10, tzinfo=CHINA)
    case = Case(
        income=[Income(amount=money(8000), day=10)],
        spending=[Spending(amount=money(4500))],
        debt=[Debt(id="loan", lender="丙小贷", balance=money(15000), annual_rate=Decimal("0.24"))],
        plan=Plan(first_payment=FIRST, day=15, proposal=[Proposal(debt="loan", monthly=money(600))]),
    )
    if by_voice:
        case.plan.proposal = [Proposal(debt="loan", monthly=money(1000), asks=["stop_interest"])]
        case.contact = [Contact(debt="loan", at=at, outcome="accepted")]
    else:
        case.offer = [Offer(debt="loan", at=at, decision="accepted", months=15, monthly=money(1000), first_due=FIRST)]
        case.offer[0].annual_rate = money(0)
    made = [add_months(FIRST, number) for number in range(paid)]
    case.payment = [Payment(debt="loan", paid=money(1000), paid_on=day) for day in made]
    return case


def accept_on_day(case: Case, **named: Any) -> None:
    """Accept an offer that names a day, as it was worked out."""
    offer = Offer(debt="loan", at=NOW, **named)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)


def asked_days(case: Case) -> list[tuple[date, int]]:
    """Day and amount of every instalment that is still asked for."""
    return [(each.day, int(each.amount or 0)) for each in due(case, TODAY, 3660) if each.kind == "instalment"]
