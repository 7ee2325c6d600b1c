"""How long the tone check of a text takes. Figures are printed, not judged: run with -m benchmark -s -n 0."""

import sys
from collections.abc import Iterator
from itertools import count
from time import perf_counter

import pytest

from debt_wizard.advice.tone import check
from debt_wizard_content.tone_rules import tone_rules

pytestmark = pytest.mark.benchmark

RUNS = 7
TARGET = 20.0
HOSTILE = (
    "我会尽快还",
    "如果再我就曝光",
    "我",
    "死",
    "“",
    "1",
    "不会，",
    "\n",
    "I will ",
    "if you I will tell the press ",
)


def _texts(language: str, length: int) -> Iterator[str]:
    """A letter of that many characters again and again, each time another one for what is kept of the last."""
    rules = tone_rules(language).rules.values()
    letter = " ".join(example for rule in rules for example in rule.not_found)
    for number in count():
        yield (f"{number}。" + letter * (length // len(letter) + 1))[:length]


def _best(language: str, length: int) -> float:
    taken = []
    texts = _texts(language, length)
    for _ in range(RUNS):
        text = next(texts)
        start = perf_counter()
        check(text, language)
        taken.append(perf_counter() - start)
    return min(taken) * 1000


@pytest.mark.parametrize("language", ["zh", "en"])
def test_five_thousand_characters(language: str) -> None:
    sys.stdout.write(f"tone of 5,000 characters, {language}: {_best(language, 5000):.1f} ms (target {TARGET:g} ms)\n")


@pytest.mark.parametrize("piece", HOSTILE)
def test_eighty_thousand_hostile_characters(piece: str) -> None:
    text = (piece * 80_000)[:80_000]
    taken = []
    for length in (40_000, 80_000):
        start = perf_counter()
        check(text[:length], "zh")
        taken.append(perf_counter() - start)
    sys.stdout.write(f"{piece!r}: 40,000 in {taken[0]:.2f} s, 80,000 in {taken[1]:.2f} s\n")
