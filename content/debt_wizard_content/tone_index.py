"""Which patterns are worth trying on a sentence: those of which every part that must be there has a word in it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from debt_wizard_content.tone_pattern import TonePattern

Around = Callable[[int, int], tuple[int, int]]
"""From the span of a match to the one in which what forbids it is looked for."""


@dataclass(frozen=True)
class Tried:
    """A pattern, and which bits of an index it needs."""

    rule: str
    pattern: TonePattern
    needs: int

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Made when it is first wanted: most are never, and all of them take a while."""
        return re.compile(self.pattern.regex)

    @cached_property
    def _beside(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(re.compile, self.pattern.beside))

    @cached_property
    def _absent(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(re.compile, self.pattern.absent))

    def matches(self, plain: str, start: int, end: int, around: Around | None = None) -> Iterator[re.Match[str]]:
        """Where its first row stands in the sentence between two places; nothing where its other rows forbid it.

        What must stand nowhere beside it is looked for `around` each match, or else in the whole sentence.
        """
        found = [match for match in self.regex.finditer(plain, start, end) if match[0]]
        if not found or not all(row.search(plain, start, end) for row in self._beside):
            return
        forbidding = [row for row in self._absent if row.search(plain, start, end)]
        for match in found:
            first, last = around(*match.span()) if forbidding and around else (start, end)
            if not any(row.search(plain, first, last) for row in forbidding):
                yield match


@dataclass(frozen=True)
class CharacterIndex:
    """For a language without spaces between words."""

    patterns: tuple[Tried, ...]
    starts: Mapping[str, tuple[tuple[str, int, tuple[int, ...]], ...]]
    """By the first one or two characters of a word: the word, the bits of the parts that have it, and the places in
    `patterns` of those whose rarest part has it."""

    def look(self, plain: str, start: int, end: int) -> tuple[list[Tried], Counter[str]]:
        """The patterns that may match between two places; no list is counted."""
        return list(self.worth_trying(plain, start, end)), Counter()

    def worth_trying(self, plain: str, start: int, end: int) -> Iterator[Tried]:
        """The patterns that may match between two places."""
        present = 0
        numbers: list[int] = []
        seen: set[str] = set()
        starts = self.starts
        for at in range(start, end):
            for first in (plain[at], plain[at : at + 2]):
                for word, bits, rarest in starts.get(first, ()):
                    if word not in seen and plain.startswith(word, at):
                        seen.add(word)
                        present |= bits
                        numbers.extend(rarest)
        for number in sorted(set(numbers)):
            tried = self.patterns[number]
            if present & tried.needs == tried.needs:
                yield tried


def tone_index(patterns: Iterable[tuple[str, TonePattern]]) -> CharacterIndex:
    """The index of patterns, each given with the id of its rule."""
    bits: dict[str, int] = {}
    rarest: dict[str, list[int]] = {}
    made: list[Tried] = []
    bit = 1
    for number, (rule, pattern) in enumerate(patterns):
        needs = 0
        pieces = [tuple(dict.fromkeys(map(_piece, part))) for part in pattern.parts]
        for part in pieces:
            for word in part:
                bits[word] = bits.get(word, 0) | bit
            needs |= bit
            bit <<= 1
        made.append(Tried(rule, pattern, needs))
        for word in max(pieces, key=lambda part: (min(map(len, part)), -len(part))):
            rarest.setdefault(word, []).append(number)
    starts: dict[str, list[tuple[str, int, tuple[int, ...]]]] = {}
    for word, having in bits.items():
        starts.setdefault(word[:2], []).append((word, having, tuple(rarest.get(word, ()))))
    return CharacterIndex(tuple(made), {first: tuple(words) for first, words in starts.items()})


def _piece(phrase: str) -> str:
    """The longest piece of a phrase that stands in every spelling of it."""
    return max(re.split(r"[* -]", phrase), key=len)
