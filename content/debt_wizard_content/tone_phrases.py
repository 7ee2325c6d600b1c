"""Find the phrases of the tone rules in a text, with negation, quotation and reported speech."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from math import inf

from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_across import pairs
from debt_wizard_content.tone_index import Tried
from debt_wizard_content.tone_longest import longest
from debt_wizard_content.tone_rule import ToneRule, exceptions, may_be_excepted
from debt_wizard_content.tone_rules import ToneRules, tone_rules
from debt_wizard_content.tone_text import ToneText, tone_text

NEAR = {True: 40, False: 14}
"""Characters before and after a match where an exception is looked for, with and without spaces between words."""
MOST_COUNTED = 2
"""How many phrases of one list add to a sum."""
LETTER_SENTENCES = 6
"""Sentences from which a text is a letter, most sentences of which are plain: signs alone have to be plainer there."""
NEAR_NEGATOR = {True: 26, False: 6}

_LEADING = "：:，, \n"
"""Between the words that lead to a quotation and its opening mark."""

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
            if not _is_cancelled(rule, span, folded, rules, inside)
        )
        for rule_id, first, last in longest(
            sorted(found), lambda each: each[1:], lambda each: rules.rules[each[0]].category
        ):
            yield PhraseFound(rules.rules[rule_id], *folded.back(first, last))
        known = {rules.rules[rule_id].category for rule_id, _, _ in found}
        unquoted = _points(_without(folded.plain, (start, end), inside), rules) if inside else points
        for rule in rules.by_signs:
            shown = (points if rule.quoted else unquoted).get(rule.category, -inf)
            if (
                shown >= rules.signs.enough[rule.category] + more
                and rule.category not in known
                and only(rule)
                and not _is_excused(rule, folded, (start, end), rules, inside)
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
                around = partial(_clauses, both, rules) if rule.by_clause else None
                for match in tried.matches(both.plain, start, end, around):
                    if not _is_cancelled(rule, match.span(), both, rules, ()):
                        yield PhraseFound(rule, *folded.back(*match.span()))


def _points(said: str, rules: ToneRules) -> dict[str, float]:
    """What the signs of a text come to, for each category."""
    return rules.signs.of(said, rules.index.look(said, 0, len(said))[1])


def _without(plain: str, sentence: tuple[int, int], quoted: Iterable[tuple[int, int]]) -> str:
    """A sentence without some spans in it, such as what is quoted."""
    start, end = sentence
    left = []
    for first, last in quoted:
        left.append(plain[start : max(first, start)])
        start = max(start, min(last, end))
    return "".join((*left, plain[start:end]))


def _is_excused(
    rule: ToneRule,
    folded: ToneText,
    sentence: tuple[int, int],
    rules: ToneRules,
    quoted: Iterable[tuple[int, int]],
) -> bool:
    """Whether a sentence tells what others said, or holds what cancels a rule."""
    start, end = sentence
    if not rule.reported and rules.reports.search(folded.plain, start, min(end, start + NEAR[rules.spaced])):
        return True
    if not may_be_excepted(rule, folded.plain, start, end):
        return False
    if not rule.by_clause:
        return True
    left = _points(_unexcepted(rule, folded, sentence, rules, quoted), rules)
    return left.get(rule.category, -inf) < rules.signs.enough[rule.category]


def _unexcepted(
    rule: ToneRule,
    folded: ToneText,
    sentence: tuple[int, int],
    rules: ToneRules,
    quoted: Iterable[tuple[int, int]] = (),
) -> str:
    """A sentence without the clauses, and the quotations, in which exceptions of a rule stand."""
    excepting = exceptions(rule, folded.plain, *sentence)
    left_out = [_clauses(folded, rules, *span) for span in excepting]
    left_out += [(first, last) for first, last in quoted if any(one < last and first < two for one, two in excepting)]
    return _without(folded.plain, sentence, sorted(left_out))


def _clauses(folded: ToneText, rules: ToneRules, start: int, end: int) -> tuple[int, int]:
    """Start and end of the clause, or clauses, around a span; a word such as "and" begins one too."""
    first, last = folded.clause(start, end)
    for opening in rules.new_clause.finditer(folded.plain, first, last) if rules.new_clause else ():
        if opening.start() <= start:
            first = opening.start()
        elif opening.start() >= end:
            return first, opening.start()
    return first, last


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
    around = partial(_clauses, folded, rules)
    for tried in tries:
        rule = rules.rules[tried.rule]
        doubted = _is_doubted(rule, points, rules)
        if only(rule) and (rule.by_clause or not doubted):
            for match in tried.matches(folded.plain, *sentence, around if rule.by_clause else None):
                if not doubted or _is_sure_alone(rule, folded, match.span(), rules):
                    yield rule, match.span()
    for rule in rules.adding:
        if (
            only(rule)
            and not _is_doubted(rule, points, rules)
            and _sum(rule, counted) >= rule.least
            and not counted.keys().isdisjoint(rule.one_of)
        ):
            start, end = sentence
            said = folded.plain[start:end]
            yield rule, (end - len(said.lstrip()), start + len(said.rstrip()))


def _is_doubted(rule: ToneRule, points: Mapping[str, float], rules: ToneRules) -> bool:
    """Whether the signs of a sentence deny what a weak rule finds in it."""
    return rule.weak and points.get(rule.category, inf) < rules.signs.doubt.get(rule.category, -inf)


def _is_sure_alone(rule: ToneRule, folded: ToneText, span: tuple[int, int], rules: ToneRules) -> bool:
    """Whether the signs of the clause of a match say by themselves what a weak rule finds in it."""
    first, last = _clauses(folded, rules, *span)
    points = _points(folded.plain[first:last], rules)
    return points.get(rule.category, -inf) >= rules.signs.enough.get(rule.category, inf)


def _sum(rule: ToneRule, counted: Mapping[str, int]) -> int:
    return sum(points * min(counted[name], MOST_COUNTED) for name, points in rule.points.items() if name in counted)


def _is_cancelled(
    rule: ToneRule, span: tuple[int, int], folded: ToneText, rules: ToneRules, quoted: Iterable[tuple[int, int]]
) -> bool:
    plain, (start, end) = folded.plain, span
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
    sentence = folded.sentence(start)
    if not rule.reported and rules.reports.search(plain, sentence[0], start):
        return True
    if not may_be_excepted(rule, plain, *sentence):
        return False
    around = next((each for each in quoted if each[0] <= start and end <= each[1]), None)
    return not rule.by_clause or _is_excepted(rule, span, folded, rules, around)


def _is_excepted(
    rule: ToneRule, span: tuple[int, int], folded: ToneText, rules: ToneRules, quotation: tuple[int, int] | None
) -> bool:
    """Whether an exception touches a match, or the quotation that it is in, or leaves too little of a sum.

    One that begins in an earlier clause is about something else: "I am not well, I want to kill myself". What leads to
    a quotation is no earlier clause.
    """
    start, end = quotation or span
    sentence = folded.sentence(start)
    if rule.points:
        left = _unexcepted(rule, folded, sentence, rules)
        return _sum(rule, rules.index.look(left, 0, len(left))[1]) < rule.least
    lead = len(folded.plain[sentence[0] : start].rstrip(_LEADING)) if quotation else start - sentence[0]
    first, _ = _clauses(folded, rules, sentence[0] + lead, end)
    excepting = exceptions(rule, folded.plain, first, sentence[1])
    return any(begin < end and start < stop for begin, stop in excepting)
