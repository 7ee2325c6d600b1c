"""The tone rules of a language, with the lists and words that they share."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.kinds import WORDS
from debt_wizard_content.records import by_id, records, way_of
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_index import CharacterIndex, tone_index
from debt_wizard_content.tone_pattern import BadPattern, Spelling, telling_words
from debt_wizard_content.tone_rule import ToneRule, any_of, misread, tone_rule
from debt_wizard_content.tone_signs import FOLDER as SIGNS
from debt_wizard_content.tone_signs import ToneSigns, tone_signs
from debt_wizard_content.tone_word_index import DIGITS, WordIndex, word_index

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
    new_clause: re.Pattern[str] | None
    """The words that a clause begins with where no mark stands before it."""
    rules: Mapping[str, ToneRule]
    index: CharacterIndex | WordIndex
    """All patterns, each with the id of its rule."""
    across: re.Pattern[str] | None
    """What stands in every two sentences that a rule across them may find; None without such a rule."""
    adding: tuple[ToneRule, ...]
    """The rules that add up points."""
    said: Mapping[str, Mapping[str, str]]
    """Message and suggestion of each category, where a rule has none of its own."""
    slots: Mapping[str, str]
    """What a letter may lack, by name, as the message calls it."""
    letter: Mapping[str, re.Pattern[str]]
    """How a whole letter and what belongs in it are recognised, by name."""
    signs: ToneSigns
    """What many small signs together point at; of no category in a language without a file of signs."""

    @cached_property
    def by_signs(self) -> tuple[ToneRule, ...]:
        """The rules that find whole sentences by their signs."""
        return tuple(rule for rule in self.rules.values() if rule.signs)


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
    signs = _signs(language, source, spelling.spaced)
    if unknown := {rule.category for rule in rules.values() if rule.signs} - set(signs.base):
        rule = next(rule.id for rule in rules.values() if rule.signs and rule.category in unknown)
        way = way_of(source, file, {"id": rule})
        raise source.error(file, (*way, "signs"), "flaws_tone.no_signs", id=rule, name=", ".join(sorted(unknown)))
    try:
        return ToneRules(
            language=language,
            spaced=spelling.spaced,
            variants=dict(zip(*table["variants"].values(), strict=True)) if "variants" in table else {},
            negators=any_of(shared["negators"], spelling),
            reports=any_of(shared["reports"], spelling),
            new_clause=any_of(shared["new_clause"], spelling) if "new_clause" in shared else None,
            rules=rules,
            index=_index(rules.values(), spelling),
            across=telling_words((each for rule in rules.values() if rule.across for each in rule.patterns), spelling),
            adding=tuple(rule for rule in rules.values() if rule.points),
            said=table.get("category", {}),
            slots=table.get("category", {}).get("missing", {}).get("slots", {}),
            letter={name: any_of(patterns, spelling) for name, patterns in table.get("letter", {}).items()},
            signs=signs,
        )
    except BadPattern as wrong:
        shared = {key: told for key, told in shared.items() if key != "spaced"}
        told = {"shared": shared, "letter": table.get("letter", {})}
        way = next(filter(None, (misread(each, each, (name,), spelling) for name, each in told.items())), ("shared",))
        raise source.error(file, way, wrong.code, id=language, **wrong.values) from None
    except KeyError as missing:
        key = str(missing.args[0])
        values = {"id": "[shared]", "key": key, "example": f"{key} = {WORDS.example}"}
        raise source.error(file, ("shared",), "flaws_form.missing", **values) from None
    except ValueError:
        raise source.error(file, ("variants",), "flaws_tone.variants") from None


def _signs(language: str, source: ContentSource, spaced: bool) -> ToneSigns:
    if language not in source.names(SIGNS):
        return tone_signs({})
    try:
        return tone_signs(source.table(SIGNS, language), spaced)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ContentError(Flaw.of(f"{SIGNS}/{language}.toml", None, "flaws_tone.signs")) from None


def _index(rules: Collection[ToneRule], spelling: Spelling) -> CharacterIndex | WordIndex:
    patterns = [(rule.id, pattern) for rule in rules for pattern in rule.patterns]
    if not spelling.spaced:
        return tone_index(patterns)
    names = dict.fromkeys(name for rule in rules for name in rule.points if name != DIGITS)
    return word_index(patterns, {name: spelling.words(f"<{name}>") for name in names})
