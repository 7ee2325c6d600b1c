"""What only small signs show, in a letter and apart from one."""

from dataclasses import replace

import pytest

from debt_wizard_content import tone_phrases
from debt_wizard_content.tone_phrases import LETTER_SENTENCES, phrases
from debt_wizard_content.tone_rules import tone_rules

PLAIN = "I can pay 60 a month from the 5th of January."
SHOWN = "You'd sell your own grandmother for a late fee."


def _found(sentences: int) -> set[str]:
    text = " ".join([SHOWN, *[PLAIN] * (sentences - 1)])
    return {each.rule.id for each in phrases(text, "en")}


def test_in_a_letter_signs_alone_have_to_be_plainer(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = tone_rules("en")
    strict = replace(rules, signs=replace(rules.signs, letter=1000))
    monkeypatch.setattr(tone_phrases, "tone_rules", lambda *_: strict)
    assert "en.blame.signs" in _found(LETTER_SENTENCES - 1)
    assert "en.blame.signs" not in _found(LETTER_SENTENCES)


def test_what_signs_show_beyond_doubt_is_found_in_a_letter_too() -> None:
    assert "en.blame.signs" in _found(LETTER_SENTENCES)
