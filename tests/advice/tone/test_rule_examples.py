"""What each tone rule shows in its own examples."""

import pytest

from debt_wizard.advice.tone import check
from debt_wizard_content.tone_phrases import phrases
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import tone_rules

RULES = [(language, rule) for language in ("zh", "en") for rule in tone_rules(language).rules.values()]
each_rule = pytest.mark.parametrize(("language", "rule"), RULES, ids=[rule.id for _, rule in RULES])


def _finds(rule: ToneRule, text: str, language: str) -> bool:
    return bool(phrases(text, language, only=lambda tried: tried.id == rule.id))


@each_rule
def test_a_rule_finds_what_it_says_it_finds_and_nothing_that_it_leaves_alone(language: str, rule: ToneRule) -> None:
    assert len(rule.found) >= 2
    assert len(rule.not_found) >= 2
    assert [text for text in rule.found if not _finds(rule, text, language)] == []
    assert [text for text in rule.not_found if _finds(rule, text, language)] == []


@each_rule
def test_what_a_rule_leaves_alone_no_rule_of_its_category_finds(language: str, rule: ToneRule) -> None:
    wrong = [text for text in rule.not_found if rule.category in {each.category for each in check(text, language)}]
    assert wrong == []
