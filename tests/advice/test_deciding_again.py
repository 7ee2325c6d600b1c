"""An offer is decided on again: what the answer took the place of stands as it stood."""

from datetime import date
from typing import Any

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_answer import answer_with, decline, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Case, Offer, Proposal
from support.offered import TODAY, case_with_room, money, offered


def _answer(case: Case, **terms: Any) -> Offer:
    offer = offered(monthly=money(2600), months=10, **terms)
    case.offer = [offer]
    counter = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(counter, CounterOffer)
    answer_with(case, offer, counter, TODAY)
    return offer


@pytest.mark.parametrize(
    "ours",
    [
        {"months": 36, "annual_rate": money("0.12"), "asks": ["lower_interest"]},
        {"months": 60, "asks": ["stop_interest"]},
        {"kind": "deferral", "grace_months": 3, "months": 24, "annual_rate": money("0.12")},
        {"monthly": money(800), "upfront": money(500), "discount": money("0.1")},
    ],
)
def test_our_proposal_comes_back_whole(ours: dict[str, Any]) -> None:
    case = case_with_room()
    case.plan.proposal = [Proposal(debt="card", reason="收入少了", steps=["定期转账"], **ours)]
    before = case.plan.model_copy(deep=True)
    offer = _answer(case)
    assert case.plan.proposal != before.proposal
    reopen(case, offer)
    assert (offer.decision, case.plan) == ("open", before)


def test_it_comes_back_after_a_no_as_well() -> None:
    case = case_with_room()
    before = case.plan.model_copy(deep=True)
    offer = _answer(case)
    decline(offer)
    reopen(case, offer)
    assert case.plan == before


def test_the_day_of_the_plan_comes_back_and_where_nothing_was_proposed_nothing_is() -> None:
    case = case_with_room()
    case.income[0].day, case.asset[0].value = 20, money(7000)
    case.plan.first_payment, case.plan.day, case.plan.proposal = date(2026, 12, 18), 18, []
    offer = _answer(case)
    assert case.plan.day != 18
    reopen(case, offer)
    assert (case.plan.day, case.plan.first_payment, case.plan.proposal) == (18, date(2026, 12, 18), [])


def test_an_answer_that_asked_for_no_day_gives_none_back() -> None:
    case = case_with_room()
    offer = _answer(case)
    case.plan.first_payment, case.plan.day = date(2027, 1, 20), 20
    reopen(case, offer)
    assert (case.plan.first_payment, case.plan.day) == (date(2027, 1, 20), 20)


def test_what_was_proposed_since_stays() -> None:
    case = case_with_room()
    offer = _answer(case)
    case.plan.proposal[0].monthly = money(777)
    reopen(case, offer)
    assert case.plan.proposal[0].monthly == 777
