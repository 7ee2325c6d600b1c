"""Which patterns are worth trying on a sentence: those of which every part that must be there has a word in it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from debt_wizard_content.tone_pattern import TonePattern


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
    def beside(self) -> tuple[re.Pattern[str], ...]:
        """What else must be in the sentence."""
        return tuple(map(re.compile, self.pattern.beside))

    @cached_property
    def absent(self) -> tuple[re.Pattern[str], ...]:
        """What must not be in the sentence."""
        return tuple(map(re.compile, self.pattern.absent))

    def matches(self, plain: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Each match in the sentence between two places, if all that it asks of that sentence is so."""
        if all(other.search(plain, start, end) for other in self.beside) and not any(
            other.search(plain, start, end) for other in self.absent
        ):
            yield from (match for match in self.regex.finditer(plain, start, end) if match[0])


@dataclass(frozen=True)
class ToneIndex:
    """Patterns by the words that must be there. A bit stands for one part, of one pattern, that must be there."""

    patterns: tuple[Tried, ...]
    starts: Mapping[str, tuple[tuple[str, int, tuple[int, ...]], ...]]
    """By the first one or two characters of a word: the word, the bits of the parts that have it, and the places in
    `patterns` of those whose rarest part has it."""

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


def tone_index(patterns: Iterable[tuple[str, TonePattern]]) -> ToneIndex:
    """The index of patterns, each given with the id of its rule."""
    bits: dict[str, int] = {}
    rarest: dict[str, list[int]] = {}
    made: list[Tried] = []
    bit = 1
    for number, (rule, pattern) in enumerate(patterns):
        needs = 0
        for part in pattern.parts:
            for word in part:
                bits[word] = bits.get(word, 0) | bit
            needs |= bit
            bit <<= 1
        made.append(Tried(rule, pattern, needs))
        for word in pattern.anchors:
            rarest.setdefault(word, []).append(number)
    starts: dict[str, list[tuple[str, int, tuple[int, ...]]]] = {}
    for word, having in bits.items():
        starts.setdefault(word[:2], []).append((word, having, tuple(rarest.get(word, ()))))
    return ToneIndex(tuple(made), {first: tuple(words) for first, words in starts.items()})
