"""The examples of every tone rule: what it must find, and what it must not."""

from collections.abc import Iterator, Mapping

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_phrases import PhraseFound, phrases
from debt_wizard_content.tone_rule import CATEGORIES, ToneRule
from debt_wizard_content.tone_rules import FOLDER, tone_languages, tone_rules
from debt_wizard_content.tone_signs import FOLDER as SIGNS

CATEGORY_KEYS = frozenset({"message", "suggestion", "no_exception", "exceptions", "unless_sentence", "slots", "join"})

FEWEST = 2
"""Examples of each sort that a rule has at least."""


def check_tone_examples(source: ContentSource) -> Iterator[Flaw]:
    """An example that its rule gets wrong, or a rule with too few of them; a file that cannot be used is one flaw."""
    for language in tone_languages(source):
        yield from _unknown_categories(language, source)
        yield from _unknown_keys(language, source)
        try:
            rules = tone_rules(language, source).rules.values()
        except ContentError as error:
            yield Flaw(error.file, error.line, error.what)
            continue
        for rule in rules:
            yield from _flaws(rule, language, source)


def _unknown_categories(language: str, source: ContentSource) -> Iterator[Flaw]:
    """A category that is misspelt where its messages or its signs are told: nothing would ever read them."""
    told = [(FOLDER, name, f"[category.{name}]") for name in source.table(FOLDER, language).get("category", {})]
    if language in source.names(SIGNS):
        tables = source.table(SIGNS, language).items()
        told += [(SIGNS, name, f"[{name}]") for name, table in tables if isinstance(table, Mapping)]
    for folder, name, heading in told:
        if name not in CATEGORIES:
            file = f"{folder}/{language}.toml"
            yield Flaw(file, source.line_of(file, heading), f"there is no category {name}")


def _unknown_keys(language: str, source: ContentSource) -> Iterator[Flaw]:
    """A key of a category that is misspelt: what it forbids or says would never be read."""
    file = f"{FOLDER}/{language}.toml"
    for name, table in source.table(FOLDER, language).get("category", {}).items():
        for key in sorted(set(table) - CATEGORY_KEYS):
            yield Flaw(file, source.line_of(file, f"{key} ="), f"category {name} has a key that none has: {key}")


def _flaws(rule: ToneRule, language: str, source: ContentSource) -> Iterator[Flaw]:
    file = f"{FOLDER}/{language}.toml"
    for name, examples in (("found", rule.found), ("not_found", rule.not_found)):
        if len(examples) < FEWEST:
            line = source.line_of(file, f'id = "{rule.id}"')
            yield Flaw(file, line, f"{rule.id}: {name} has {len(examples)} of at least {FEWEST} examples")
    for example in rule.found:
        if not _found(rule, example, language, source):
            yield Flaw(file, _line(source, file, example), f"{rule.id} does not find “{example}”")
    for example in rule.not_found:
        if found := _found(rule, example, language, source):
            said = example[found[0].start : found[0].end]
            yield Flaw(file, _line(source, file, example), f"{rule.id} finds “{said}” in “{example}”")


def _found(rule: ToneRule, example: str, language: str, source: ContentSource) -> list[PhraseFound]:
    """What the rule finds, whether or not another one finds more."""
    return phrases(example, language, source, lambda tried: tried.id == rule.id)


def _line(source: ContentSource, file: str, example: str) -> int | None:
    """The line of an example, whichever way its quotation marks are written."""
    return source.line_of(file, example) or source.line_of(file, example.replace('"', '\\"'))
