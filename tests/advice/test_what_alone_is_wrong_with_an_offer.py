"""An offer of which the day alone is wrong, or the length: the answer changes that, and nothing else for the worse."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_answer import answer_with
from debt_wizard.advice.offer_review import OfferReview, offer_review
from debt_wizard.advice.rounds import note_ours, rounds_of
from debt_wizard.case import Case
from debt_wizard.documents.counter_facts import counter_facts
from debt_wizard.documents.gap import Gap
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)


def _bank_loan(monthly: int) -> Case:
    case = case_with_room(product="bank_loan")
    case.debt[0].balance, case.debt[0].annual_rate = money(60_000), money("0.058")
    case.plan.proposal[0].monthly, case.plan.proposal[0].asks = money(monthly), ["lower_interest"]
    return case


def _answered(case: Case, **terms: Any) -> tuple[OfferReview, CounterOffer]:
    offer = offered(at=NOW, annual_rate=money("0.058"), **terms)
    note_ours(case, offer, TODAY)
    case.offer = [offer]
    review = offer_review(case, offer, TODAY)
    found = counter_offer(case, offer, review, TODAY)
    assert isinstance(found, CounterOffer)
    return review, found


def test_where_the_day_alone_is_wrong_the_same_payments_are_asked_for_on_another() -> None:
    case = _bank_loan(1500)
    review, found = _answered(case, months=60, first_due=date(2026, 12, 8))
    assert (found.monthly, found.months, found.day, found.level) == (Decimal("1154.40"), 60, 15, "within")
    answer_with(case, case.offer[0], found, TODAY)
    assert case.offer[0].counter_total == review.total


def test_where_fees_come_on_top_they_are_still_asked_to_be_left_out() -> None:
    _, found = _answered(_bank_loan(1500), months=60, first_due=date(2026, 12, 8), fees=money(600))
    assert "waive_fees" in found.proposal.asks


def test_where_it_only_takes_too_long_as_much_is_answered_as_we_proposed() -> None:
    case = _bank_loan(1500)
    review, found = _answered(case, kind="deferral", grace_months=2, months=60, first_due=date(2027, 2, 20))
    assert [reason.id for reason in review.reasons if reason.id == "very_long"]
    assert (found.monthly, found.months) == (money(1500), 46)
    answer_with(case, case.offer[0], found, TODAY)
    assert review.total is not None
    assert case.offer[0].counter_total is not None
    assert case.offer[0].counter_total < review.total


def test_an_answer_that_only_adds_their_pause_is_a_round_of_its_own() -> None:
    case = _bank_loan(1500)
    _, found = _answered(case, kind="deferral", grace_months=2, months=60, first_due=date(2027, 2, 20))
    answer_with(case, case.offer[0], found, TODAY)
    assert [(each.side, each.pause) for each in rounds_of(case, "card", TODAY)] == [
        ("ours", 0), ("theirs", 2), ("ours", 2),
    ]  # fmt: skip


def test_an_answer_at_the_rate_of_the_lender_asks_no_longer_for_a_lower_one() -> None:
    case = _bank_loan(1500)
    _, found = _answered(case, months=60, first_due=date(2026, 12, 8))
    answer_with(case, case.offer[0], found, TODAY)
    assert case.plan.proposal[0].asks == []


def test_our_own_payments_on_a_day_that_is_wrong_are_answered_with_another_day_and_the_letter_names_it() -> None:
    case = _bank_loan(1500)
    case.plan.proposal[0].monthly, case.plan.proposal[0].months = None, 60
    _, found = _answered(case, months=60, first_due=date(2026, 12, 8))
    assert (found.monthly, found.months, found.day) == (Decimal("1154.40"), 60, 15)
    answer_with(case, case.offer[0], found, TODAY)
    counter = counter_facts(case, case.debt[0], case.offer[0], Language("en"), TODAY)["counter"]
    assert not isinstance(counter, Gap)
    assert "15 December 2026" in str(counter)


def test_our_own_rate_coming_back_is_answered_with_a_lower_one_where_it_is_dear() -> None:
    case = case_with_room()
    case.debt[0].product, case.debt[0].annual_rate = "consumer_loan", money("0.36")
    case.plan.proposal[0].monthly, case.plan.proposal[0].months, case.plan.proposal[0].asks = None, 24, []
    offer = offered(at=NOW, months=24, annual_rate=money("0.36"))
    case.offer = [offer]
    note_ours(case, offer, TODAY)
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    assert (found.proposal.annual_rate, found.proposal.asks) == (money("0.24"), ["lower_interest"])
    answer_with(case, offer, found, TODAY)
    counter = counter_facts(case, case.debt[0], offer, Language("en"), TODAY)["counter"]
    assert not isinstance(counter, Gap)
    assert "24.00%" in str(counter)


@pytest.mark.parametrize(
    ("ours", "terms", "said", "matter"),
    [
        (300, {"monthly": 300, "months": 80}, "按期还款", "as_proposed_long"),
        (1000, {"monthly": 1000, "months": 24, "first_due": date(2028, 12, 15)}, "按期还款", "as_proposed_start"),
        (1000, {"monthly": 1000, "months": 24}, "要有人担保", "as_proposed_said"),
        (1900, {"months": 13, "annual_rate": 0}, "按期还款", "as_proposed"),
    ],
)
def test_of_an_amount_of_ours_that_comes_back_it_is_told_what_is_the_matter_with_it(
    ours: int, terms: dict[str, Any], said: str, matter: str
) -> None:
    case = case_with_room()
    case.plan.proposal[0].monthly = money(ours)
    offer = offered(**terms)
    offer.conditions = said
    review = offer_review(case, offer, TODAY)
    assert review.advice == "stretch"
    assert counter_offer(case, offer, review, TODAY) == matter
