"""Learn from sentences of known categories how strongly each sign speaks for one of them: a logistic regression."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, sqrt

Seen = tuple[str, frozenset[str]]
"""The category of a sentence, and its signs."""


@dataclass(frozen=True)
class Pace:
    """How hard is learned."""

    rounds: int
    shrink: float
    """How much of a weight is lost each time that its sign is seen, so that no rare sign weighs much."""
    beside: float
    """How much a sentence of another fault counts: it deserves a mark of some sort."""


def fit(learned: Iterable[Seen], category: str, pace: Pace) -> tuple[dict[str, float], float]:
    """The weight of each sign for one category, and the base."""
    chance = random.Random(1)
    rows = [(label, sorted(known)) for label, known in learned]
    numbers = {sign: number for number, sign in enumerate(sorted({sign for _, known in rows for sign in known}))}
    told = [(label, [numbers[sign] for sign in known], sqrt(len(known) + 1)) for label, known in rows]
    weights = [0.0] * len(numbers)
    base = 0.0
    stress = 2.0 if category == "crisis" else 4.0
    for turn in range(pace.rounds):
        chance.shuffle(told)
        step = 0.4 / (1 + turn * 0.3)
        left = 1 - step * pace.shrink
        for label, known, share in told:
            said = base + sum([weights[sign] for sign in known]) / share
            wrong: float = (label == category) - 1 / (1 + exp(-max(-30.0, min(30.0, said))))
            if label == category:
                wrong *= stress
            elif label != "clean" and category != "crisis":
                wrong *= pace.beside
            base += step * wrong
            more = step * wrong / share
            for sign in known:
                weights[sign] = left * weights[sign] + more
    return {sign: weights[number] for sign, number in numbers.items()}, base


def kept_signs(learned: list[Seen], categories: Iterable[str], pace: Pace, most: int) -> frozenset[str]:
    """The signs that tell most, of those that are in more than one sentence."""
    often = Counter(sign for _, known in learned for sign in known)
    learned = [(label, frozenset(sign for sign in known if often[sign] > 1)) for label, known in learned]
    tells: dict[str, float] = {}
    for category in categories:
        for sign, weight in fit(learned, category, pace)[0].items():
            tells[sign] = max(tells.get(sign, 0.0), abs(weight) * sqrt(min(often[sign], 30)))
    return frozenset(sorted(tells, key=lambda sign: (-tells[sign], sign))[:most])
