"""The tone rules of a language, with the lists and words that they share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_index import ToneIndex, tone_index
from debt_wizard_content.tone_pattern import BadPattern, Spelling
from debt_wizard_content.tone_rule import ToneRule, any_of, tone_rule

FOLDER = "tone"


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
        return tone_rule(source, file, raw, spelling, table.get("category", {}))

    rules = by_id(source, FOLDER, records(source, FOLDER, "rule", language), make)
    try:
        return ToneRules(
            language=language,
            spaced=spelling.spaced,
            variants=dict(zip(*table["variants"].values(), strict=True)) if "variants" in table else {},
            negators=any_of(shared["negators"], spelling),
            reports=any_of(shared["reports"], spelling),
            rules=rules,
            index=tone_index((rule.id, pattern) for rule in rules.values() for pattern in rule.patterns),
            said=table.get("category", {}),
            letter={name: any_of(patterns, spelling) for name, patterns in table.get("letter", {}).items()},
        )
    except (BadPattern, KeyError, ValueError) as wrong:
        raise source.error(file, "[shared]", str(wrong)) from None
