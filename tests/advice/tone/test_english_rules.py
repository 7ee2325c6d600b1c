"""The English tone rules on sentences that were written apart from them.

Some of the sentences were looked at while the rules grew: how the rules do on others is measured in `tone_measured`.
"""

import pytest

from advice.tone.counted import counted

SENTENCES = ("sentences_en.txt", "en")

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


@pytest.mark.parametrize(("category", "least"), LEAST_RECALL.items())
def test_most_sentences_of_a_category_are_found(category: str, least: float) -> None:
    assert counted(*SENTENCES).recall(category) >= least


@pytest.mark.parametrize("category", LEAST_RECALL)
def test_few_clean_sentences_are_flagged(category: str) -> None:
    assert counted(*SENTENCES).precision(category) >= LEAST_PRECISION
