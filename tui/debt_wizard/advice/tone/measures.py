"""What can be counted in a text: long sentences, loud marks and capitals, a bare "you", few figures, a long letter."""

import re
from collections.abc import Iterator

from debt_wizard.advice.tone.finding import Finding
from debt_wizard_content.sentences import sentence
from debt_wizard_content.source import current
from debt_wizard_content.tone_rules import tone_rules

LONGEST_SENTENCE = {True: 35, False: 60}
"""Words of a language with spaces, characters of another; more cannot be read in one breath."""
LONGEST_LETTER = {True: 400, False: 600}
"""Words or characters of a letter that is read to its end."""
LETTER_SENTENCES = 6
"""Sentences from which a text is measured as a whole letter."""
FIGURES_SHARE = 5
"""One sentence in so many should hold a figure."""

_SENTENCE = re.compile(r"[^。！？!?\n.]+(?:\.(?=\S)[^。！？!?\n.]*)*")
_COUNTED = {True: re.compile(r"\w[\w'’,.-]*"), False: re.compile(r"[\u3400-\u9fff]|[A-Za-z]+|\d[\d,.]*")}
_REPEATED = re.compile("（人民币[^（）\n]*）")
"""An amount once more in capital characters: the eye passes over it, and nobody reads it aloud."""
_LOUD = re.compile(r"(?:[!！][ \u3000]?){2,}|[?？][!！]+|[!！][?？]+")
_CAPITALS = re.compile(r"\b[A-Z]{4,}(?:\s+[A-Z]{2,})+\b|\b[A-Z]{6,}\b")
_BARE_YOU = {True: re.compile(r"\b[Yy]ou (?:people|guys|lot|folks)\b"), False: re.compile("你们|你們")}


def measures(text: str, language: str) -> list[Finding]:
    """What was counted in a text, in its order, as notes; offsets as in `Finding`, a whole letter at its end.

    Args:
        text: a sentence, a chat block or a whole letter.
        language: the language of the text and of the messages.

    No fault by itself: a sound letter may have some. They are in no category that `check` finds.
    """
    spaced = tone_rules(language, current()).spaced
    found = [*_marks(text, language, spaced=spaced), *_sentences(text, language, spaced=spaced)]
    return sorted(found, key=lambda each: (each.start, each.end, each.rule))


def _marks(text: str, language: str, *, spaced: bool) -> Iterator[Finding]:
    for name, pattern in (("loud_marks", _LOUD), ("capitals", _CAPITALS), ("bare_you", _BARE_YOU[spaced])):
        for match in pattern.finditer(text):
            yield _measured(name, match.span(), language)


def _sentences(text: str, language: str, *, spaced: bool) -> Iterator[Finding]:
    counted = _COUNTED[spaced]
    lengths: list[int] = []
    figures = 0
    for match in _SENTENCE.finditer(text):
        length = sum(1 for _ in counted.finditer(_REPEATED.sub("", match[0])))
        if not length:
            continue
        lengths.append(length)
        figures += any(character.isdigit() for character in match[0])
        if length > LONGEST_SENTENCE[spaced]:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield _measured("long_sentence", (start, match.end()), language, count=length)
    whole = (len(text), len(text))
    if len(lengths) >= LETTER_SENTENCES and figures * FIGURES_SHARE < len(lengths):
        yield _measured("few_figures", whole, language, count=figures, all=len(lengths))
    if sum(lengths) > LONGEST_LETTER[spaced]:
        yield _measured("long_letter", whole, language, count=sum(lengths), most=LONGEST_LETTER[spaced])


def _measured(name: str, span: tuple[int, int], language: str, **values: int) -> Finding:
    said = (sentence(f"tone.measure.{each}").in_(language) for each in (name, f"{name}_advice"))
    message, suggestion = (_filled(each, values) for each in said)
    return Finding("register", "note", *span, message, suggestion, f"measure.{name}")


def _filled(said: str, values: dict[str, int]) -> str:
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", str(value))
    return said
