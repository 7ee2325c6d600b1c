"""The English tone rules on sentences to which no sign was fitted and for which no rule was written."""

from pathlib import Path

from debt_wizard.advice.tone import check

SENTENCES = Path(__file__).parent / "unseen_en.txt"
LEAST_RECALL = 0.8
LEAST_PRECISION = 0.87


def _counted() -> dict[str, list[bool]]:
    """By what each sentence is: whether a sign of self-harm was seen in it."""
    seen: dict[str, list[bool]] = {"crisis": [], "clean": []}
    for line in SENTENCES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            category, text = line.split("\t")
            seen[category].append(any(each.category == "crisis" for each in check(text, "en")))
    return seen


def test_signs_of_self_harm_are_seen_in_words_that_no_rule_has_seen() -> None:
    seen = _counted()
    assert min(map(len, seen.values())) >= 150
    assert sum(seen["crisis"]) / len(seen["crisis"]) >= LEAST_RECALL


def test_few_signs_of_self_harm_are_seen_where_there_is_none() -> None:
    seen = _counted()
    assert sum(seen["crisis"]) / (sum(seen["crisis"]) + sum(seen["clean"])) >= LEAST_PRECISION
