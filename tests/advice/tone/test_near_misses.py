"""The English tone rules on faults, and on clean sentences that come near one; no sign was fitted to any of them."""

from advice.tone.counted import counted

SENTENCES = ("near_misses_en.txt", "en")


def test_most_of_what_is_marked_deserves_it() -> None:
    seen = counted(*SENTENCES)
    assert seen.shown["clean"] >= 140
    assert seen.found.total() / (seen.found.total() + seen.wrong.total()) >= 0.85


def test_most_faults_are_found_beside_so_many_sentences_that_come_near_one() -> None:
    seen = counted(*SENTENCES)
    assert seen.found.total() / (seen.shown.total() - seen.shown["clean"]) >= 0.85
