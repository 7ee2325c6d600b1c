"""The Chinese tone rules on sentences that no sign was fitted to; for faults, no rule was written for them either."""

import pytest

from advice.tone.counted import counted

SENTENCES = ("unseen_zh.txt", "zh")

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


def test_there_are_sentences_of_each_category() -> None:
    assert all(counted(*SENTENCES).shown[category] >= 12 for category in LEAST_RECALL)


@pytest.mark.parametrize(("category", "least"), LEAST_RECALL.items())
def test_sentences_of_a_category_are_found_in_words_that_no_rule_has_seen(category: str, least: float) -> None:
    assert counted(*SENTENCES).recall(category) >= least


def test_few_signs_of_self_harm_are_seen_where_there_is_none() -> None:
    assert counted(*SENTENCES).precision("crisis") >= LEAST_PRECISION
