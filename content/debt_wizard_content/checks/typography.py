"""How Chinese and English are set: marks, spaces, no shouting."""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.said import every_text
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\u3007"
_FULL = "，。；：？、（）“”‘’《》〔〕"

_MASKED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{[a-z_]+\}|\[/?[a-z@$][^\]\s]*\]|https?://\S+", re.DOTALL)
"""Templates, places and markup: what stands in the text and is not read as text."""

GONE = "\x00"

CHINESE: tuple[tuple[str, str], ...] = (
    (rf"(?<=[{_HAN}{_FULL}])[,;:?!()\"']|[,;:?!()\"'](?=[{_HAN}])", "half_width"),
    (rf"(?<=[{_HAN}])\.(?!\w)", "half_width_stop"),
    (rf"[{_HAN}][A-Za-z]|[A-Za-z][{_HAN}]", "no_space"),
    (rf"[{_HAN}] +[0-9¥]|[0-9%] +[{_HAN}]", "space_number"),
    (rf"[{_HAN}] +[{_HAN}]", "space_between"),
    (rf" [{_FULL}…—]|[{_FULL}…—] ", "space_mark"),
    (r"[，。；：、？]{2}|(?<!…)…(?!…)|…{3}|(?<!—)—(?!—)|—{3}|\.{3}", "doubled"),
    ("[０-９Ａ-Ｚａ-ｚ％]+", "full_width_letter"),
    ("[！!]", "exclamation"),
    (r"\S  +\S", "two_spaces"),
)

ENGLISH: tuple[tuple[str, str], ...] = (
    ("[，。；：？、！]", "full_width_mark"),
    ("!", "exclamation"),
    (r"\S  +\S", "two_spaces"),
    (r" [,.;:?](?!\d)", "space_before"),
    (r"(?<!\w)'\w[^']*'(?!\w)", "straight_quotes"),
    (r"\.\.\.", "three_stops"),
)


def check_typography(source: ContentSource) -> Iterator[Flaw]:
    """A text that is not set as its language is set."""
    for said in every_text(source):
        for code, rules in (("zh", CHINESE), ("en", ENGLISH)):
            text = said.by_language.get(code, "")
            for found, what in flaws_of(text, rules):
                near = max(found.split(GONE), key=len)
                yield said.flaw(f"flaws_marks.{what}", code, near=near, said=found.replace(GONE, "{}"))


def flaws_of(text: str, rules: tuple[tuple[str, str], ...] = CHINESE) -> Iterator[tuple[str, str]]:
    """The place in question and the name of each rule that a text breaks; Chinese unless told otherwise.

    Templates, places and markup count as nothing, `GONE` stands for them; lines are looked at one by one.
    """
    for line in _MASKED.sub(GONE, text).splitlines():
        for pattern, what in rules:
            for match in re.finditer(pattern, line.strip()):
                around = line.strip()[max(0, match.start() - 4) : match.end() + 4]
                yield around, what
