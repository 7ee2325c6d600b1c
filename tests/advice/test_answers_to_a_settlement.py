"""A single sum that would settle a debt for less is answered with the same sum in parts, and never with all of it."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.counter_offer import CounterOffer, NoCounter, counter_offer
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import Case
from support.offered import TODAY, case_with_room, money, offered


def _answer(case: Case, **terms: object) -> CounterOffer | NoCounter:
    offer = offered(kind="lump_sum", **terms)
    return counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)


def _paid(case: Case, made: CounterOffer) -> Decimal:
    case.plan.proposal = [made.proposal]
    schedule = proposed_schedule(case, made.proposal, TODAY)
    assert schedule is not None
    return schedule.total_paid + made.upfront


@pytest.mark.parametrize("named", [{}, {"waived": 6000}, {"discount": "0.25"}])
def test_a_sum_that_is_not_there_is_asked_for_in_parts(named: dict[str, int | str]) -> None:
    case = case_with_room()  # of 24,000; 16,000 can be spared, and 1,800 a month promised
    made = _answer(case, upfront=money(18_000), **{name: money(value) for name, value in named.items()})
    assert isinstance(made, CounterOffer)
    assert (made.upfront, made.monthly, made.months) == (money(16_000), money(1800), 2)
    assert _paid(case, made) == money(18_000)


def test_without_anything_spare_all_of_it_is_asked_for_by_month() -> None:
    case = case_with_room()
    case.asset[0].value = money(3000)
    made = _answer(case, upfront=money(18_000))
    assert isinstance(made, CounterOffer)
    assert (made.upfront, made.months) == (money(0), 18)
    assert _paid(case, made) == money(18_000)


def test_a_sum_of_all_that_is_owed_waives_nothing() -> None:
    case = case_with_room()
    made = _answer(case, upfront=money(24_000))
    assert isinstance(made, CounterOffer)
    assert not made.proposal.waived
    assert _paid(case, made) >= money(24_000)


def test_a_sum_that_is_there_needs_no_answer() -> None:
    offer = {"upfront": money(15_000), "first_due": date(2026, 12, 15)}
    assert _answer(case_with_room(), **offer) == "settles"


def test_of_money_that_was_not_told_nobody_says_that_it_is_there() -> None:
    case = case_with_room()
    case.asset = []
    assert _answer(case, upfront=money(12_000), first_due=date(2027, 9, 15)) != "settles"
