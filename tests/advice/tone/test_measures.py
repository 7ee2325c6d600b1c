"""What is counted in a text, apart from what is checked."""

import pytest

from debt_wizard.advice.tone import check, measures
from debt_wizard.advice.tone.measures import LONGEST_LETTER, LONGEST_SENTENCE


def _rules(text: str, language: str) -> list[str]:
    return [each.rule.removeprefix("measure.") for each in measures(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "rule"),
    [
        ("请贵行答复！！", "zh", "loud_marks"),
        ("真的吗？！", "zh", "loud_marks"),
        ("请你们答复。", "zh", "bare_you"),
        ("PLEASE ANSWER NOW.", "en", "capitals"),
        ("You people never answer.", "en", "bare_you"),
        ("说" * (LONGEST_SENTENCE[False] + 1) + "。", "zh", "long_sentence"),
        ("word " * (LONGEST_SENTENCE[True] + 1) + ".", "en", "long_sentence"),
        ("我想谈谈。" * 6, "zh", "few_figures"),
        ("I would like to talk. " * 6, "en", "few_figures"),
        ("每月还800元。" * (LONGEST_LETTER[False] // 5 + 1), "zh", "long_letter"),
        ("I can pay 80 a month. " * (LONGEST_LETTER[True] // 6 + 1), "en", "long_letter"),
    ],
)
def test_each_measure_tells_what_it_counts(text: str, language: str, rule: str) -> None:
    assert set(_rules(text, language)) == {rule}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("说" * LONGEST_SENTENCE[False] + "。", "zh"),
        ("word " * LONGEST_SENTENCE[True] + ".", "en"),
        ("请贵行答复！", "zh"),
        ("I pay 1.500,00 to IBAN or SWIFT.", "en"),
        ("我每月还800元。" * 8, "zh"),
        ("", "zh"),
    ],
)
def test_a_plain_text_has_nothing_to_count(text: str, language: str) -> None:
    assert _rules(text, language) == []


def test_a_measure_is_a_note_with_its_figures_in_words() -> None:
    (found,) = measures("说" * 61 + "。", "zh")
    assert (found.severity, found.start, found.end) == ("note", 0, 61)
    assert "61" in found.message


def test_what_is_counted_is_not_checked() -> None:
    assert check("请你们答复！！", "zh") == []


def test_an_amount_in_capital_characters_makes_no_sentence_longer() -> None:
    longest = "说" * (LONGEST_SENTENCE[False] - 3)
    assert _rules(f"{longest}1,000元（人民币壹仟元整）。", "zh") == []
    assert _rules(f"{longest}1,000元（壹仟元整，分期）。", "zh") == ["long_sentence"]
