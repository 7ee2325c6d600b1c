"""What a decision on an offer changes, and what it leaves as it is."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_answer import accept, answer_with, decline, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.promised import promised
from debt_wizard.advice.rounds import note_ours, rounds_of
from debt_wizard.case import Case, Offer, Payment, Proposal
from support.clock import NOW
from support.offered import TODAY, case_with_room


@pytest.fixture
def case() -> Case:
    found = case_with_room()
    found.plan.proposal = [Proposal(debt="card", monthly=Decimal(500), reason="收入少了", asks=["waive_fees"])]
    found.offer = [
        Offer(debt="card", monthly=Decimal(900), months=27, decision="accepted"),
        Offer(debt="loan", monthly=Decimal(100), months=10, decision="accepted"),
    ]
    return found


def _accept(case: Case, offer: Offer) -> None:
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)


def test_of_two_accepted_offers_on_a_debt_the_later_counts(case: Case) -> None:
    _accept(case, Offer(debt="card", monthly=Decimal(1000), months=24))
    assert [was_replaced(case, each) for each in case.offer] == [True, False, False]
    assert promised(case) == 1000
    assert case.plan.own_risk is None
    assert case.plan.proposal[0].monthly == 500


def test_an_earlier_offer_that_is_accepted_after_all_declines_the_later_one(case: Case) -> None:
    _accept(case, Offer(debt="card", monthly=Decimal(1000), months=24))
    first, _, second = case.offer
    accept(case, first, offer_review(case, first, TODAY), NOW)
    assert (was_replaced(case, first), second.decision) == (False, "declined")
    assert promised(case) == 900


def test_a_later_yes_without_figures_takes_our_own_proposal_and_no_older_offer(case: Case) -> None:
    case.offer.append(Offer(debt="card", decision="accepted"))
    assert was_replaced(case, case.offer[0])
    assert promised(case) == 500


def test_payments_made_under_an_offer_that_was_replaced_lower_what_the_later_one_begins_with(case: Case) -> None:
    first = case.offer[0]
    first.at, first.monthly, first.annual_rate = NOW - timedelta(days=80), None, Decimal("0.12")
    first.first_due = date(2026, 10, 15)
    case.payment = [Payment(debt="card", due=first.first_due, paid=Decimal(1000), paid_on=first.first_due)]
    _accept(case, Offer(debt="card", at=NOW, months=10, annual_rate=Decimal(0)))
    assert promised(case) == 2324  # 24,000 less 1,000 of which 240 are interest, in ten


@pytest.mark.parametrize(("monthly", "level"), [(1950, "stretched"), (4000, "over")])
def test_a_yes_against_the_advice_is_recorded_as_a_deliberate_one(case: Case, monthly: int, level: str) -> None:
    _accept(case, Offer(debt="card", monthly=Decimal(monthly), months=12))
    assert case.plan.own_risk is not None
    found = case.plan.own_risk
    assert (found.at, found.verdict, found.promised) == (NOW, level, Decimal(monthly))


def test_a_yes_that_cannot_be_judged_is_recorded_as_no_risk(case: Case) -> None:
    _accept(case, Offer(debt="nowhere", monthly=Decimal(4000), months=10))
    assert case.plan.own_risk is None


def _answered(case: Case) -> tuple[Offer, CounterOffer]:
    case.offer = [Offer(debt="card", monthly=Decimal(2500), months=10, upfront=Decimal(1000))]
    found = counter_offer(case, case.offer[0], offer_review(case, case.offer[0], TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    answer_with(case, case.offer[0], found, TODAY)
    return case.offer[0], found


def test_a_counter_proposal_becomes_the_proposal_and_keeps_its_reason(case: Case) -> None:
    offer, counter = _answered(case)
    assert offer.decision == "countered"
    assert (offer.counter_monthly, offer.counter_months) == (counter.monthly, counter.months)
    assert offer.counter_upfront == counter.upfront == 1000
    [proposal] = case.plan.proposal
    assert (proposal.monthly, proposal.upfront, proposal.reason) == (counter.monthly, Decimal(1000), "收入少了")
    assert "waive_fees" in proposal.asks
    assert promised(case) == counter.monthly


def test_a_counter_proposal_is_the_first_where_nothing_was_proposed(case: Case) -> None:
    case.plan.proposal = []
    _, counter = _answered(case)
    assert case.plan.proposal == [counter.proposal]
    assert case.plan.proposal[0] is not counter.proposal


def test_a_better_day_of_a_counter_proposal_becomes_the_day_of_the_plan(case: Case) -> None:
    case.income[0].day, case.asset[0].value = 20, Decimal(7000)
    case.plan.first_payment, case.plan.day = date(2026, 12, 18), 18
    _, counter = _answered(case)
    assert counter.day is not None
    assert counter.day >= 20
    assert (case.plan.day, case.plan.first_payment) == (counter.day, date(2026, 12, counter.day))
    assert better_date(case, TODAY) is None


def test_a_counter_proposal_without_a_better_day_leaves_the_days_of_the_plan(case: Case) -> None:
    _, counter = _answered(case)
    assert counter.day is None
    assert (case.plan.day, case.plan.first_payment) == (15, date(2026, 12, 15))


def test_an_offer_is_declined_and_decided_on_again(case: Case) -> None:
    offer, counter = _answered(case)
    decline(offer)
    assert offer.decision == "declined"
    reopen(case, offer)
    assert (offer.decision, offer.counter_monthly) == ("open", counter.monthly)


def test_deciding_again_brings_back_what_had_stood_proposed(case: Case) -> None:
    note_ours(case, case.offer[0], TODAY)
    case.offer = [case.offer[0]]
    offer = case.offer[0]
    offer.monthly, offer.months, offer.decision = Decimal(2500), 10, "open"
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    answer_with(case, offer, found, TODAY)
    assert case.plan.proposal[0].monthly == found.monthly != 500
    reopen(case, offer)
    assert (case.plan.proposal[0].monthly, offer.decision) == (Decimal(500), "open")


def test_the_rounds_tell_each_of_our_amounts_with_the_total_it_was_named_with(case: Case) -> None:
    case.plan.proposal = [Proposal(debt="card", months=48, asks=["stop_interest"])]
    case.offer = [Offer(debt="card", monthly=Decimal(2500), months=10)]
    note_ours(case, case.offer[0], TODAY)
    found = counter_offer(case, case.offer[0], offer_review(case, case.offer[0], TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    answer_with(case, case.offer[0], found, TODAY)
    ours = [(each.monthly, each.months, each.total) for each in rounds_of(case, "card", TODAY) if each.side == "ours"]
    assert ours[0] == (Decimal(500), 48, Decimal(24000))  # 24,000 over 48 months, no interest
    assert ours[1][2] == 24000
    assert len(ours) == 2


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_whichever_of_two_answers_is_taken_back_first_the_days_of_the_plan_come_back(
    case: Case, order: tuple[int, int]
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(900)), Offer(debt="loan", monthly=Decimal(300))]
    case.plan.proposal.append(Proposal(debt="loan", monthly=Decimal(100)))
    for offer, day in zip(case.offer, (11, 12), strict=True):
        proposal = Proposal(debt=offer.debt, monthly=Decimal(200))
        answer_with(case, offer, CounterOffer(proposal, Decimal(200), 12, Decimal(0), day), TODAY)
    assert case.plan.day == 12
    for place in order:
        reopen(case, case.offer[place])
    assert (case.plan.first_payment, case.plan.day) == (date(2026, 12, 15), 15)
