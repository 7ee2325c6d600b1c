"""How strongly many small signs in one sentence together point at a fault, where no phrase of a rule is in it.

A sign is one Chinese character, or two that stand beside each other. In a language with spaces it is one word, or two
that stand beside each other, both without apostrophes and with every figure as `0`: with `^` before it where it begins
the sentence, with `$` after it where it ends it, and with `-` before it shortly after a word such as "not". It may also
be `?` or `!` where the sentence ends so, `“` where something in it is quoted, or the `<name>` of a list of words that
the tone rules count, where a word of it is in the sentence, for what a rare word has in common with others.
The file tone_signs/LANGUAGE.toml has a table for each category:

    base      the points of a sentence without any sign
    enough    from how many points a sentence shows the category
    doubt     below how many points what a rule that is `weak` finds in the sentence is not believed; may be left out
    points    by a number of points, the signs that have it, with | between them

Idle words, such as an exaggeration that is meant as nothing else, are left out first: `idle` at the head of the file.
Beside it, `denying` are the words that deny what follows, in a language with spaces, and `letter` tells how many points
more a sentence needs in a letter, where most are plain.

The points of a sentence are its base and the sum of its signs, each counted once, over the square root of how many of
all known signs it holds: a long sentence does not show more by its length alone. The points were fitted to sentences
written for it; see tests/advice/tone/fit_signs.py.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from typing import Any

FOLDER = "tone_signs"
FEWEST = {False: 12, True: 8}
"""Known signs in a sentence from which it says anything, without and with spaces between words."""

DENIED = 5
"""Words after one that denies, in a language with spaces, that are signs of their own."""

_SIGNS = re.compile("[\u3400-\u9fff]")
_WORDS = re.compile("[a-z]+|[0-9][0-9.,]*")
_QUOTED = re.compile('["“]')
_HEAD = ("idle", "denying", "letter")
_AFTER_END = " \n\"”')"


def signs_in(said: str, spaced: bool, lists: Iterable[str] = (), denying: Collection[str] = frozenset()) -> set[str]:
    """The signs of a folded sentence.

    `lists` are the names of those that a word in it is of, `denying` are words such as "not", without apostrophes.
    """
    if not spaced:
        characters = "".join(_SIGNS.findall(said))
        return {*characters, *map("".join, pairwise(characters))}
    words = ["0" if word[0].isdecimal() else word for word in _WORDS.findall(said.replace("'", ""))]
    pairs = [*map(" ".join, pairwise(words))]
    ends = {*(f"^{each}" for each in (*words[:1], *pairs[:1])), *(f"{each}$" for each in words[-1:])}
    marks = {mark for mark in "?!" if said.rstrip(_AFTER_END).endswith(mark)}
    quoted = {"“"} if _QUOTED.search(said) else set()
    return {*words, *pairs, *ends, *marks, *quoted, *_denied(words, denying), *(f"<{name}>" for name in lists)}


def _denied(words: Iterable[str], denying: Collection[str]) -> Iterator[str]:
    """The words that stand shortly after one that denies."""
    left = 0
    for word in words:
        if word in denying:
            left = DENIED
        elif left:
            left -= 1
            yield f"-{word}"


@dataclass(frozen=True)
class ToneSigns:
    """The signs of one language."""

    categories: tuple[str, ...]
    points: Mapping[str, tuple[int, ...]]
    """For each sign, its points for each category."""
    base: Mapping[str, int]
    enough: Mapping[str, int]
    doubt: Mapping[str, int]
    idle: re.Pattern[str] | None = None
    spaced: bool = False
    """Whether signs are words."""
    denying: frozenset[str] = frozenset()
    letter: int = 0

    def of(self, sentence: str, lists: Iterable[str] = ()) -> dict[str, float]:
        """The points of a sentence, for each category; nothing where it holds too few signs.

        `lists` are the names of the counted lists that a word in it is of.
        """
        if not self.points:
            return {}
        points = self.points
        said = self.idle.sub("", sentence) if self.idle else sentence
        signs = signs_in(said, self.spaced, lists, self.denying)
        known = [points[sign] for sign in signs if sign in points]
        if len(known) < FEWEST[self.spaced]:
            return {}
        share = sqrt(len(known) + 1)
        totals = map(sum, zip(*known, strict=True))
        return {
            category: self.base[category] + total / share
            for category, total in zip(self.categories, totals, strict=True)
        }


def tone_signs(table: Mapping[str, Any], spaced: bool = False) -> ToneSigns:
    """The signs that a file tells; `spaced` where the language has spaces between words.

    Raises:
        KeyError, ValueError: it lacks something, or something that should be is no number.
    """
    idle, denying, letter = table.get("idle", ""), table.get("denying", ""), table.get("letter", 0)
    table = {category: told for category, told in table.items() if category not in _HEAD}
    points: dict[str, list[int]] = {}
    for number, told in enumerate(table.values()):
        for count, signs in told["points"].items():
            for sign in signs.split("|"):
                points.setdefault(sign, [0] * len(table))[number] = int(count)
    return ToneSigns(
        categories=tuple(table),
        points={sign: tuple(counts) for sign, counts in points.items()},
        base={category: int(told["base"]) for category, told in table.items()},
        enough={category: int(told["enough"]) for category, told in table.items()},
        doubt={category: int(told["doubt"]) for category, told in table.items() if "doubt" in told},
        idle=re.compile("|".join(map(re.escape, idle.split("|")))) if idle else None,
        spaced=spaced,
        denying=frozenset(denying.split("|")),
        letter=int(letter),
    )
