"""A tone rule that matches nearly everything: it marks ordinary sentences of the letters, which are harmless."""

from collections import defaultdict
from collections.abc import Iterator

from debt_wizard_content.checks.lengths import LIMITS
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.letters import FOLDER as LETTERS
from debt_wizard_content.records import way_of
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_phrases import phrases
from debt_wizard_content.tone_rules import FOLDER, tone_languages

MOST = 0.02
"""The share of the sentences that a rule may mark: read alone, some sound like what a rule looks for."""


def check_tone_everywhere(source: ContentSource) -> Iterator[Flaw]:
    """A rule that marks more sentences of the letters of its language than a few."""
    for language in tone_languages(source):
        try:
            yield from _flaws(language, source)
        except ContentError as error:
            yield error.flaw


def _flaws(language: str, source: ContentSource) -> Iterator[Flaw]:
    sentences = _ordinary(language, source)
    marked: dict[str, dict[str, None]] = defaultdict(dict)
    for sentence in sentences:
        for found in phrases(sentence, language, source):
            marked[found.rule.id][sentence] = None
    file = f"{FOLDER}/{language}.toml"
    for rule, there in marked.items():
        if len(there) > MOST * len(sentences):
            line = source.line(file, way_of(source, file, {"id": rule}))
            example = next(iter(there))
            yield Flaw.of(
                file, line, "flaws_tone.everywhere", id=rule, count=len(there), of=len(sentences), example=example
            )


def _ordinary(language: str, source: ContentSource) -> dict[str, None]:
    """The sentences of the letters, each once; none in a language whose sentences cannot be told apart."""
    if language not in LIMITS:
        return {}
    texts = (said.by_language.get(language, "") for said in every_text(source) if said.folder == LETTERS)
    return dict.fromkeys(sentence for text in texts for sentence in LIMITS[language].sentences(text))
