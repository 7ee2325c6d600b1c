"""What is opened in a text is closed in it: quotation marks, brackets and titles."""

from collections.abc import Iterator

from debt_wizard_content.checks.said import every_text, without_places
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

PAIRS = {"“": "”", "（": "）", "《": "》", "〔": "〕", "【": "】", "(": ")", "[": "]"}
_OPENS = {closing: opening for opening, closing in PAIRS.items()}


def check_pairs(source: ContentSource) -> Iterator[Flaw]:
    """A mark without the one that belongs to it, or with another one in its place."""
    for said in every_text(source):
        for code, text in said.by_language.items():
            if odd := odd_mark(without_places(text)):
                yield said.flaw("flaws_text.no_pair", code, near=odd, said=odd)


def odd_mark(text: str) -> str:
    """The first mark that stands alone, with what stands beside it; empty where all are in pairs."""
    opened: list[int] = []
    for place, mark in enumerate(text):
        if mark in PAIRS:
            opened.append(place)
        elif mark in _OPENS:
            if not opened or PAIRS[text[opened[-1]]] != mark:
                return text[max(0, place - 6) : place + 1].strip()
            opened.pop()
    return text[opened[0] : opened[0] + 7].strip() if opened else ""
