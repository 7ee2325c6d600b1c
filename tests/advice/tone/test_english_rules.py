"""The English tone rules: their own examples, and sentences that were written apart from them.

Some of the sentences were looked at while the rules grew: how the rules do on others is measured in `tone_measured`.
"""

from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from debt_wizard.advice.tone import check
from debt_wizard_content.tone_phrases import phrases
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import tone_rules

RULES = tone_rules("en").rules
SENTENCES = Path(__file__).parent / "sentences_en.txt"

LEAST_RECALL = {
    "threat": 0.75,
    "emotional": 0.85,
    "vague": 0.85,
    "overpromise": 0.75,
    "blame": 0.8,
    "admission": 0.8,
    "secret": 0.9,
    "untrue": 0.75,
    "crisis": 0.95,
}
LEAST_PRECISION = 0.95


@lru_cache
def _counted() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """By category: the sentences that show it, those of them in which it was found, and clean ones in which it was."""
    shown: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for line in SENTENCES.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        category, text = line.split("\t")
        seen = {each.category for each in check(text, "en")}
        if category == "clean":
            wrong.update(seen)
        else:
            shown[category] += 1
            found[category] += category in seen
    return shown, found, wrong


def _finds(rule: ToneRule, text: str) -> bool:
    return bool(phrases(text, "en", only=lambda tried: tried.id == rule.id))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_finds_what_it_says_it_finds_and_nothing_that_it_leaves_alone(rule: ToneRule) -> None:
    assert len(rule.found) >= 2
    assert len(rule.not_found) >= 2
    assert [text for text in rule.found if not _finds(rule, text)] == []
    assert [text for text in rule.not_found if _finds(rule, text)] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_a_rule_leaves_alone_no_rule_of_its_category_finds(rule: ToneRule) -> None:
    wrong = [text for text in rule.not_found if rule.category in {each.category for each in check(text, "en")}]
    assert wrong == []


@pytest.mark.parametrize(("category", "least"), LEAST_RECALL.items())
def test_most_sentences_of_a_category_are_found(category: str, least: float) -> None:
    shown, found, _ = _counted()
    assert found[category] / shown[category] >= least


@pytest.mark.parametrize("category", LEAST_RECALL)
def test_few_clean_sentences_are_flagged(category: str) -> None:
    _, found, wrong = _counted()
    assert found[category] / (found[category] + wrong[category]) >= LEAST_PRECISION
