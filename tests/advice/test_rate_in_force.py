"""The rate that counts for a debt now: a new proposal beside terms that stand never goes back to the contract's."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.comparison import compared
from debt_wizard.advice.explained_plan import explained_proposal
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.plan import monthly_of
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.renegotiation import verdict_on_proposals
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.documents.ask_facts import ask_facts
from debt_wizard.documents.letter_facts import letter_facts
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money

TODAY = date(2026, 11, 23)
AGREED_AT = datetime(2026, 9, 1, 10, tzinfo=CHINA)
OWN = Decimal("0.18")


def _case(**terms: Any) -> Case:
    """24,000 at 18 % by the contract, and an agreement on it."""
    case = household(pay=9000)
    case.debt = [Debt(id="card", lender="A", balance=money(24000), annual_rate=OWN)]
    if terms:
        named = {"balance": money(24000), "first_due": date(2026, 12, 15), **terms}
        case.agreement = [Agreement(debt="card", agreed_at=AGREED_AT, **named)]
    return case


@pytest.mark.parametrize(
    ("terms", "rate"),
    [
        ({}, OWN),
        ({"months": 24, "annual_rate": Decimal("0.12")}, Decimal("0.12")),
        ({"months": 24, "annual_rate": Decimal(0)}, Decimal(0)),
        ({"months": 24, "monthly": money(1000)}, Decimal(0)),
        ({"months": 12, "monthly": money(2144)}, Decimal("0.1303")),
        ({"months": 12, "period_fee": Decimal("0.006")}, Decimal("0.1303")),
        ({"months": 24}, OWN),
        ({"monthly": money(1000)}, OWN),
    ],
)
def test_the_rate_in_force_is_that_of_the_terms_by_name_or_by_their_payments(terms: Any, rate: Decimal) -> None:
    case = _case(**terms)
    assert rate_in_force(case, case.debt[0]) == rate


def test_an_accepted_offer_counts_and_one_that_is_open_does_not() -> None:
    case = _case()
    case.offer = [Offer(debt="card", months=24, annual_rate=Decimal("0.06"))]
    assert rate_in_force(case, case.debt[0]) == OWN
    case.offer[0].decision = "accepted"
    assert rate_in_force(case, case.debt[0]) == Decimal("0.06")


@pytest.mark.parametrize("rate", ["0", "0.12"])
def test_a_new_proposal_beside_an_agreement_counts_with_the_rate_that_was_agreed(rate: str) -> None:
    case = _case(months=24, annual_rate=Decimal(rate))
    alone = _case()
    alone.debt[0].annual_rate = Decimal(rate)
    proposal = Proposal(debt="card", months=40)
    for each in (case, alone):
        each.plan.proposal = [proposal]
    assert monthly_of(proposal, case) == monthly_of(proposal, alone)
    assert proposed_schedule(case, proposal, TODAY) == proposed_schedule(alone, proposal, TODAY)
    assert explained_proposal(case, proposal, TODAY) == explained_proposal(alone, proposal, TODAY)
    assert verdict_on_proposals(case, TODAY).promised == monthly_of(proposal, alone)
    there, here = compared(case, case.debt[0], TODAY), compared(alone, alone.debt[0], TODAY)
    assert there is not None
    assert here is not None
    assert there.ways == here.ways


def test_what_a_proposal_asks_for_itself_still_counts_before_what_was_agreed() -> None:
    case = _case(months=24, annual_rate=Decimal("0.12"))
    assert monthly_of(Proposal(debt="card", months=24, annual_rate=Decimal(0)), case) == money(1000)
    assert monthly_of(Proposal(debt="card", months=24, asks=["stop_interest"]), case) == money(1000)


def test_a_letter_never_tells_interest_that_the_agreement_has_ended() -> None:
    case = _case(months=24, monthly=money(1000))
    case.plan.proposal = [Proposal(debt="card", months=40, asks=["stop_interest"])]
    facts = letter_facts(case, case.debt[0], Language("en"), TODAY)
    assert facts["monthly_interest"] == ""
    assert ask_facts(case, case.debt[0], Language("en"))["interest_stays"]
    case.agreement = []
    assert letter_facts(case, case.debt[0], Language("en"), TODAY)["monthly_interest"] == "¥360"


def test_an_offer_that_names_no_rate_is_worked_out_at_the_one_that_was_agreed_before() -> None:
    case = _case(months=24, annual_rate=Decimal(0))
    assert owed(case, case.debt[0]) == money(24000)
    offer = Offer(debt="card", months=24)
    review = offer_review(case, offer, TODAY)
    assert review.schedule is not None
    assert review.judged is not None
    assert review.judged.promised == review.schedule.payment == 1000
    assert [(each.id, each.rate) for each in review.reasons if each.rate is not None] == [
        ("assumed_as_agreed", Decimal(0))
    ]
    assert review.advice == "unknown"


def test_a_paper_of_an_agreed_pause_and_fee_comes_to_what_was_agreed() -> None:
    case = _case()
    case.plan.first_payment = date(2026, 12, 15)
    terms: dict[str, Any] = {"months": 12, "period_fee": Decimal("0.006"), "grace_months": 3}
    case.offer = [Offer(debt="card", kind="deferral", at=AGREED_AT, first_due=date(2027, 3, 15), **terms)]
    accept(case, case.offer[0], offer_review(case, case.offer[0], TODAY), AGREED_AT)
    before = payment_log(case, "card", TODAY).start
    # 24,000 x 1.015^3 = 25,096.28 after the pause: 12 payments of 2,091.36 and a fee of 150.58, the last 4 cents less
    assert before == Decimal("26903.24")
    paper = Agreement(debt="card", first_due=date(2027, 3, 15), **terms)
    case.agreement = [paper]
    review = agreement_review(case, paper, TODAY)
    assert not review.differences
    agree(case, paper, review, AGREED_AT.replace(day=2))
    assert payment_log(case, "card", TODAY).start == before
