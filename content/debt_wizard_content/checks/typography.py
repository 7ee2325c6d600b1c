"""How Chinese and English are set: marks, spaces, no shouting."""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.said import every_text
from debt_wizard_content.source import ContentSource

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\u3007"
_FULL = "，。；：？、（）“”‘’《》〔〕"

_MASKED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{[a-z_]+\}|\[/?[a-z@$][^\]\s]*\]|https?://\S+", re.DOTALL)
"""Templates, places and markup: what stands in the text and is not read as text."""

_CHINESE: tuple[tuple[str, str], ...] = (
    (rf"(?<=[{_HAN}{_FULL}])[,;:?!()\"']|[,;:?!()\"'](?=[{_HAN}])", "a half-width mark beside Chinese"),
    (rf"(?<=[{_HAN}])\.(?!\w)", "a half-width full stop"),
    (rf"[{_HAN}][A-Za-z]|[A-Za-z][{_HAN}]", "no space between Chinese and a Latin word"),
    (rf"[{_HAN}] +[0-9¥]|[0-9%] +[{_HAN}]", "a space between Chinese and a number"),
    (rf"[{_HAN}] +[{_HAN}]", "a space between two Chinese characters"),
    (rf" [{_FULL}…—]|[{_FULL}…—] ", "a space beside a full-width mark"),
    (r"[，。；：、？]{2}|(?<!…)…(?!…)|…{3}|(?<!—)—(?!—)|—{3}|\.{3}", "a mark doubled, or half of …… or ——"),
    ("[０-９Ａ-Ｚａ-ｚ％]", "a full-width digit or letter"),
    ("[！!]", "an exclamation mark"),
    (r"\S  +\S", "two spaces"),
)

_ENGLISH: tuple[tuple[str, str], ...] = (
    ("[，。；：？、！]", "a full-width mark"),
    ("!", "an exclamation mark"),
    (r"\S  +\S", "two spaces"),
    (r" [,.;:?](?!\d)", "a space before a mark"),
    (r"(?<!\w)'\w[^']*'(?!\w)", "straight quotation marks; use “ ”"),
    (r"\.\.\.", "three full stops; use …"),
)


def check_typography(source: ContentSource) -> Iterator[Flaw]:
    """A text that is not set as its language is set."""
    for said in every_text(source):
        for code, rules in (("zh", _CHINESE), ("en", _ENGLISH)):
            text = said.by_language.get(code, "")
            for found, what in flaws_of(text, rules):
                yield said.flaw(f"{code}: {what}: “{found}”")


def flaws_of(text: str, rules: tuple[tuple[str, str], ...] = _CHINESE) -> Iterator[tuple[str, str]]:
    """Each rule that a text breaks, with the place in question; Chinese unless told otherwise.

    Templates, places and markup count as nothing, lines are looked at one by one.
    """
    for line in _MASKED.sub("\x00", text).splitlines():
        for pattern, what in rules:
            for match in re.finditer(pattern, line.strip()):
                around = line.strip()[max(0, match.start() - 4) : match.end() + 4]
                yield around.replace("\x00", "{}"), what
