"""Check a text on its own: secrets, phrases, and what a whole letter lacks."""

from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from debt_wizard.advice.tone.finding import SEVERITIES, Category, Finding, Severity
from debt_wizard.advice.tone.missing import missing
from debt_wizard.advice.tone.secret_numbers import secret_numbers
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.tone_longest import longest
from debt_wizard_content.tone_phrases import every_rule, phrases
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import tone_languages, tone_rules
from debt_wizard_content.tone_text import tone_text

EVERYWHERE = frozenset({"crisis", "secret"})
"""Categories that are looked for in every language, whichever the text is said to be in."""

SUSPECTED = ".signs"
"""How the ids of rules end that find a sentence by many small signs."""


def check(text: str, language: str) -> list[Finding]:
    """What was found in a text, in its order; an empty list says that nothing known was found, not that all is well.

    Args:
        text: a sentence, a chat block or a whole letter.
        language: the language of the text, a code such as "zh" or "en"; messages and suggestions are in it too.
            Where there are no rules for it, those of English are used.

    Of one category the longest finding is kept where several overlap. `missing` is looked for in whole letters only.
    """
    return list(_check(text, language, current()))


@lru_cache(maxsize=64)
def _check(text: str, language: str, source: ContentSource) -> tuple[Finding, ...]:
    found = [*_secret_numbers(text, language, source), *_phrases(text, language, source)]
    found = _without_tips_beside_crisis(text, found)
    found.extend(missing(text, tone_rules(language, source)))
    kept = longest(found, lambda each: (each.start, each.end), lambda each: each.category)
    return tuple(sorted(kept, key=lambda each: (each.start, each.end, SEVERITIES.index(each.severity))))


def _without_tips_beside_crisis(text: str, found: list[Finding]) -> list[Finding]:
    """A sentence that points at self-harm gets the crisis card: no tip on its tone, which would be cold.

    Where only many small signs do, it may as well be a threat or a cry; then both are told, the card first.
    """
    signs = [each for each in found if each.severity == "crisis" and not each.rule.endswith(SUSPECTED)]
    if not signs:
        return found
    folded = tone_text(text)
    sentences = {folded.sentence_of(each.start) for each in signs}
    return [each for each in found if each.category in EVERYWHERE or folded.sentence_of(each.start) not in sentences]


def _phrases(text: str, language: str, source: ContentSource) -> Iterator[Finding]:
    own = tone_rules(language, source)
    for spoken in dict.fromkeys((own.language, *tone_languages(source))):
        for found in phrases(text, spoken, source, every_rule if spoken == own.language else _in_any_language):
            rule = found.rule
            said = own.said.get(rule.category, {})
            if spoken == own.language:
                said = {"message": rule.message, "suggestion": rule.suggestion}
            yield Finding(
                cast(Category, rule.category),
                cast(Severity, rule.severity),
                found.start,
                found.end,
                said["message"],
                said["suggestion"],
                rule.id,
            )


def _in_any_language(rule: ToneRule) -> bool:
    return rule.category in EVERYWHERE


def _secret_numbers(text: str, language: str, source: ContentSource) -> Iterator[Finding]:
    said = tone_rules(language, source).said["secret"]
    for number in secret_numbers(text):
        yield Finding(
            "secret", "error", number.start, number.end, said["message"], said["suggestion"], f"number.{number.kind}"
        )
