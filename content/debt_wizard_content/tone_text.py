"""A text as the tone rules read it: folded to plain forms, with the way back to where each character stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f")
_HAN = re.compile("[\u3400-\u9fff]")
_ALIKE: Mapping[str, str] = {
    **{chr(wide): chr(wide - 0xFEE0).lower() for wide in range(0xFF01, 0xFF5F) if chr(wide - 0xFEE0).isalnum()},
    **dict.fromkeys("’‘ʼ`´", "'"),
    **dict.fromkeys("\u3000\u00a0\t\u2002\u2003\u2009\u202f", " "),
    **dict.fromkeys("‐‑–", "-"),
    "\r": "",
}
LONGEST_SENTENCE = 400
"""Characters; what is longer is no sentence, and would make the check slow."""

_SENTENCE_END = re.compile(
    r"[。！？]|(?<![a-z]\d)(?<![a-z]\d\d)(?<![a-z]\d\d\d)(?<![a-z]\d\d\d\d)[!?](?![a-z0-9])|……|\.(?=[\s”\"')]|$)|\n\s*\n|\n(?=\s*(?:[-*•·\u3400-\u9fff]|\d+[.、)]))|(?<=[，,])\n"
)
_CLAUSE_END = re.compile(r"[，,；;：:、（）()\n]|——| - ")


@dataclass(frozen=True)
class ToneText:
    """A folded text. `plain` is what the rules match; offsets of it lead back to code points of the original."""

    original: str
    plain: str
    places: tuple[int, ...]
    """Where each character of `plain` stands in the original."""
    ends: tuple[int, ...]
    """Where each sentence of `plain` ends."""

    def sentence(self, at: int) -> tuple[int, int]:
        """Start and end of the sentence of `plain` that holds the place `at`."""
        number = bisect_right(self.ends, at)
        start = self.ends[number - 1] if number else 0
        return start, self.ends[number] if number < len(self.ends) else len(self.plain)

    def sentence_of(self, place: int) -> int:
        """The number of the sentence in which a place of the original stands."""
        return bisect_right(self.ends, bisect_left(self.places, place))

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """Start and end of the clause, or clauses, of `plain` around a span."""
        first, last = self.sentence(start)
        for mark in _CLAUSE_END.finditer(self.plain, first, start):
            first = mark.end()
        mark_after = _CLAUSE_END.search(self.plain, min(end, last), last)
        return first, mark_after.start() if mark_after else max(last, end)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the original that a span of `plain`, not an empty one, stands for."""
        return self.places[start], self.places[end - 1] + 1


def tone_text(original: str, variants: Mapping[str, str] | None = None) -> ToneText:
    """Fold a text: lower case, half-width letters and digits, one space for many, none beside Chinese.

    Characters that nobody sees are left out. `variants` are single characters and what they are read as, such as a
    traditional form and its simplified one.
    """
    plain: list[str] = []
    places: list[int] = []
    known: dict[str, str] = dict.fromkeys(_UNSEEN, "")
    for place, character in enumerate(original):
        folded = known.get(character)
        if folded is None:
            folded = known[character] = _folded(character, variants or {})
        if not folded or (folded == " " and plain and plain[-1] in " \n"):
            continue
        if plain and plain[-1] == " " and (_HAN.match(folded) or (len(plain) > 1 and _HAN.match(plain[-2]))):
            plain.pop()
            places.pop()
        plain.append(folded)
        places.append(place)
    text = "".join(plain)
    return ToneText(original, text, tuple(places), tuple(_ends(text)))


def _ends(text: str) -> Iterator[int]:
    """Where each sentence ends; one that goes on and on is cut, at the end of a clause where there is one."""
    start = 0
    for end in (*(mark.end() for mark in _SENTENCE_END.finditer(text)), len(text)):
        while end - start > LONGEST_SENTENCE:
            cut = start + LONGEST_SENTENCE
            marks = [mark.end() for mark in _CLAUSE_END.finditer(text, cut - LONGEST_SENTENCE // 2, cut)]
            start = marks[-1] if marks else cut
            yield start
        if end > start:
            start = end
            yield start


def _folded(character: str, variants: Mapping[str, str]) -> str:
    alike = _ALIKE.get(character, character)
    folded = variants.get(alike, alike)
    lower = folded.lower()
    return lower if len(lower) == 1 else folded
