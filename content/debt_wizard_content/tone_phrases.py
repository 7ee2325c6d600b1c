"""Find the phrases of the tone rules in a text, with negation, quotation and reported speech."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from math import inf

from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_across import pairs
from debt_wizard_content.tone_cancelled import is_cancelled, is_excused
from debt_wizard_content.tone_clauses import clauses, without
from debt_wizard_content.tone_index import Tried
from debt_wizard_content.tone_longest import longest
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import ToneRules, tone_rules
from debt_wizard_content.tone_text import ToneText, tone_text
from debt_wizard_content.tone_weight import is_doubted, is_sure_alone, points_of, sum_of

LETTER_SENTENCES = 6
"""Sentences from which a text is a letter, most sentences of which are plain: signs alone have to be plainer there."""

_QUOTED = re.compile(r"“[^”]{0,400}”|「[^」]{0,400}」|『[^』]{0,400}』|\"[^\"\n]{0,400}\"|(?<!\w)'[^'\n]{1,200}'(?!\w)")


@dataclass(frozen=True)
class PhraseFound:
    """A phrase where it stands: code points of the text as given, the end exclusive."""

    rule: ToneRule
    start: int
    end: int


def every_rule(_rule: ToneRule) -> bool:
    """Leave none out."""
    return True


def phrases(
    text: str, language: str, source: ContentSource | None = None, only: Callable[[ToneRule], bool] = every_rule
) -> list[PhraseFound]:
    """What the rules of a language find in a text, in order; of one category, the longest where they overlap.

    `only` tells which rules are tried.

    Raises:
        ContentError: the file of the rules cannot be used.
    """
    rules = tone_rules(language, source or current())
    return list(_phrases(text, rules, only))


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


def _phrases(text: str, rules: ToneRules, only: Callable[[ToneRule], bool]) -> Iterator[PhraseFound]:
    folded = _folded(text, rules.language, _ByIdentity(rules))
    quoted = [match.span() for match in _QUOTED.finditer(folded.plain)]
    yield from _across(folded, rules, only)
    more = rules.signs.letter if len(folded.ends) >= LETTER_SENTENCES else 0
    start = 0
    for end in folded.ends:
        inside = [(first, last) for first, last in quoted if first < end and start < last]
        looked = rules.index.look(folded.plain, start, end)
        points = rules.signs.of(folded.plain[start:end], looked[1])
        found = dict.fromkeys(
            (rule.id, *span)
            for rule, span in _matches(folded, (start, end), rules, only, points=points, looked=looked)
            if not is_cancelled(rule, span, folded, rules, inside)
        )
        for rule_id, first, last in longest(
            sorted(found), lambda each: each[1:], lambda each: rules.rules[each[0]].category
        ):
            yield PhraseFound(rules.rules[rule_id], *folded.back(first, last))
        known = {rules.rules[rule_id].category for rule_id, _, _ in found}
        unquoted = points_of(without(folded.plain, (start, end), inside), rules) if inside else points
        for rule in rules.by_signs:
            shown = (points if rule.quoted else unquoted).get(rule.category, -inf)
            if (
                shown >= rules.signs.enough[rule.category] + more
                and rule.category not in known
                and only(rule)
                and not is_excused(rule, folded, (start, end), rules, inside)
            ):
                yield PhraseFound(rule, *folded.back(*_without_ends(folded.plain, start, end)))
        start = end


def _across(folded: ToneText, rules: ToneRules, only: Callable[[ToneRule], bool]) -> Iterator[PhraseFound]:
    """What is told in two sentences or lines that follow each other, by the rules that look at both."""
    if rules.across is None:
        return
    for both, start, end in pairs(folded, rules.across):
        for tried in rules.index.look(both.plain, start, end)[0]:
            rule = rules.rules[tried.rule]
            if rule.across and only(rule):
                around = partial(clauses, both, rules) if rule.by_clause else None
                for match in tried.matches(both.plain, start, end, around):
                    if not is_cancelled(rule, match.span(), both, rules, ()):
                        yield PhraseFound(rule, *folded.back(*match.span()))


def _without_ends(plain: str, start: int, end: int) -> tuple[int, int]:
    """The span of a sentence without the space around it and the mark at its end."""
    said = plain[start:end]
    first = start + len(said) - len(said.lstrip())
    return first, max(first + 1, start + len(said.rstrip(" \n。！？!?.…")))


def _matches(
    folded: ToneText,
    sentence: tuple[int, int],
    rules: ToneRules,
    only: Callable[[ToneRule], bool],
    *,
    points: Mapping[str, float],
    looked: tuple[Iterable[Tried], Mapping[str, int]],
) -> Iterator[tuple[ToneRule, tuple[int, int]]]:
    """Where the patterns whose words are all in a sentence match, and the sentence where weak signs add up.

    A weak rule is not believed where the signs of the sentence deny it; one that goes by clauses is where those of
    its clause are enough by themselves. In a letter too: what somebody says of themselves stands between plain words.
    """
    tries, counted = looked
    around = partial(clauses, folded, rules)
    for tried in tries:
        rule = rules.rules[tried.rule]
        doubted = is_doubted(rule, points, rules)
        if only(rule) and (rule.by_clause or not doubted):
            for match in tried.matches(folded.plain, *sentence, around if rule.by_clause else None):
                if not doubted or is_sure_alone(rule, folded, match.span(), rules):
                    yield rule, match.span()
    for rule in rules.adding:
        if (
            only(rule)
            and not is_doubted(rule, points, rules)
            and sum_of(rule, counted) >= rule.least
            and not counted.keys().isdisjoint(rule.one_of)
        ):
            start, end = sentence
            said = folded.plain[start:end]
            yield rule, (end - len(said.lstrip()), start + len(said.rstrip()))
