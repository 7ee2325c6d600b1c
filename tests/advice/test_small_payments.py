"""Small payments for some months: once they are over, what they leave is to be agreed, and nothing says it is gone."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import get_args

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import is_ending
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.promised import promised
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.refusal import cause
from debt_wizard.advice.rounds import is_as_proposed, note_ours, rounds_of
from debt_wizard.advice.settled_anew import is_settled_anew
from debt_wizard.advice.small_payments import are_agreed, are_over, rest_to_agree, with_rest_open
from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import Agreement, Case, Change, Contact, Offer, Proposal
from support.household import money
from support.small_payments import LAST_PAID, LEFT, REVIEW, RUNNING, Way, case_of

every_way = pytest.mark.parametrize("way", get_args(Way))


@every_way
def test_they_are_over_once_all_of_them_are_paid_and_never_before(way: Way) -> None:
    for paid in range(6):
        case = case_of(way, paid=paid)
        assert are_agreed(case, case.debt[0], RUNNING)
        assert not are_over(case, case.debt[0])
        assert with_rest_open(case) is case
    assert are_over((case := case_of(way, paid=6)), case.debt[0])


@every_way
def test_what_they_leave_is_owed_then_and_the_debt_is_not_at_its_end(way: Way) -> None:
    case = case_of(way, paid=6)
    assert owed(case, case.debt[0]) == LEFT
    assert not is_paid_off(case, case.debt[0])
    assert not is_ending(case, case.debt[0], LAST_PAID)
    assert owed(with_rest_open(case), with_rest_open(case).debt[0]) == LEFT


@every_way
def test_the_rest_is_to_be_talked_about_a_month_after_the_last_of_them(way: Way) -> None:
    case = case_of(way, paid=6)
    assert rest_to_agree(case, case.debt[0], LAST_PAID) == (REVIEW, LEFT)
    told = [(each.day, each.debt, each.amount) for each in due(case, LAST_PAID) if each.kind == "review"]
    assert told == [(REVIEW, "card", LEFT)]
    assert [each.debt for each in due(case, REVIEW + timedelta(40)) if each.kind == "review"] == ["card"]


def test_while_they_run_it_is_told_what_they_will_leave() -> None:
    case = case_of("offer", paid=3)
    assert rest_to_agree(case, case.debt[0], RUNNING) == (REVIEW, LEFT)
    assert not [each for each in due(case, RUNNING) if each.kind == "review"]


def test_it_is_asked_no_more_once_the_lender_was_talked_to_after_the_last_of_them() -> None:
    case = case_of("offer", paid=6)
    at = datetime(2026, 12, 18, 10, tzinfo=UTC)
    case.contact.append(Contact(debt="card", at=at, channel="phone", outcome="no_answer"))
    assert rest_to_agree(case, case.debt[0], LAST_PAID) is not None
    case.contact[-1].outcome = "promised_reply"
    assert rest_to_agree(case, case.debt[0], LAST_PAID) is None


def test_a_settled_debt_leaves_nothing_to_agree() -> None:
    case = case_of("offer", paid=6)
    case.debt[0].settled_on = LAST_PAID
    assert not are_over(case, case.debt[0])
    assert rest_to_agree(case, case.debt[0], LAST_PAID) is None


def test_what_is_only_proposed_is_not_agreed_whatever_was_paid() -> None:
    case = case_of("proposal", paid=6)
    case.contact.clear()
    assert not are_agreed(case, case.debt[0], RUNNING)
    assert not are_over(case, case.debt[0])
    assert rest_to_agree(case, case.debt[0], LAST_PAID) is None


def test_other_terms_are_no_small_payments_whatever_is_proposed_beside_them() -> None:
    case = case_of("offer", paid=6)
    case.offer[0].kind = "instalments"
    assert not are_agreed(case, case.debt[0], RUNNING)
    assert not are_over(case, case.debt[0])


def test_a_payment_that_was_short_keeps_them_open() -> None:
    case = case_of("offer", paid=6)
    case.payment[-1].paid = money(150)
    assert not are_over(case, case.debt[0])


def test_a_balance_of_nought_by_the_lenders_word_leaves_nothing_to_agree() -> None:
    case = case_of("offer", paid=6)
    case.payment[-1].lender_balance = money(0)
    assert not are_over(case, case.debt[0])
    assert rest_to_agree(case, case.debt[0], LAST_PAID) is None


@pytest.mark.parametrize("way", ["offer", "paper"])
def test_what_is_proposed_counts_from_then_on_and_starts_from_what_they_leave(way: Way) -> None:
    case = case_of(way, paid=6)
    case.plan.proposal[0] = Proposal(debt="card", monthly=money(1000), annual_rate=Decimal(0))
    assert is_proposed(case, case.debt[0], LAST_PAID)
    assert promised(case) == 1000
    opened = with_rest_open(case)
    schedule = proposed_schedule(opened, opened.plan.proposal[0], LAST_PAID)
    assert schedule is not None
    assert (schedule.opening, schedule.months, schedule.rows[-1].payment) == (LEFT, 25, money("996.74"))
    assert schedule.rows[0].due == date(2027, 1, 15)


def test_a_later_proposal_does_not_make_a_paper_of_small_payments_one_that_waives_the_rest() -> None:
    case = case_of("paper", paid=6)
    case.plan.proposal[0] = Proposal(debt="card", monthly=money(250))
    assert owed(case, case.debt[0]) == LEFT
    assert are_over(case, case.debt[0])


def test_new_terms_for_the_rest_start_from_it() -> None:
    case = case_of("proposal", paid=6)
    now = datetime(2027, 1, 9, 10, tzinfo=UTC)
    offer = Offer(debt="card", at=now, months=60, monthly=money("634.74"), annual_rate=money("0.18"))
    case.offer.append(offer)
    review = offer_review(case, offer, now.date())
    assert review.terms is not None
    assert review.terms.balance == LEFT
    accept(case, offer, review, now)
    assert owed(case, case.debt[0]) == LEFT
    assert not are_over(case, case.debt[0])


def _held_against_small_payments(**named: object) -> tuple[Case, Offer]:
    case = case_of("offer")
    case.offer = [Offer.model_validate({"debt": "card", "at": datetime(2026, 6, 20, tzinfo=UTC), **named})]
    note_ours(case, case.offer[0], RUNNING)
    return case, case.offer[0]


def test_an_offer_that_pays_all_is_not_called_dearer_than_small_payments_that_leave_a_rest() -> None:
    case, offer = _held_against_small_payments(months=24, monthly=money("1198.18"))
    review = offer_review(case, offer, RUNNING)
    assert review.against_ours is None
    assert "dearer_than_ours" not in {reason.id for reason in review.reasons}
    assert [each.total for each in rounds_of(case, "card", RUNNING) if each.side == "ours"] == [None]


def test_small_payments_are_held_against_small_payments() -> None:
    case, offer = _held_against_small_payments(kind="token", months=6, monthly=money(250), annual_rate=money("0.18"))
    assert offer_review(case, offer, RUNNING).against_ours == 300
    assert not is_as_proposed(case, offer, RUNNING)
    case, offer = _held_against_small_payments(kind="token", months=6, monthly=money(200), annual_rate=money("0.18"))
    assert is_as_proposed(case, offer, RUNNING)


def test_small_payments_agreed_after_a_change_leave_nothing_of_it_to_ask_for() -> None:
    case = case_of("offer", paid=3)
    case.change = [Change(at=date(2026, 6, 10), kinds=["income"], finished=True)]
    assert promised(case) > 0
    assert is_settled_anew(case, case.debt[0])
    case.change[0].at = date(2026, 9, 1)
    assert not is_settled_anew(case, case.debt[0])


@every_way
def test_the_talk_about_the_rest_is_a_new_one(way: Way) -> None:
    case = case_of(way, paid=6)
    case.contact.insert(0, Contact(debt="card", at=datetime(2026, 6, 5, tzinfo=UTC), outcome="refused"))
    assert cause(case, "card", LAST_PAID) is None
    case.contact.append(Contact(debt="card", at=datetime(2026, 12, 18, tzinfo=UTC), outcome="refused"))
    found = cause(case, "card", LAST_PAID)
    assert found is not None
    assert (found.kind, found.day) == ("refused", date(2026, 12, 18))


def test_a_paper_about_the_rest_that_is_being_looked_at_stays() -> None:
    case = case_of("paper", paid=6)
    case.agreement.append(Agreement(debt="card", months=60, monthly=money(640)))
    assert with_rest_open(case).agreement == case.agreement[1:]
