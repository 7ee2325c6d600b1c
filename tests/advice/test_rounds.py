"""How the two sides come closer."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.rounds import note_ours, rounds_of
from debt_wizard.case import Payment, Proposal
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered


def test_the_rounds_are_told_in_order_and_ours_once_where_it_did_not_change() -> None:
    case = case_with_room()
    first = datetime(2026, 11, 20, 9, tzinfo=CHINA)
    case.offer = [
        offered(
            at=first, monthly=money(2000), months=12, proposed_monthly=money(1000), decision="countered",
            counter_monthly=money(1200),
        ),
        offered(at=first + timedelta(days=3), monthly=money(1500), months=16, proposed_monthly=money(1200)),
    ]  # fmt: skip
    case.plan.proposal = [Proposal(debt="card", monthly=money(1200), asks=["stop_interest"])]
    found = rounds_of(case, "card", TODAY)
    assert [each.side for each in found] == ["ours", "theirs", "ours", "theirs"]
    assert [each.monthly for each in found] == [1000, 2000, 1200, 1500]
    assert [each.day for each in found if each.side == "theirs"] == [date(2026, 11, 20), date(2026, 11, 23)]
    assert found[1].total == 24_000


def test_a_round_without_figures_says_what_was_named() -> None:
    case = case_with_room()
    case.debt[0].balance = None
    case.offer = [offered(monthly=money(2000))]
    found = rounds_of(case, "card", TODAY)
    assert [each.side for each in found] == ["theirs", "ours"]
    assert [each.monthly for each in found] == [2000, 1000]
    assert [each.total for each in found] == [None, None]


@pytest.mark.parametrize("terms", [{}, {"monthly": Decimal(0)}])
def test_what_we_never_named_is_no_round(terms: dict[str, Any]) -> None:
    case = case_with_room()
    case.plan.proposal = [Proposal(debt="card", **terms)]
    assert rounds_of(case, "card", TODAY) == []


def test_a_counter_of_the_same_amount_is_told_once() -> None:
    case = case_with_room()
    case.offer = [offered(monthly=money(2000), months=12, proposed_monthly=money(1000))]
    assert [each.side for each in rounds_of(case, "card", TODAY)] == ["ours", "theirs"]
    case.plan.proposal = []
    assert [each.side for each in rounds_of(case, "card", TODAY)] == ["ours", "theirs"]


@pytest.mark.parametrize("named", [{"upfront": Decimal(9600)}, {"discount": Decimal("0.6")}])
def test_a_lump_sum_is_nothing_a_month(named: dict[str, Any]) -> None:
    case = case_with_room()
    case.offer = [offered(kind="lump_sum", **named)]
    theirs = rounds_of(case, "card", TODAY)[0]
    assert (theirs.monthly, theirs.months) == (None, None)
    assert theirs.upfront == theirs.total == 9600


def test_the_months_of_a_pause_are_no_payments() -> None:
    case = case_with_room(contract_payment=money(1200))
    case.offer = [offered(kind="deferral", grace_months=3, monthly=money(1000), months=30)]
    theirs = rounds_of(case, "card", TODAY)[0]
    assert (theirs.months, theirs.pause) == (30, 3)
    assert theirs.total == 30_000


def test_our_own_pause_is_kept_with_what_we_proposed_and_with_our_answer() -> None:
    case, offer = case_with_room(), offered(monthly=money(1500), months=16)
    case.plan.proposal = [Proposal(debt="card", kind="deferral", grace_months=3, monthly=money(1000))]
    note_ours(case, offer, TODAY)
    offer.counter_monthly, offer.counter_grace = money(1200), 2
    case.offer = [offer]
    case.plan.proposal = []
    assert [each.pause for each in rounds_of(case, "card", TODAY)] == [3, 0, 2]


def test_the_same_amount_after_a_pause_is_another_round() -> None:
    case = case_with_room(contract_payment=money(1200))
    case.offer = [
        offered(monthly=money(2000), months=12, proposed_monthly=money(1000), counter_monthly=money(1000)),
    ]
    case.offer[0].decision, case.offer[0].counter_grace = "countered", 3
    case.plan.proposal = [Proposal(debt="card", kind="deferral", grace_months=3, monthly=money(1000))]
    found = rounds_of(case, "card", TODAY)
    assert [(each.side, each.monthly, each.pause) for each in found] == [
        ("ours", money(1000), 0),
        ("theirs", money(2000), 0),
        ("ours", money(1000), 3),
    ]


def test_a_proposal_is_no_further_round_once_the_terms_of_the_lender_are_accepted() -> None:
    case = case_with_room()
    case.debt[0].annual_rate = Decimal("0.1825")
    case.plan.proposal = [Proposal(debt="card", months=24)]
    case.offer = [offered(months=24, period_fee=Decimal("0.006"), first_due=date(2026, 12, 20))]
    note_ours(case, case.offer[0], TODAY)
    before = rounds_of(case, "card", TODAY)
    case.offer[0].decision = "accepted"
    assert rounds_of(case, "card", TODAY) == before
    assert [each.side for each in before] == ["ours", "theirs"]


def test_an_offer_of_long_ago_is_told_as_it_came_to_then_and_not_of_what_is_owed_after_payments() -> None:
    case = case_with_room()
    first = datetime(2026, 11, 20, 9, tzinfo=CHINA)
    # 24,000 / 24 and 0.6 % of 24,000 each month
    with_a_fee = offered(at=first, months=24, period_fee=money("0.006"), decision="declined")
    case.offer = [
        with_a_fee,
        offered(at=first + timedelta(days=1), months=24, monthly=money(1000), decision="accepted"),
    ]
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)
        for day in (date(2026, 12, 15), date(2027, 1, 15), date(2027, 2, 15))
    ]
    found = [each for each in rounds_of(case, "card", date(2027, 3, 1)) if each.side == "theirs"]
    assert [(each.monthly, each.total) for each in found] == [
        (money(1144), money(27_456)),
        (money(1000), money(24_000)),
    ]
