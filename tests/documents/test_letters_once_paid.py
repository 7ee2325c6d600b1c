"""Whoever has begun to pay sends no yes any more: what no longer fits, or a new paper, comes first."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.case import Agreement, Case, Contact, Offer, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import fitting_intents

TODAY = date(2026, 11, 23)
YES = datetime(2026, 5, 2, 10, tzinfo=UTC)
BY_YES = frozenset({"accept_offer", "confirm_call", "object_term"})


@pytest.fixture
def paying() -> Case:
    """Agreed on the phone in May, paid since June; nobody ticked that both have signed."""
    case = sample_case("zh", TODAY)
    case.contact = [Contact(debt="card", at=YES, channel="phone", outcome="accepted")]
    terms: dict[str, Any] = {"monthly": Decimal(1100), "months": 24, "first_due": date(2026, 6, 15)}
    case.offer = [Offer(debt="card", at=YES, decision="accepted", **terms)]
    case.agreement = [Agreement(debt="card", agreed_at=YES, checks={"written": True}, **terms)]
    case.payment = [
        Payment(debt="card", due=date(2026, month, 15), amount=Decimal(1100), paid=Decimal(1100), paid_on=day)
        for month in range(6, 12)
        for day in [date(2026, month, 14)]
    ]
    return case


def test_before_the_first_payment_the_yes_leads(paying: Case) -> None:
    paying.payment = []
    assert fitting_intents(paying, paying.debt[0], TODAY)[0] in BY_YES


def test_once_it_is_paid_no_yes_is_called_for(paying: Case) -> None:
    assert BY_YES.isdisjoint({wanted.intent for wanted in drafts_to_send(paying, TODAY) if wanted.debt.id == "card"})


def test_once_it_no_longer_fits_the_letter_says_so(paying: Case) -> None:
    paying.income = paying.income[1:]
    assert fitting_intents(paying, paying.debt[0], TODAY)[0] == "circumstances_changed"


def test_new_terms_that_were_accepted_since_lead_again(paying: Case) -> None:
    later = datetime(2026, 11, 22, 10, tzinfo=UTC)
    paying.contact.append(Contact(debt="card", at=later, channel="phone", outcome="accepted"))
    paying.offer.append(Offer(debt="card", at=later, decision="accepted", monthly=Decimal(500), months=48))
    assert fitting_intents(paying, paying.debt[0], TODAY)[0] in BY_YES


def test_a_new_paper_that_is_looked_at_leads_again(paying: Case) -> None:
    paying.agreement.append(Agreement(debt="card", checks={"written": True, "breach_read": False}))
    assert "object_term" in fitting_intents(paying, paying.debt[0], TODAY)[:2]
