"""Find the phrases of the tone rules in a text, with negation, quotation and reported speech."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_rules import ToneRule, ToneRules, tone_rules
from debt_wizard_content.tone_text import ToneText, tone_text

NEAR = {True: 40, False: 14}
"""Characters before and after a match where an exception is looked for, with and without spaces between words."""
NEAR_NEGATOR = {True: 26, False: 6}

_QUOTED = re.compile(r"“[^”]{0,400}”|「[^」]{0,400}」|『[^』]{0,400}』|\"[^\"\n]{0,400}\"|(?<!\w)'[^'\n]{1,200}'(?!\w)")


@dataclass(frozen=True)
class PhraseFound:
    """A phrase where it stands: code points of the text as given, the end exclusive."""

    rule: ToneRule
    start: int
    end: int


def phrases(text: str, language: str, source: ContentSource | None = None) -> list[PhraseFound]:
    """What the rules of a language find in a text, in order; of one category, the longest where they overlap.

    Raises:
        ContentError: the file of the rules cannot be used.
    """
    rules = tone_rules(language, source or current())
    return list(_phrases(text, rules))


@lru_cache(maxsize=64)
def _folded(text: str, language: str, rules: "_ByIdentity") -> ToneText:
    return tone_text(text, rules.rules.variants)


class _ByIdentity:
    """Rules as a key of a cache."""

    def __init__(self, rules: ToneRules) -> None:
        self.rules = rules

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and self.rules is other.rules

    def __hash__(self) -> int:
        return id(self.rules)


def _phrases(text: str, rules: ToneRules) -> Iterator[PhraseFound]:
    folded = _folded(text, rules.language, _ByIdentity(rules))
    quoted = [match.span() for match in _QUOTED.finditer(folded.plain)]
    found = [
        (rule, match.start(), match.end())
        for rule, match in _matches(folded, rules)
        if not _is_cancelled(rule, match.start(), match.end(), folded, rules, quoted)
    ]
    kept: list[tuple[ToneRule, int, int]] = []
    for rule, start, end in sorted(found, key=lambda each: (each[1] - each[2], each[1], each[0].id)):
        if all(end <= first or last <= start or rule.category != other.category for other, first, last in kept):
            kept.append((rule, start, end))
    for rule, start, end in sorted(kept, key=lambda each: (each[1], each[2])):
        yield PhraseFound(rule, *folded.back(start, end))


def _matches(folded: ToneText, rules: ToneRules) -> Iterator[tuple[ToneRule, re.Match[str]]]:
    """Each match, sentence by sentence, of the patterns that have a word of theirs in the sentence."""
    tried: set[tuple[int, int]] = set()
    plain = folded.plain
    for anchor, patterns in rules.anchors.items():
        at = plain.find(anchor)
        while at >= 0:
            start, end = folded.sentence(at)
            for rule, pattern in patterns:
                if (id(pattern), start) not in tried:
                    tried.add((id(pattern), start))
                    yield from ((rule, match) for match in pattern.finditer(plain, start, end) if match[0])
            at = plain.find(anchor, end)


def _is_cancelled(
    rule: ToneRule, start: int, end: int, folded: ToneText, rules: ToneRules, quoted: Iterable[tuple[int, int]]
) -> bool:
    plain = folded.plain
    if not rule.quoted and any(first <= start and end <= last for first, last in quoted):
        return True
    first, last = folded.clause(start, end)
    near = NEAR[rules.spaced]
    before = plain[max(first, start - near) : start]
    after = plain[end : min(last, end + near)]
    if (rule.before and rule.before.search(before)) or (rule.after and rule.after.search(after)):
        return True
    if rule.negation and rules.negators.search(plain[max(first, start - NEAR_NEGATOR[rules.spaced]) : start]):
        return True
    opening, closing = folded.sentence(start)
    if not rule.reported and rules.reports.search(plain, opening, start):
        return True
    return bool(rule.sentence and rule.sentence.search(plain, opening, closing))
