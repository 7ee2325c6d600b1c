"""Of a proposal to pay a sum at once: it is kept only where the sum is spare, as an offer of it would be."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.proposal_kept import proposal_is_kept
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Proposal
from debt_wizard.language import Language
from debt_wizard.screens.proposal_told import proposal_told
from support.offered import TODAY, case_with_room, money, offered


@pytest.mark.parametrize(("cash", "is_kept"), [(12_000, False), (14_000, True)])  # 4,000 of essentials are kept back
def test_a_sum_that_takes_the_reserve_is_not_called_kept(cash: int, is_kept: bool) -> None:
    case = case_with_room()
    case.asset[0].value = money(cash)
    case.plan.proposal = [Proposal(debt="card", kind="lump_sum", upfront=money(10_000))]
    assert proposal_is_kept(case, case.debt[0], TODAY) is is_kept
    case.plan.proposal = []
    of_theirs = offer_review(case, offered(kind="lump_sum", upfront=money(10_000)), TODAY)
    assert (of_theirs.advice != "refuse") is is_kept


def test_a_sum_of_a_later_day_may_still_be_saved() -> None:
    case = case_with_room()
    case.asset[0].value, case.plan.first_payment = money(6000), date(2027, 10, 15)
    case.plan.proposal = [Proposal(debt="card", kind="lump_sum", upfront=money(10_000))]
    assert proposal_is_kept(case, case.debt[0], TODAY)  # eleven months of 2,000 are left by then


@pytest.mark.parametrize(("cash", "is_kept"), [(12_000, False), (14_000, True)])
def test_a_sum_that_is_to_take_the_place_of_running_terms_has_to_be_spare_too(cash: int, is_kept: bool) -> None:
    case = case_with_room()
    case.asset[0].value = money(cash)
    accepted = offered(
        months=24, monthly=money(1000), first_due=date(2026, 10, 15), at=datetime(2026, 9, 20, 12, tzinfo=UTC)
    )
    case.offer = [accepted.model_copy(update={"decision": "accepted"})]
    case.plan.proposal = [Proposal(debt="card", monthly=money(500), upfront=money(10_000))]
    assert proposal_is_kept(case, case.debt[0], TODAY) is is_kept
    speaks = Language("en")
    reserve = speaks.say(
        "proposals.objection.reserve", amount=speaks.money(money(10_000)), spare=speaks.money(money(8000))
    )
    assert (reserve in proposal_told(speaks, case, case.debt[0], case.plan.proposal[0], TODAY)) is not is_kept


@pytest.mark.parametrize(("upfront", "is_kept"), [(300, True), (1300, True), (1301, False)])
def test_a_sum_out_of_the_month_and_the_payment_beside_it_are_what_the_buffer_leaves(
    upfront: int, is_kept: bool
) -> None:
    case = case_with_room()
    case.asset[0].value = money(4000)  # all of it is the reserve
    at = datetime(2026, 9, 20, 12, tzinfo=UTC)
    accepted = offered(months=60, monthly=money(200), first_due=date(2026, 10, 15), at=at, annual_rate=money(0))
    proposal = Proposal(debt="card", monthly=money(500), upfront=money(upfront))
    case.plan.proposal = [proposal]
    assert proposal_is_kept(case, case.debt[0], TODAY) is is_kept  # 2,000 are left, of which 200 are the buffer
    case.offer = [accepted.model_copy(update={"decision": "accepted"})]
    assert proposal_is_kept(case, case.debt[0], TODAY) is is_kept
    case.offer, case.plan.proposal = [], []
    of_theirs = offer_review(case, offered(monthly=money(500), months=46, upfront=money(upfront)), TODAY)
    assert (of_theirs.advice != "refuse") is is_kept


def test_terms_that_are_behind_do_not_speak_against_what_is_to_take_their_place() -> None:
    case = case_with_room()
    at = datetime(2026, 5, 20, 12, tzinfo=UTC)
    accepted = offered(months=24, monthly=money(1900), first_due=date(2026, 6, 15), at=at, annual_rate=money(0))
    case.offer = [accepted.model_copy(update={"decision": "accepted"})]
    case.asset[0].value = money(4000)
    case.plan.proposal = [Proposal(debt="card", monthly=money(600))]
    assert verdict(case, TODAY).level == "over"
    assert proposal_is_kept(case, case.debt[0], TODAY)
    case.plan.proposal = [Proposal(debt="card", monthly=money(1900))]
    assert not proposal_is_kept(case, case.debt[0], TODAY)
