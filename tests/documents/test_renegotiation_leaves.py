"""What may leave the program when terms in force are too much, and when all is settled."""

from datetime import timedelta
from decimal import Decimal

import pytest

from debt_wizard.advice.renegotiation import has_terms_beside_proposals, verdict_on_proposals
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Change, Draft, Offer, ask_anew
from debt_wizard.documents.readiness import blockers
from debt_wizard.language import Language
from support.clock import NOW
from support.household import TODAY, household, money, promising

ZH = Language("zh")


@pytest.fixture
def case() -> Case:
    """3,600 a month agreed, out of 3,000 that are left over; 500 is what is proposed now."""
    found = promising(household(), 500, months=24)
    found.person.name = "张三"
    found.agreement = [Agreement(debt="card", agreed_at=NOW, monthly=money(3600), months=4)]
    found.draft = [Draft(debt="card", intent="circumstances_changed", text="您好。", base="您好。")]
    return found


def _kinds(case: Case) -> list[str]:
    return [each.kind for each in blockers(case, ZH, TODAY) if each.kind != "open"]


def test_the_proposal_is_judged_beside_the_terms_in_force(case: Case) -> None:
    assert verdict(case, TODAY).level == "over"
    assert has_terms_beside_proposals(case)
    judged = verdict_on_proposals(case, TODAY)
    assert (judged.level != "over", judged.promised) == (True, money(500))
    assert len(case.agreement) == 1


def test_a_letter_that_asks_for_less_leaves_without_a_yes_against_the_verdict(case: Case) -> None:
    assert _kinds(case) == []


@pytest.mark.parametrize("intent", ["please_continue", "confirm_call", "accept_offer"])
def test_a_letter_that_affirms_terms_that_are_too_much_does_not_leave(case: Case, intent: str) -> None:
    later = NOW + timedelta(days=1)  # than the paper, which is none of this offer
    case.offer = [Offer(debt="card", at=later, decision="accepted", monthly=money(3600), months=4)]
    case.draft.append(Draft(debt="card", intent=intent, text="好。", base="好。"))
    assert _kinds(case) == ["against_verdict"]


def test_a_new_proposal_that_is_too_much_as_well_does_not_leave(case: Case) -> None:
    case.plan.proposal[0].monthly = Decimal(3600)
    assert _kinds(case) == ["against_verdict"]


def test_without_terms_in_force_the_proposal_is_held_against_the_verdict(case: Case) -> None:
    case.agreement = []
    case.plan.proposal[0].monthly = Decimal(3600)
    assert not has_terms_beside_proposals(case)
    assert _kinds(case) == ["against_verdict"]


def test_the_letters_after_the_last_payment_leave_without_a_verdict(case: Case) -> None:
    case.debt[0].settled_on = TODAY
    assert _kinds(case) == []


def test_figures_that_are_being_asked_anew_lead_to_their_step(case: Case) -> None:
    case.change.append(Change(kinds=["income"]))
    ask_anew(case, TODAY)
    found = [each for each in blockers(case, ZH, TODAY) if each.kind == "verdict_unknown"]
    assert [each.step for each in found] == ["changed"]
