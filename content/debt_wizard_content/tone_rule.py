"""One tone rule: which phrases it finds, what cancels them, what it says."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from debt_wizard_content.flaw import Way
from debt_wizard_content.kinds import COUNT, FLAG, SAID, WORDS
from debt_wizard_content.records import NOT_ONE, lacking, not_one_of, required, way_of
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_pattern import BadPattern, Spelling, TonePattern, tone_exception, tone_pattern
from debt_wizard_content.tone_word_index import DIGITS

CATEGORIES = (
    "threat", "emotional", "vague", "overpromise", "blame", "admission", "secret", "untrue", "crisis", "missing",
)  # fmt: skip
SEVERITIES = ("crisis", "error", "warning", "note")

SKIP = ("skip", "keep")
"""What `quoted` and `reported` may say."""

PATTERNS = ("patterns", "unless_before", "unless_after", "unless_sentence", "no_exception")
"""The keys of a rule, or of its category, that hold patterns."""

KINDS = {"message": SAID, "suggestion": SAID, "least": COUNT}
"""What stands under the keys that are no lists of words, where a rule needs them."""

EXCEPTIONS = ("sentence", "clause")
"""What `exceptions` of a category may say."""


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
    """Whether what it finds is believed only in a sentence whose signs do not speak against it, or, `by_clause`, in a
    clause whose signs speak for it."""
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
        ContentError: it has a category or a pattern that there is not, or lacks a key that it needs.
    """
    required(source, file, raw, "category")
    one_of: Mapping[str, tuple[str, ...]] = {
        "category": CATEGORIES, "severity": SEVERITIES, "quoted": SKIP, "reported": SKIP,
    }  # fmt: skip
    for key, allowed in one_of.items():
        if raw.get(key, allowed[0]) not in allowed:
            raise source.error(file, (*way_of(source, file, raw), key), NOT_ONE, **not_one_of(raw, key, allowed))
    for key in ("negation", "signs", "weak", "across"):
        if not isinstance(raw.get(key, False), bool):
            raise lacking(source, file, raw, key, FLAG)
    by_sum = raw.get("signs") or "points" in raw
    patterns = raw.get("patterns", []) if by_sum else required(source, file, raw, "patterns", WORDS)
    category = raw["category"]
    shared = said.get(category, {})
    if shared.get("exceptions", "sentence") not in EXCEPTIONS:
        values = not_one_of({**shared, "id": category}, "exceptions", EXCEPTIONS)
        raise source.error(file, ("category", category, "exceptions"), NOT_ONE, **values)
    try:
        return ToneRule(
            id=raw["id"],
            category=category,
            severity=raw.get("severity", "warning"),
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
        own, of_all = way_of(source, file, raw), ("category", category)
        way = misread(raw, PATTERNS, own, spelling) or misread(shared, PATTERNS, of_all, spelling) or own
        raise source.error(file, way, wrong.code, id=raw["id"], **wrong.values) from None
    except KeyError as missing:
        raise lacking(source, file, raw, str(missing.args[0]), KINDS.get(missing.args[0], WORDS)) from None


def may_be_excepted(rule: ToneRule, plain: str, start: int, end: int) -> bool:
    """Whether something stands in a sentence that may cancel a rule, and nothing that forbids it."""
    if not rule.sentence or not rule.sentence.search(plain, start, end):
        return False
    return not (rule.certain and rule.certain.search(plain, start, end))


def exceptions(rule: ToneRule, plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where what may cancel a rule stands between two places."""
    return [match.span() for match in rule.sentence.finditer(plain, start, end)] if rule.sentence else []


def misread(table: Mapping[str, Any], keys: Iterable[str], way: Way, spelling: Spelling) -> Way:
    """The way to the first pattern under these keys that cannot be understood; empty where all can."""
    for key in keys:
        read = tone_pattern if key == "patterns" else tone_exception
        for place, told in enumerate(table.get(key, ())):
            try:
                read(told, spelling)
            except BadPattern:
                return (*way, key, place)
    return ()


def _points(raw: Mapping[str, Any], spelling: Spelling) -> Mapping[str, int]:
    points: Mapping[str, int] = raw.get("points", {})
    if points and not spelling.spaced:
        raise BadPattern("flaws_tone.points_of_words")
    if unknown := {*points, *raw.get("one_of", ())} - {*spelling.lists, DIGITS}:
        raise BadPattern("flaws_tone.no_list", name=", ".join(sorted(unknown)))
    return points


def any_of(told: list[str], spelling: Spelling) -> re.Pattern[str]:
    """What matches where one of the patterns does.

    Raises:
        BadPattern: one cannot be understood, or has several rows.
    """
    return re.compile("|".join(f"(?:{tone_exception(each, spelling)})" for each in told))


def _maybe(told: list[str] | None, spelling: Spelling) -> re.Pattern[str] | None:
    return any_of(told, spelling) if told else None
