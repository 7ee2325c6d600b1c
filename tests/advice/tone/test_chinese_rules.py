"""The Chinese tone rules on sentences that no sign was fitted to; for faults, no rule was written for them either."""

from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from debt_wizard.advice.tone import check

SENTENCES = Path(__file__).parent / "unseen_zh.txt"

LEAST_RECALL = {
    "crisis": 0.8,
    "threat": 0.4,
    "emotional": 0.6,
    "vague": 0.4,
    "overpromise": 0.4,
    "blame": 0.3,
    "admission": 0.3,
    "untrue": 0.2,
}
LEAST_PRECISION = 0.85


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
        seen = {each.category for each in check(text, "zh")}
        if category == "clean":
            wrong.update(seen)
        else:
            shown[category] += 1
            found[category] += category in seen
    return shown, found, wrong


def test_there_are_sentences_of_each_category() -> None:
    shown, _, _ = _counted()
    assert all(shown[category] >= 12 for category in LEAST_RECALL)


@pytest.mark.parametrize(("category", "least"), LEAST_RECALL.items())
def test_sentences_of_a_category_are_found_in_words_that_no_rule_has_seen(category: str, least: float) -> None:
    shown, found, _ = _counted()
    assert found[category] / shown[category] >= least


def test_few_signs_of_self_harm_are_seen_where_there_is_none() -> None:
    _, found, wrong = _counted()
    assert found["crisis"] / (found["crisis"] + wrong["crisis"]) >= LEAST_PRECISION
