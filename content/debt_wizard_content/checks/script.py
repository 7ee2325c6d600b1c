"""A text has the characters that it should: simplified Chinese, none that nobody sees, no note to finish it later."""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.said import every_text, without_places
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

SIMPLIFIED = "gb2312"
"""The standard character set of simplified Chinese: it holds no traditional form of a character that has another."""

BESIDES = frozenset("啰怼囧嘚瞭")
"""Characters in use on the mainland that are younger than the set."""

_WRITTEN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\u3040-\u30ff\uf900-\ufaff]+")
_KANA = re.compile("[\u3040-\u30ff]")
_UNSEEN = re.compile("[\x01-\x09\x0b-\x1f\x7f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]")
"""Control characters other than the end of a line, spaces that are none, and marks that turn the direction."""

_LEFT_OPEN = re.compile(r"\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|待补充|待写|待译", re.IGNORECASE)


def check_script(source: ContentSource) -> Iterator[Flaw]:
    """A Chinese text with characters of another script; any with one that nobody sees, or that is half written."""
    for said in every_text(source):
        for word in dict.fromkeys(_WRITTEN.findall(without_places(said.by_language.get("zh", "")))):
            if odd := "".join(dict.fromkeys(each for each in word if not is_simplified(each))):
                yield said.flaw("flaws_text.not_simplified", "zh", near=word, said=odd)
        for code, text in said.by_language.items():
            if hidden := _UNSEEN.search(text):
                around = text[max(0, hidden.start() - 4) : hidden.start()] + "·" + text[hidden.end() : hidden.end() + 4]
                told = f"U+{ord(hidden[0]):04X}"
                yield said.flaw("flaws_text.unseen", code, near=hidden[0], said=around, told=told)
            if found := _LEFT_OPEN.search(text):
                yield said.flaw("flaws_text.unfinished", code, near=found[0], said=found[0])


def is_simplified(character: str) -> bool:
    """Whether a Chinese character is one that is written on the mainland."""
    if character in BESIDES:
        return True
    try:
        character.encode(SIMPLIFIED)
    except UnicodeEncodeError:
        return False
    return not _KANA.match(character)
