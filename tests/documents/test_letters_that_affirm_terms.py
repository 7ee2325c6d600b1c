"""A letter that affirms what was agreed by phone: until it is paid on, and not once the terms are too much."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Literal

import pytest

from debt_wizard.case import Case, Change, Contact, Debt, Income, Offer, Payment, Proposal, ask_anew, finish_change
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import is_called_for, still_fits
from debt_wizard.documents.readiness import blockers
from debt_wizard.language import Language
from support.household import household, money

CALLED = datetime(2026, 9, 1, 10, tzinfo=UTC)
SEP, OCT = date(2026, 9, 15), date(2026, 10, 15)
TODAY = date(2026, 10, 20)

Outcome = Literal["counter_offer", "accepted"]


def _agreed_by_phone(outcome: Outcome = "counter_offer", *payments: Payment) -> Case:
    """A friend and a card, each over 12 months from 15 September on, as they named it on the phone."""
    case = household(savings=20000)
    case.person.name = "张三"
    case.debt = [
        Debt(id="card", lender="甲银行", product="credit_card", balance=money(12000)),
        Debt(id="friend", lender="李建国", product="private", balance=money(6000)),
    ]
    for debt, monthly in (("card", 1000), ("friend", 500)):
        case.contact.append(Contact(debt=debt, at=CALLED, channel="phone", outcome=outcome))
        case.offer.append(
            Offer(
                debt=debt, at=CALLED, decision="accepted", monthly=money(monthly), months=12, first_due=SEP,
                annual_rate=Decimal(0),
            )
        )  # fmt: skip
    case.payment = list(payments)
    return case


def _paid(debt: str, amount: int, day: date) -> Payment:
    return Payment(debt=debt, due=day, amount=money(amount), paid=money(amount), paid_on=day)


def _less_pay(case: Case) -> Case:
    """The pay fell by half, and so much less is proposed to both."""
    case.change.append(Change(kinds=["income"]))
    ask_anew(case, date(2026, 10, 18))
    case.income.append(Income(kind="salary", amount=money(4000), day=10))
    case.spending.extend(each.model_copy() for each in case.change[-1].spending)
    finish_change(case, date(2026, 10, 18))
    case.plan.first_payment = date(2026, 11, 15)
    case.plan.proposal = [Proposal(debt="card", monthly=money(400)), Proposal(debt="friend", monthly=money(200))]
    return case


@pytest.mark.parametrize("outcome", ["counter_offer", "accepted"])
def test_what_was_said_on_the_phone_is_confirmed_until_it_is_paid_on(outcome: Outcome) -> None:
    case = _agreed_by_phone(outcome)
    letters = {debt.id: [each for each in ("confirm_call", "accept_offer") if is_called_for(case, debt, each, SEP)]
               for debt in case.debt}  # fmt: skip
    assert all(letters.values())
    case.payment = [_paid("card", 1000, SEP)]
    assert not any(is_called_for(case, case.debt[0], each, OCT) for each in ("confirm_call", "accept_offer"))


def test_a_talk_about_other_terms_is_confirmed_whatever_was_paid_on_the_ones_that_stand() -> None:
    case = _agreed_by_phone("counter_offer", _paid("card", 1000, SEP))
    later = datetime(2026, 10, 1, 10, tzinfo=UTC)
    case.contact.append(Contact(debt="card", at=later, channel="phone", outcome="counter_offer"))
    case.payment.append(_paid("card", 1000, OCT))
    assert is_called_for(case, case.debt[0], "confirm_call", TODAY)


@pytest.mark.parametrize("outcome", ["counter_offer", "accepted"])
def test_terms_that_a_change_made_too_much_are_affirmed_no_more_and_the_way_out_leaves(outcome: Outcome) -> None:
    case = _less_pay(_agreed_by_phone(outcome, _paid("card", 1000, SEP)))
    assert [(each.debt.id, each.intent) for each in drafts_to_send(case, TODAY)] == [
        ("card", "circumstances_changed"),
        ("friend", "circumstances_changed"),
    ]
    assert not [each.kind for each in blockers(case, Language("zh"), TODAY) if each.kind == "against_verdict"]
    assert still_fits(case, case.debt[1], "confirm_call", TODAY)  # a draft of it that was begun is kept
