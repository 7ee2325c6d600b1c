"""After a yes by phone to our own proposal, the letter that confirms the call names what was agreed."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Contact, Offer, Proposal
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.household import TODAY, household

SAID = datetime(2026, 11, 20, 10, tzinfo=UTC)


def _written(channel: str, language: str, *, outcome: str = "accepted", offer: Offer | None = None) -> str:
    case = household()
    case.debt[0].product, case.debt[0].lender = "private", "李姐"
    case.plan.proposal = [Proposal(debt="card", monthly=Decimal(1000))]
    case.contact = [
        Contact.model_validate({"debt": "card", "at": SAID, "channel": "phone", "outcome": outcome, "said": "ok"})
    ]
    case.offer = [offer] if offer is not None else []
    return letter(case, Wanted(case.debt[0], "confirm_call", channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", ["email", "chat"])
def test_amount_number_and_sum_stand_in_it(channel: str) -> None:
    assert "每月还1,000元" in _written(channel, "zh")
    assert "共12个月" in _written(channel, "zh")
    assert "What we agreed: ¥1,000 a month" in _written(channel, "en")
    assert "¥12,000 in all" in _written(channel, "en")


@pytest.mark.parametrize("channel", ["email", "chat"])
def test_where_the_lender_named_terms_of_its_own_those_stand_alone(channel: str) -> None:
    offer = Offer(debt="card", at=SAID, monthly=Decimal(800), months=15, decision="accepted")
    written = _written(channel, "en", offer=offer)
    assert "15 payments of ¥800" in written
    assert "What we agreed" not in written


def test_a_promise_to_answer_agrees_nothing() -> None:
    assert "What we agreed" not in _written("email", "en", outcome="promised_reply")
