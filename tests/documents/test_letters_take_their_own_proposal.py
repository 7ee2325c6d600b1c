"""The reason and the steps of a proposal stand only in a letter that proposes it."""

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import CHANNELS, TODAY, demo

REASON, STEP = "月底才发薪", "自动转账"


def _written(case: Case, intent: str, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


def _told(language: str) -> Case:
    case = demo(language)
    case.plan.proposal[0].reason, case.plan.proposal[0].steps = REASON, [STEP]
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", ["hardship_deferral", "token_payment"])
def test_a_pause_or_a_token_payment_takes_nothing_over_from_instalments(
    intent: str, channel: str, language: str
) -> None:
    text = _written(_told(language), intent, channel, language)
    assert REASON not in text
    assert STEP not in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", ["hardship_deferral", "token_payment"])
def test_a_pause_or_a_token_payment_tells_its_own_reason_and_steps(intent: str, language: str) -> None:
    case = _told(language)
    proposal = case.plan.proposal[0]
    proposal.kind = "deferral" if intent == "hardship_deferral" else "token"
    proposal.grace_months = 3
    text = _written(case, intent, "email", language)
    assert REASON in text
    assert f"1. {STEP}" in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", ["first_proposal", "circumstances_changed", "reconsider", "stop_interest"])
def test_no_reason_runs_on_behind_an_open_place(intent: str, language: str) -> None:
    case = _told(language)
    assert REASON in _written(case, intent, "email", language)
    case.plan.proposal[0].months = None
    assert REASON not in _written(case, intent, "email", language)
