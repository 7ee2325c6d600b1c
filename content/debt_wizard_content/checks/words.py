"""The short words of buttons: each file can be read, its words are those of the program, and Chinese has them all."""

import re
from collections.abc import Iterator
from functools import lru_cache

from debt_wizard_content.alike import alike
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import SHIPPED, ContentSource

FOLDER = "locales"
KEPT = "zh"
"""The language whose file names every word; English needs none."""

_STRING = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(rf"(?P<key>msgid|msgstr)\s+(?P<first>{_STRING})\s*|{_STRING}\s*|\s*|#.*")


def check_words(source: ContentSource) -> Iterator[Flaw]:
    """A line that cannot be read, a word that the program does not have, one that is missing or said in no way."""
    known = _shipped()
    for code in sorted(each.name for each in source.root.joinpath(FOLDER).glob("*") if each.is_dir()):
        file = _file(code)
        try:
            lines = source.text(file).split("\n")
        except ContentError as error:
            if code == KEPT:
                yield error.flaw
            continue
        for number, line in enumerate(lines, 1):
            if not _LINE.fullmatch(line):
                yield Flaw.of(file, number, "flaws_files.word_line", said=line.strip())
        told = _words(lines)
        for word, (number, said) in told.items():
            if word not in known:
                yield Flaw.of(file, number, "flaws_files.no_word", said=word, alike=alike(word, known))
            elif code == KEPT and not said:
                yield Flaw.of(file, number, "flaws_files.word_unsaid", said=word)
        for word in known if code == KEPT else ():
            if word not in told:
                yield Flaw.of(file, None, "flaws_files.word_gone", said=word)


def _file(code: str) -> str:
    return f"{FOLDER}/{code}/LC_MESSAGES/debt_wizard.po"


@lru_cache(maxsize=1)
def _shipped() -> tuple[str, ...]:
    return tuple(_words(SHIPPED.text(_file(KEPT)).split("\n")))


def _words(lines: list[str]) -> dict[str, tuple[int, str]]:
    """Each word with its line and what it is called; the head, whose word is empty, is none."""
    found: dict[str, tuple[int, str]] = {}
    word = ""
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None or match["key"] is None:
            continue
        if match["key"] == "msgid":
            word = match["first"][1:-1]
            found[word] = (number, "")
        elif word in found:
            found[word] = (found[word][0], match["first"][1:-1])
    return {word: told for word, told in found.items() if word}
