"""The tone rules of a language: which phrases they find, what cancels them, what they say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records, required
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_index import ToneIndex, tone_index
from debt_wizard_content.tone_pattern import BadPattern, Spelling, TonePattern, tone_pattern

FOLDER = "tone"

CATEGORIES = (
    "threat", "emotional", "vague", "overpromise", "blame", "admission", "secret", "untrue", "crisis", "missing",
)  # fmt: skip
SEVERITIES = ("crisis", "error", "warning", "note")

_KEYS = frozenset({
    "id", "category", "severity", "patterns", "unless_before", "unless_after", "unless_sentence", "negation",
    "quoted", "reported", "message", "suggestion", "found", "not_found",
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
    """What cancels it anywhere in the sentence."""
    negation: bool
    """Whether a word such as "not" shortly before cancels it."""
    quoted: bool
    """Whether it counts inside quotation marks."""
    reported: bool
    """Whether it counts where the sentence tells what somebody else said."""
    message: str
    suggestion: str
    found: tuple[str, ...]
    """Examples that it must find."""
    not_found: tuple[str, ...]
    """Examples that it must not find."""


@dataclass(frozen=True)
class ToneRules:
    """All rules of one language, with what they share."""

    language: str
    spaced: bool
    """Whether there are spaces between words."""
    variants: Mapping[str, str]
    """Single characters, and what they are read as."""
    negators: re.Pattern[str]
    reports: re.Pattern[str]
    """What tells that somebody else said what follows."""
    rules: Mapping[str, ToneRule]
    index: ToneIndex
    """All patterns, each with the id of its rule."""
    said: Mapping[str, Mapping[str, str]]
    """Message and suggestion of each category, where a rule has none of its own."""
    letter: Mapping[str, re.Pattern[str]]
    """How a whole letter and what belongs in it are recognised, by name."""


def tone_languages(source: ContentSource | None = None) -> tuple[str, ...]:
    """The languages that there are tone rules for."""
    return (source or current()).names(FOLDER)


def tone_rules(language: str, source: ContentSource | None = None) -> ToneRules:
    """The rules of a language; those of English where there are none of its own.

    Raises:
        ContentError: the file cannot be used.
    """
    known = source or current()
    return _tone_rules(language if language in tone_languages(known) else "en", known)


@lru_cache(maxsize=16)
def _tone_rules(language: str, source: ContentSource) -> ToneRules:
    table = source.table(FOLDER, language)
    file = f"{FOLDER}/{language}.toml"
    shared = table.get("shared", {})
    spelling = Spelling(table.get("lists", {}), bool(shared.get("spaced", True)))

    def make(source: ContentSource, file: str, raw: Mapping[str, Any]) -> ToneRule:
        return _rule(source, file, raw, spelling, table.get("category", {}))

    rules = by_id(source, FOLDER, records(source, FOLDER, "rule", language), make)
    try:
        return ToneRules(
            language=language,
            spaced=spelling.spaced,
            variants=dict(zip(*table["variants"].values(), strict=True)) if "variants" in table else {},
            negators=_any(shared["negators"], spelling),
            reports=_any(shared["reports"], spelling),
            rules=rules,
            index=tone_index((rule.id, pattern) for rule in rules.values() for pattern in rule.patterns),
            said=table.get("category", {}),
            letter={name: _any(patterns, spelling) for name, patterns in table.get("letter", {}).items()},
        )
    except (BadPattern, KeyError, ValueError) as wrong:
        raise source.error(file, "[shared]", str(wrong)) from None


def _rule(
    source: ContentSource, file: str, raw: Mapping[str, Any], spelling: Spelling, said: Mapping[str, Any]
) -> ToneRule:
    where = f'id = "{raw["id"]}"'
    if unknown := set(raw) - _KEYS:
        raise source.error(file, where, f"{raw['id']} has keys that no rule has: {', '.join(sorted(unknown))}")
    category = required(source, file, raw, "category")
    severity = raw.get("severity", "warning")
    if category not in CATEGORIES or severity not in SEVERITIES:
        raise source.error(file, where, f"{raw['id']}: there is no category {category} or severity {severity}")
    try:
        shared = said.get(category, {})
        return ToneRule(
            id=raw["id"],
            category=category,
            severity=severity,
            patterns=tuple(tone_pattern(told, spelling) for told in required(source, file, raw, "patterns")),
            before=_maybe(raw.get("unless_before"), spelling),
            after=_maybe(raw.get("unless_after"), spelling),
            sentence=_maybe(raw.get("unless_sentence"), spelling),
            negation=raw.get("negation", True) is True,
            quoted=raw.get("quoted", "skip") == "keep",
            reported=raw.get("reported", "skip") == "keep",
            message=raw.get("message") or shared["message"],
            suggestion=raw.get("suggestion") or shared["suggestion"],
            found=tuple(required(source, file, raw, "found")),
            not_found=tuple(required(source, file, raw, "not_found")),
        )
    except BadPattern as wrong:
        raise source.error(file, where, f"{raw['id']}: {wrong}") from None
    except KeyError as lacking:
        raise source.error(file, where, f"{raw['id']} needs {lacking}") from None


def _any(told: list[str], spelling: Spelling) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{tone_pattern(each, spelling).regex})" for each in told))


def _maybe(told: list[str] | None, spelling: Spelling) -> re.Pattern[str] | None:
    return _any(told, spelling) if told else None
