"""Each example of a rule, written in another way: what is seen the same, and what is somebody else's."""

from collections.abc import Callable

import pytest

from debt_wizard_content.tone_phrases import phrases
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import tone_languages, tone_rules

Change = Callable[[str], str]

EXAMPLES = [
    (language, rule, example)
    for language in tone_languages()
    for rule in tone_rules(language).rules.values()
    for example in rule.found
]
CHINESE = [(rule, example) for language, rule, example in EXAMPLES if language == "zh"]
FULL_WIDTH = str.maketrans(
    {chr(code): chr(code + 0xFEE0) for code in (*range(48, 58), *range(65, 91), *range(97, 123))}
)

SEEN_THE_SAME: dict[str, Change] = {
    "full-width digits and letters": lambda text: text.translate(FULL_WIDTH),
    "zero-width characters": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "upper case": str.upper,
    "a space around": lambda text: f"  {text}\n",
    "words before": lambda text: f"12.\n\n{text}",
}


def _found(rule: ToneRule, text: str, language: str) -> bool:
    return bool(phrases(text, language, only=lambda tried: tried.id == rule.id))


@pytest.mark.parametrize("change", SEEN_THE_SAME.values(), ids=SEEN_THE_SAME)
def test_an_example_is_found_however_it_is_spelled(change: Change) -> None:
    lost = [(rule.id, text) for language, rule, text in EXAMPLES if not _found(rule, change(text), language)]
    assert lost == []


@pytest.mark.parametrize("marks", ["“{}”", "「{}」", "『{}』", '"{}"'])
def test_what_is_quoted_is_somebody_else_s_unless_the_rule_keeps_it(marks: str) -> None:
    wrong = [
        (rule.id, text)
        for language, rule, text in EXAMPLES
        if _found(rule, marks.format(text.rstrip("。.")), language) is not rule.quoted
    ]
    assert wrong == []


@pytest.mark.parametrize("teller", ["催收人员说，", "对方在电话里说，", "中介告诉我说，"])
def test_what_somebody_else_said_is_no_fault_of_the_writer(teller: str) -> None:
    wrong = [(rule.id, text) for rule, text in CHINESE if not rule.reported and _found(rule, f"{teller}{text}", "zh")]
    assert wrong == []


def test_a_sign_of_self_harm_is_seen_whoever_says_it() -> None:
    signs = [(rule, text) for rule, text in CHINESE if rule.category == "crisis"]
    assert signs
    assert [text for rule, text in signs if not _found(rule, f"催收人员说：“{text}”", "zh")] == []


def test_traditional_characters_are_read_as_simplified_ones() -> None:
    rule = tone_rules("zh").rules["zh.threat.publish"]
    assert _found(rule, "再打給我父母，我就把聊天記錄全部曝光。", "zh")
