"""A lender says yes to other terms, or names some: the log leads to where they are noted."""

from datetime import UTC, datetime, timedelta

import pytest

from debt_wizard.advice.untold_terms import untold_as, untold_terms
from debt_wizard.case import Case, Contact, Offer, Payment
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments, told_in
from support.seen import Open, press
from support.small_payments import LAST_PAID, Way, case_of
from support.until import until_step

SAID = NOW - timedelta(days=1)


def _case(outcome: str = "accepted") -> Case:
    case = agreed_payments()
    case.agreement.clear()
    case.offer.clear()
    case.contact = [Contact.model_validate({"debt": "card", "at": SAID, "outcome": outcome, "said": "500"})]
    return case


@pytest.mark.parametrize("outcome", ["accepted", "counter_offer"])
@pytest.mark.parametrize(("language", "where"), [("zh", "对方怎么说"), ("en", "What did they say?")])
async def test_the_log_says_where_the_terms_are_noted_and_leads_there(
    open_wizard: Open, language: str, where: str, outcome: str
) -> None:
    async with open_wizard(_case(outcome), step="contacts", language=language) as (app, pilot):
        assert where in told_in(app, "untold-terms").replace("\n", "" if language == "zh" else " ")
        await press(pilot, "note-terms")
        await until_step(pilot, "offers")


@pytest.mark.parametrize(("language", "kept"), [("zh", "还照原来的算"), ("en", "the old terms count")])
async def test_where_terms_stand_a_yes_changes_nothing_until_the_new_ones_are_noted(
    open_wizard: Open, language: str, kept: str
) -> None:
    case = _case()
    case.offer = [Offer(debt="card", at=NOW - timedelta(days=90), monthly=money(500), months=3, decision="accepted")]
    async with open_wizard(case, step="contacts", language=language) as (app, _):
        assert kept in told_in(app, "untold-terms").replace("\n", "" if language == "zh" else " ")


@pytest.mark.parametrize("way", ["offer", "paper"])
def test_once_small_payments_are_over_a_yes_to_what_is_proposed_needs_no_more(way: Way) -> None:
    case = case_of(way, paid=5)
    talk = Contact(debt="card", at=datetime(2026, 12, 21, 12, tzinfo=UTC), outcome="accepted")
    assert untold_as(case, talk) == "accepted_anew"
    case.payment.append(Payment(debt="card", due=LAST_PAID, amount=money(200), paid=money(200), paid_on=LAST_PAID))
    assert untold_as(case, talk) == "accepted"


async def test_once_an_offer_is_noted_the_log_asks_for_none(open_wizard: Open) -> None:
    case = _case()
    case.offer = [Offer(debt="card", at=NOW, monthly=money(500), months=18)]
    async with open_wizard(case, step="contacts", language="en") as (app, _):
        assert not app.screen.query_one("#note-terms").display


def test_a_later_talk_without_terms_and_an_earlier_offer_are_told_apart() -> None:
    case = _case("refused")
    assert untold_terms(case) == []
    case = _case()
    case.offer = [Offer(debt="card", at=NOW - timedelta(days=9), monthly=money(500), months=18)]
    assert untold_terms(case) == case.contact


@pytest.mark.parametrize(("days", "is_asked"), [(-9, True), (0, False), (5, False)])
def test_whoever_has_paid_since_is_not_asked(days: int, is_asked: bool) -> None:
    case = _case()
    case.payment = [Payment(debt="card", paid=money(500), paid_on=SAID.date() + timedelta(days=days))]
    assert bool(untold_terms(case)) is is_asked
