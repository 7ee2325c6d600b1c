from collections.abc import Callable, Sequence

import pytest

from debt_wizard_content.checks.every import CHECKS
from debt_wizard_content.checks.tone_everywhere import check_tone_everywhere
from debt_wizard_content.source import ContentSource
from support.flaws import in_english

Write = Callable[[str, str], ContentSource]

RULES = """
[shared]
spaced = true
negators = ["not"]
reports = ["they say"]
[category.threat]
message = "Threat."
suggestion = "Softer."
[[rule]]
id = "en.threat.wide"
category = "threat"
patterns = ["i"]
found = ["I shout.", "I sing."]
not_found = ["We shout.", "They say I shout."]
"""


@pytest.fixture
def letter(write: Write) -> Callable[[Sequence[str]], ContentSource]:
    """The rules, and a letter of these sentences."""

    def written(sentences: Sequence[str]) -> ContentSource:
        write("tone/en.toml", RULES)
        return write("letters/hello.toml", f'[[block]]\nid = "all"\nzh = "好。"\nen = "{" ".join(sentences)}"\n')

    return written


def test_a_rule_that_marks_ordinary_sentences_of_the_letters_is_told_with_one_of_them(
    letter: Callable[[Sequence[str]], ContentSource],
) -> None:
    plain = [f"I pay on the day {count}." for count in range(40)]
    assert in_english(check_tone_everywhere(letter(["We thank you.", *plain]))) == [
        "tone/en.toml:10: en.threat.wide: too wide; it marks 40 of the 41 ordinary sentences in the letters, "
        "such as “I pay on the day 0.”"
    ]


def test_a_rule_may_mark_one_sentence_in_fifty(letter: Callable[[Sequence[str]], ContentSource]) -> None:
    plain = [f"We pay on the day {count}." for count in range(49)]
    assert in_english(check_tone_everywhere(letter(["I pay.", *plain]))) == []
    assert len(in_english(check_tone_everywhere(letter(["I pay.", *plain[1:]])))) == 1


def test_it_is_among_all_checks() -> None:
    assert check_tone_everywhere in CHECKS
