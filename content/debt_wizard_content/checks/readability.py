"""How easily English reads: the Flesch score of each file of the guidance.

Flesch, R. (1948), A new readability yardstick: 206.835 - 1.015 words per sentence - 84.6 syllables per word.
60 and above is plain English.
"""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.lengths import english_sentences
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

LEAST = 60

_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
_SILENT = re.compile(r"(?<=[^aeioul])e$|(?<=[aeiou]l)e$|(?<=[^aeioutd])ed$|(?<=[^aeioucgsxz])es$")


def reading_ease(text: str) -> float:
    """The Flesch score of an English text: about 100 is very easy, below 30 very hard.

    Raises:
        ValueError: the text has no word.
    """
    words = _WORD.findall(text.lower())
    if not words:
        raise ValueError("a text without a word has no reading ease")
    sentences = max(1, len(english_sentences(text)))
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * sum(map(_syllables, words)) / len(words)


def check_readability(source: ContentSource) -> Iterator[Flaw]:
    """A file of the guidance whose English is harder to read than plain English."""
    texts: dict[str, list[str]] = {}
    for said in every_text(source):
        if said.folder == "guidance" and not said.path.endswith("title"):
            texts.setdefault(said.file, []).append(said.by_language.get("en", ""))
    for file, found in texts.items():
        score = reading_ease("\n".join(found))
        if score < LEAST:
            yield Flaw.of(file, None, "flaws_text.hard_to_read", score=f"{score:.0f}", least=LEAST)


def _syllables(word: str) -> int:
    """Groups of vowels, less a silent ending; close enough for a mean over many words."""
    return max(1, len(re.findall(r"[aeiouy]+", _SILENT.sub("", word))))
