"""Sentences that a tired person can follow: how long each is, and how long they are on average in a file."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import mean

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.source import ContentSource

CHINESE_CLAUSE = 22
"""Characters between two marks at most."""

_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_CHINESE_END = re.compile(r"[。？！；\n]")
_CHINESE_MARK = re.compile(r"[，。？！；：、（）“”《》〔〕\n]|……|——|_{2,}")
_ENGLISH_END = re.compile(r"(?<=[.?!])[”’)]*\s|\n|: |; ")


def chinese_sentences(text: str) -> list[str]:
    """The sentences of a Chinese text."""
    return [part.strip() for part in _CHINESE_END.split(_TEMPLATE.sub("", text)) if part.strip()]


def english_sentences(text: str) -> list[str]:
    """The sentences of an English text; a colon or a semicolon ends one too."""
    return [part.strip() for part in _ENGLISH_END.split(_TEMPLATE.sub("x", text)) if part.strip()]


def check_lengths(source: ContentSource) -> Iterator[Flaw]:
    """A sentence or a clause that is too long, or a file whose sentences are too long on average."""
    lengths: dict[tuple[str, str], list[int]] = defaultdict(list)
    for said in every_text(source):
        for code, limits in LIMITS.items():
            text = said.by_language.get(code, "")
            sentences = limits.sentences(text)
            if text.rstrip().endswith((".", "?", "。", "？", "”")):  # a title or a name is no sentence
                lengths[code, said.file].extend(limits.length(each) for each in sentences)
            for sentence in sentences:
                if limits.length(sentence) > limits.most:
                    told = f"{limits.length(sentence)} {limits.unit}: “{sentence[:24]}…”"
                    yield said.flaw(f"{code}: a sentence of {told}")
        for clause in _CHINESE_MARK.split(_TEMPLATE.sub("", said.by_language.get("zh", ""))):
            if _characters(clause) > CHINESE_CLAUSE:
                yield said.flaw(f"zh: {_characters(clause)} characters without a pause: “{clause[:12]}……”")
    for (code, file), found in lengths.items():
        if mean(found) > LIMITS[code].mean:
            told = f"sentences of {mean(found):.1f} {LIMITS[code].unit} on average"
            yield Flaw(file, None, f"{code}: {told}; {LIMITS[code].mean} is the most")


def _characters(text: str) -> int:
    """Chinese characters, with each number or Latin word as one."""
    return len(re.sub(r"[A-Za-z][\w./@-]*|\d[\d,.:%/-]*|\s", "字", re.sub(r"(?<=\w) | (?=\w)", "", text)))


def _words(text: str) -> int:
    return len(text.split())


@dataclass(frozen=True)
class Limits:
    """How long the sentences of one language are at most, on average in a file and each."""

    sentences: Callable[[str], list[str]]
    length: Callable[[str], int]
    unit: str
    mean: int
    most: int


LIMITS = {
    "zh": Limits(chinese_sentences, _characters, "characters", mean=25, most=60),
    "en": Limits(english_sentences, _words, "words", mean=15, most=25),
}
