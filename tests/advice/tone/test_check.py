"""The tone check of any text: its offsets, its languages, what comes before what."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.tone import CATEGORIES, SEVERITIES, check, layer_of, measures
from debt_wizard_content.tone_rules import tone_languages, tone_rules

PIECES = [text for code in tone_languages() for rule in tone_rules(code).rules.values() for text in rule.found]
ANY_TEXT = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.one_of(st.sampled_from(PIECES), st.text(max_size=12), st.sampled_from("“”「」\"'\n\u200b 。，.!１"))
    ).map("".join),
)
SENTENCES = Path(__file__).parent


def _sentences(language: str, category: str) -> list[str]:
    lines = (SENTENCES / f"sentences_{language}.txt").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if "\t" in line]
    return [text for told, text in pairs if told == category]


@given(ANY_TEXT, st.sampled_from(["zh", "en", "fr"]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_findings_that_lie_in_it(text: str, language: str) -> None:
    for finding in (*check(text, language), *measures(text, language)):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.category in CATEGORIES
        assert finding.severity in SEVERITIES
        assert finding.message
        assert finding.suggestion


@given(ANY_TEXT)
@settings(max_examples=100, deadline=None)
def test_findings_of_one_category_do_not_overlap(text: str) -> None:
    found = [each for each in check(text, "zh") if each.start < each.end]
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            assert one.category != other.category or one.end <= other.start or other.end <= one.start


def test_offsets_are_code_points_of_the_text_as_given() -> None:
    text = "😀您好。\u200b我会尽\u200b快还上的。"
    (finding,) = check(text, "zh")
    assert text[finding.start : finding.end] == "尽\u200b快还上"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sign_of_self_harm_is_seen_in_either_language(language: str) -> None:
    for text in ("我不想活了。", "I want to kill myself."):
        assert [each.category for each in check(text, language)] == ["crisis"]


def test_a_message_is_in_the_language_asked_for() -> None:
    (finding,) = check("我不想活了。", "en")
    assert finding.message.isascii() or max(finding.message) < "\u4e00"


def test_a_sentence_with_a_sign_of_self_harm_gets_no_tip_on_its_tone() -> None:
    found = check("我彻底崩溃了，不想活了。我会尽快还上的。", "zh")
    assert [each.category for each in found] == ["crisis", "vague"]


def test_a_clean_sentence_gives_nothing() -> None:
    wrong = {text: found for text in _sentences("zh", "clean") if (found := check(text, "zh"))}
    assert wrong == {}


def test_layers_tell_certain_from_suspected_from_counted() -> None:
    card = check("卡号是6222021234567890128。", "zh")
    assert {layer_of(each) for each in card if each.rule.startswith("number.")} == {"exact"}
    assert {layer_of(each) for each in check("我会尽快还上的。", "zh")} == {"phrase"}
    assert {layer_of(each) for each in measures("你们好！！！", "zh")} == {"measure"}
