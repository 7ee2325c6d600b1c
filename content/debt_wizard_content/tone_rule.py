"""One tone rule: which phrases it finds, what cancels them, what it says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from debt_wizard_content.records import required
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_pattern import BadPattern, Spelling, TonePattern, tone_exception, tone_pattern
from debt_wizard_content.tone_word_index import DIGITS

CATEGORIES = (
    "threat", "emotional", "vague", "overpromise", "blame", "admission", "secret", "untrue", "crisis", "missing",
)  # fmt: skip
SEVERITIES = ("crisis", "error", "warning", "note")

_KEYS = frozenset({
    "id", "category", "severity", "patterns", "unless_before", "unless_after", "unless_sentence", "negation",
    "quoted", "reported", "signs", "weak", "points", "least", "one_of", "across",
    "message", "suggestion", "found", "not_found",
})  # fmt: skip


@dataclass(frozen=True)
class ToneRule:
    """One rule. A match that an exception covers is none."""

    id: str
    category: str
    severity: str
    patterns: tuple[TonePattern, ...]
    before: re.Pattern[str] | None
    """What cancels it shortly before, in the same clause."""
    after: re.Pattern[str] | None
    """What cancels it shortly after, in the same clause."""
    sentence: re.Pattern[str] | None
    """What cancels it anywhere in the sentence, or, `by_clause`, only where it touches a match."""
    by_clause: bool
    """Whether what cancels a match has to be about the same thing, so that a harmless word about another hides nothing:
    `sentence` begins in the clause of the match and touches it, what must stand nowhere beside a pattern stands nowhere
    in that clause, and of a sum only the clauses that hold an exception are left out. The same for all rules of a
    category."""
    certain: re.Pattern[str] | None
    """Beside what in the sentence `sentence` cancels nothing; the same for all rules of a category."""
    negation: bool
    """Whether a word such as "not" shortly before cancels it."""
    quoted: bool
    """Whether it counts inside quotation marks."""
    reported: bool
    """Whether it counts where the sentence tells what somebody else said."""
    signs: bool
    """Whether it also finds a whole sentence whose signs point at its category, where no rule of it finds a phrase."""
    weak: bool
    """Whether what it finds is believed only in a sentence, or `by_clause` a clause, whose signs do not speak against
    it."""
    across: bool
    """Whether it looks at each sentence together with the next, and at lines that follow each other."""
    points: Mapping[str, int]
    """What each phrase of a named list adds, or takes away, where several weak signs of one sentence are added up. A
    list counts twice at most; `@digits` are figures. The whole sentence is what was found."""
    least: int
    """The sum from which a sentence is found."""
    one_of: tuple[str, ...]
    """The lists of which one must have a phrase in the sentence."""
    message: str
    suggestion: str
    found: tuple[str, ...]
    """Examples that it must find."""
    not_found: tuple[str, ...]
    """Examples that it must not find."""


def tone_rule(
    source: ContentSource, file: str, raw: Mapping[str, Any], spelling: Spelling, said: Mapping[str, Any]
) -> ToneRule:
    """The rule that a table of a file of rules tells. `said` are the messages of the categories.

    Raises:
        ContentError: it has a key, a category or a pattern that there is not, or lacks one that it needs.
    """
    where = f'id = "{raw["id"]}"'
    if unknown := set(raw) - _KEYS:
        raise source.error(file, where, f"{raw['id']} has keys that no rule has: {', '.join(sorted(unknown))}")
    category = required(source, file, raw, "category")
    severity = raw.get("severity", "warning")
    if category not in CATEGORIES or severity not in SEVERITIES:
        raise source.error(file, where, f"{raw['id']}: there is no category {category} or severity {severity}")
    if not isinstance(raw.get("negation", True), bool) or {raw.get(key, "skip") for key in ("quoted", "reported")} - {
        "skip",
        "keep",
    }:
        raise source.error(
            file, where, f'{raw["id"]}: negation is true or false, quoted and reported are "skip" or "keep"'
        )
    if not all(isinstance(raw.get(key, False), bool) for key in ("signs", "weak", "across")):
        raise source.error(file, where, f"{raw['id']}: signs, weak and across are true or false")
    by_sum = raw.get("signs") or "points" in raw
    patterns = raw.get("patterns", []) if by_sum else required(source, file, raw, "patterns")
    shared = said.get(category, {})
    if shared.get("exceptions", "sentence") not in {"sentence", "clause"}:
        raise source.error(file, f"[category.{category}]", f'{category}: exceptions are "sentence" or "clause"')
    try:
        return ToneRule(
            id=raw["id"],
            category=category,
            severity=severity,
            patterns=tuple(tone_pattern(told, spelling) for told in patterns),
            before=_maybe(raw.get("unless_before"), spelling),
            after=_maybe(raw.get("unless_after"), spelling),
            sentence=_maybe([*raw.get("unless_sentence", ()), *shared.get("unless_sentence", ())], spelling),
            by_clause=shared.get("exceptions", "sentence") == "clause",
            certain=_maybe(shared.get("no_exception"), spelling),
            negation=raw.get("negation", True) is True,
            quoted=raw.get("quoted", "skip") == "keep",
            reported=raw.get("reported", "skip") == "keep",
            signs=raw.get("signs", False),
            weak=raw.get("weak", False),
            across=raw.get("across", False),
            points=_points(raw, spelling),
            least=raw["least"] if "points" in raw else 0,
            one_of=tuple(raw["one_of"]) if "points" in raw else (),
            message=raw.get("message") or shared["message"],
            suggestion=raw.get("suggestion") or shared["suggestion"],
            found=tuple(required(source, file, raw, "found")),
            not_found=tuple(required(source, file, raw, "not_found")),
        )
    except BadPattern as wrong:
        raise source.error(file, where, f"{raw['id']}: {wrong}") from None
    except KeyError as lacking:
        raise source.error(file, where, f"{raw['id']} needs {lacking}") from None


def may_be_excepted(rule: ToneRule, plain: str, start: int, end: int) -> bool:
    """Whether something stands in a sentence that may cancel a rule, and nothing that forbids it."""
    if not rule.sentence or not rule.sentence.search(plain, start, end):
        return False
    return not (rule.certain and rule.certain.search(plain, start, end))


def exceptions(rule: ToneRule, plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where what may cancel a rule stands between two places."""
    return [match.span() for match in rule.sentence.finditer(plain, start, end)] if rule.sentence else []


def _points(raw: Mapping[str, Any], spelling: Spelling) -> Mapping[str, int]:
    points: Mapping[str, int] = raw.get("points", {})
    if points and not spelling.spaced:
        raise BadPattern("points are for a language with spaces between words")
    if unknown := {*points, *raw.get("one_of", ())} - {*spelling.lists, DIGITS}:
        raise BadPattern(f"there is no list {', '.join(sorted(unknown))}")
    return points


def any_of(told: list[str], spelling: Spelling) -> re.Pattern[str]:
    """What matches where one of the patterns does.

    Raises:
        BadPattern: one cannot be understood, or has several rows.
    """
    return re.compile("|".join(f"(?:{tone_exception(each, spelling)})" for each in told))


def _maybe(told: list[str] | None, spelling: Spelling) -> re.Pattern[str] | None:
    return any_of(told, spelling) if told else None
