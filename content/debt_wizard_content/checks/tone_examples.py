"""The examples of every tone rule: what it must find, and what it must not."""

from collections.abc import Iterator

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw, Value, Way
from debt_wizard_content.records import way_of
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_phrases import PhraseFound, phrases
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import FOLDER, tone_languages, tone_rules

FEWEST = 2
"""Examples of each sort that a rule has at least."""


def check_tone_examples(source: ContentSource) -> Iterator[Flaw]:
    """An example that its rule gets wrong, or a rule with too few of them; a file that cannot be used is one flaw."""
    for language in tone_languages(source):
        try:
            rules = tone_rules(language, source).rules.values()
        except ContentError as error:
            yield error.flaw
            continue
        for rule in rules:
            yield from _flaws(rule, language, source)


def _flaws(rule: ToneRule, language: str, source: ContentSource) -> Iterator[Flaw]:
    begins = f"{language}.{rule.category}."
    if not rule.id.startswith(begins):
        yield _flaw(rule, language, source, ("id",), "flaws_tone.id", begins=begins)
    for key, examples in (("found", rule.found), ("not_found", rule.not_found)):
        if len(examples) < FEWEST:
            yield _flaw(rule, language, source, (key,), "flaws_tone.few_examples", key=key, least=FEWEST)
    for place, example in enumerate(rule.found):
        if not _found(rule, example, language, source):
            yield _flaw(rule, language, source, ("found", place), "flaws_tone.not_found", example=example)
    for place, example in enumerate(rule.not_found):
        if found := _found(rule, example, language, source):
            said = example[found[0].start : found[0].end]
            way = ("not_found", place)
            yield _flaw(rule, language, source, way, "flaws_tone.found", example=example, said=said)


def _flaw(rule: ToneRule, language: str, source: ContentSource, way: Way, code: str, **values: Value) -> Flaw:
    file = f"{FOLDER}/{language}.toml"
    line = source.line(file, (*way_of(source, file, {"id": rule.id}), *way))
    return Flaw.of(file, line, code, id=rule.id, **values)


def _found(rule: ToneRule, example: str, language: str, source: ContentSource) -> list[PhraseFound]:
    """What the rule finds, whether or not another one finds more."""
    return phrases(example, language, source, lambda tried: tried.id == rule.id)
