"""The index of the patterns of a language with spaces: by whole phrases, word after word.

It also counts the words of named lists, for rules that add up points.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from debt_wizard_content.tone_index import Tried
from debt_wizard_content.tone_pattern import TonePattern

LONGEST_ENDING = 12
DIGITS = "@digits"
"""The name under which figures are counted."""
_WORD = re.compile(r"\w+")
_OPEN = re.compile(r"['-]")
_PIECE = re.compile(r"\w+\*?")


@dataclass(slots=True)
class _Node:
    """What may come next after some words, and which phrases end here."""

    words: "dict[str, _Node]" = field(default_factory=dict)
    stems: "dict[str, _Node]" = field(default_factory=dict)
    """Beginnings of words, after which any ending may come."""
    lengths: tuple[int, ...] = ()
    """Of the stems."""
    bits: int = 0
    lists: tuple[str, ...] = ()
    """The lists that count a phrase which ends here."""
    numbers: list[int] = field(default_factory=list)

    def after(self, word: str) -> "Iterator[_Node]":
        """Where a word leads."""
        if (node := self.words.get(word)) is not None:
            yield node
        for length in self.lengths:
            if length <= len(word) <= length + LONGEST_ENDING and (node := self.stems.get(word[:length])) is not None:
                yield node

    def make(self, piece: str) -> "_Node":
        """The node that one word, or one stem with its `*`, leads to."""
        if not piece.endswith("*"):
            return self.words.setdefault(piece, _Node())
        node = self.stems.setdefault(piece[:-1], _Node())
        self.lengths = tuple(sorted(set(map(len, self.stems))))
        return node


@dataclass(frozen=True)
class WordIndex:
    """Patterns by the phrases that must be there."""

    patterns: tuple[Tried, ...]
    root: _Node

    def worth_trying(self, plain: str, start: int, end: int) -> Iterator[Tried]:
        """The patterns that may match between two places."""
        return iter(self.look(plain, start, end)[0])

    def look(self, plain: str, start: int, end: int) -> tuple[list[Tried], Counter[str]]:
        """The patterns that may match between two places, and how many phrases of each counted list stand there."""
        present = self.root.bits
        numbers = set(self.root.numbers)
        counted: Counter[str] = Counter()
        reached: list[_Node] = []
        for match in _WORD.finditer(plain, start, end):
            word = match[0]
            if word[0].isdecimal():
                counted[DIGITS] += 1
            reached = [next_ for node in (*reached, self.root) for next_ in node.after(word)]
            for node in reached:
                if node.bits:
                    present |= node.bits
                    numbers.update(node.numbers)
                if node.lists:
                    counted.update(node.lists)
        tries = [self.patterns[number] for number in sorted(numbers)]
        return [tried for tried in tries if present & tried.needs == tried.needs], counted


def word_index(
    patterns: Iterable[tuple[str, TonePattern]], counted: Mapping[str, tuple[str, ...]] | None = None
) -> WordIndex:
    """The index of patterns, each given with the id of its rule, and of the phrases of lists that are counted."""
    root = _Node()
    for name, phrases in (counted or {}).items():
        for node in {id(node): node for phrase in phrases for node in _ends(root, phrase)}.values():
            node.lists = (*node.lists, name)
    made: list[Tried] = []
    bit = 1
    for number, (rule, pattern) in enumerate(patterns):
        needs = 0
        rarest = max(pattern.parts, key=lambda part: (min(map(len, part)), -len(part)))
        for part in pattern.parts:
            for phrase in part:
                for node in _ends(root, phrase):
                    node.bits |= bit
                    if part is rarest:
                        node.numbers.append(number)
            needs |= bit
            bit <<= 1
        made.append(Tried(rule, pattern, needs))
    return WordIndex(tuple(made), root)


def _ends(root: _Node, phrase: str) -> Iterator[_Node]:
    """Where each spelling of a phrase ends. Marks between letters may be there or not, or split a word in two."""
    spellings = {"".join(spelled) for spelled in product(*(_spelled(piece) for piece in _split(phrase)))}
    for spelling in spellings:
        node = root
        for piece in _PIECE.findall(spelling):
            node = node.make(piece)
        yield node


def _split(phrase: str) -> list[str]:
    return [piece for piece in re.split(r"(['-])", phrase) if piece]


def _spelled(piece: str) -> tuple[str, ...]:
    return (" ", "") if _OPEN.fullmatch(piece) else (piece,)
