"""The English tone rules on sentences to which no sign was fitted and for which no rule was written."""

from advice.tone.counted import counted

SENTENCES = ("unseen_en.txt", "en")
LEAST_RECALL = 0.8
LEAST_PRECISION = 0.87


def test_signs_of_self_harm_are_seen_in_words_that_no_rule_has_seen() -> None:
    assert min(counted(*SENTENCES).shown["crisis"], counted(*SENTENCES).shown["clean"]) >= 150
    assert counted(*SENTENCES).recall("crisis") >= LEAST_RECALL


def test_few_signs_of_self_harm_are_seen_where_there_is_none() -> None:
    assert counted(*SENTENCES).precision("crisis") >= LEAST_PRECISION
