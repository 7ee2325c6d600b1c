"""Sentences that a tired person can follow: how long each is, and how long they are on average in a file."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import mean

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw, Value
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
                    told: dict[str, Value] = {
                        "count": limits.length(sentence),
                        "most": limits.most,
                        "said": sentence[:24],
                    }
                    yield said.flaw(f"flaws_text.long_sentence_{code}", code, near=sentence[:12], **told)
        for clause in _CHINESE_MARK.split(_TEMPLATE.sub("", said.by_language.get("zh", ""))):
            if _characters(clause) > CHINESE_CLAUSE:
                count, said_first = _characters(clause), clause[:12]
                yield said.flaw(
                    "flaws_text.long_clause", "zh", near=said_first, count=count, most=CHINESE_CLAUSE, said=said_first
                )
    for (code, file), found in lengths.items():
        if mean(found) > LIMITS[code].mean:
            values: dict[str, Value] = {"mean": f"{mean(found):.1f}", "most": LIMITS[code].mean}
            yield Flaw.of(file, None, f"flaws_text.long_on_average_{code}", **values)


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
    mean: int
    most: int


LIMITS = {
    "zh": Limits(chinese_sentences, _characters, mean=25, most=60),
    "en": Limits(english_sentences, _words, mean=15, most=25),
}
