"""Every text of the content, with the place where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import LANGUAGES

FOLDERS = ("sentences", "guidance", "catalogues", "facts", "letters", "rehearsal")
"""Where texts for the person's eyes stand."""

_PLACE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{[a-z_]+\}", re.DOTALL)

NAMED = ("facts", "figures")
"""What a text rests on; a table inside a record may name its own."""


@dataclass(frozen=True)
class Said:
    """One text, in whichever languages it is there."""

    source: ContentSource
    file: str
    path: str
    """Where it stands in the file: ids and keys, joined by points."""
    by_language: Mapping[str, str]
    record: Mapping[str, Any]
    """The outermost record with an id that holds it, with the `facts` and `figures` of the innermost table that has
    some; empty where there is none."""

    @property
    def folder(self) -> str:
        """The kind of content that it is."""
        return self.file.partition("/")[0]

    def flaw(self, what: str, near: str = "") -> Flaw:
        """Something that is wrong with it, on the line of the text that holds `near`, else where it begins."""
        return Flaw(self.file, self._line(near), f"{self.path}: {what}")

    def _line(self, near: str) -> int | None:
        lines = [line for text in self.by_language.values() for line in text.splitlines() if line.strip()]
        beginning = f'id = "{self.record["id"]}"' if "id" in self.record else ""
        for line in [*(each for each in lines if near and near in each), *lines[:1], *lines]:
            found = self.source.line_below(self.file, beginning, line.replace('"', '\\"'))
            if found is not None:
                return found
        return self.source.line_of(self.file, self.path.split(".")[0])


def without_places(text: str) -> str:
    """A text with its templates and places blank, so that what they stand for is not read as said."""
    return _PLACE.sub(lambda match: " " * len(match[0]), text)


def every_text(source: ContentSource) -> Iterator[Said]:
    """Every text, file by file, complete or not."""
    for folder in FOLDERS:
        for name in source.names(folder):
            file = f"{folder}/{name}.toml"
            yield from _below(source, file, "", source.table(folder, name), {})


def _below(source: ContentSource, file: str, path: str, found: Any, record: Mapping[str, Any]) -> Iterator[Said]:
    if isinstance(found, list):
        for place, each in enumerate(found):
            own = each.get("id") if isinstance(each, Mapping) else None
            yield from _below(source, file, f"{path}.{own or place}".lstrip("."), each, record)
    elif isinstance(found, Mapping):
        record = record or (found if "id" in found else {})
        record = {**record, **{key: found[key] for key in NAMED if isinstance(found.get(key), list)}}
        told = {code: text for code, text in found.items() if code in LANGUAGES and isinstance(text, str)}
        if told:
            yield Said(source, file, path, told, record)
        for key, value in found.items():
            if key not in LANGUAGES:
                yield from _below(source, file, _under(path, key), value, record)


def _under(path: str, key: str) -> str:
    """The headings of records say nothing about where a text stands; their ids do."""
    return path if key in {"entry", "item", "fact", "block"} and not path else f"{path}.{key}".lstrip(".")
