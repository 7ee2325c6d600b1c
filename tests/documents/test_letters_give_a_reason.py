"""Whoever asks for other terms says why; where no reason was told, there is a place for it."""

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import TODAY, demo, minimal, private

CHANNELS = ("chat", "email", "phone", "meeting")
ASKING = ("first_proposal", "stop_interest", "hardship_deferral", "token_payment")
WHY = {"zh": "原因", "en": "the reason"}


def _open(case: Case, intent: str, channel: str, language: str) -> list[str]:
    text = letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)
    return [place.what for place in open_places(text)]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", ASKING)
def test_a_reason_that_was_not_told_is_an_open_place(intent: str, channel: str, language: str) -> None:
    assert WHY[language] in _open(minimal(language), intent, channel, language)
    assert WHY[language] in _open(private(minimal, language), intent, channel, language)


@pytest.mark.parametrize("intent", ASKING)
def test_a_reason_that_was_told_leaves_no_open_place(intent: str) -> None:
    for channel in CHANNELS:
        assert WHY["zh"] not in _open(demo("zh"), intent, channel, "zh")


def test_what_happened_in_the_own_words_is_reason_enough_where_it_is_told() -> None:
    case = demo("zh")
    case.situation.reasons.clear()
    assert WHY["zh"] not in _open(case, "first_proposal", "email", "zh")
    assert WHY["zh"] in _open(case, "first_proposal", "chat", "zh")
