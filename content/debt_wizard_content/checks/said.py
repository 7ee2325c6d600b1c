"""Every text of the content, with the place where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from debt_wizard_content.flaw import Flaw, Phrase, Value, Way
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
    way: Way
    """The same, as the keys and the places in lists that lead to it."""
    record: Mapping[str, Any]
    """The outermost record with an id that holds it, with the `facts` and `figures` of the innermost table that has
    some; empty where there is none."""

    @property
    def folder(self) -> str:
        """The kind of content that it is."""
        return self.file.partition("/")[0]

    def flaw(self, code: str, language: str = "", near: str = "", **values: Value) -> Flaw:
        """Something that is wrong with it, in one language or in all, on the line that holds `near`, else the first."""
        way = (*self.way, language) if language else self.way
        told = Phrase.of(f"flaws_text.in_{language}") if language else ""
        return Flaw.of(self.file, self.source.line(self.file, way, near), code, id=self.path, language=told, **values)


def without_places(text: str) -> str:
    """A text with its templates and places blank, so that what they stand for is not read as said."""
    return _PLACE.sub(lambda match: " " * len(match[0]), text)


@lru_cache(maxsize=2)
def every_text(source: ContentSource) -> tuple[Said, ...]:
    """Every text, file by file, complete or not."""
    return tuple(
        said
        for folder in FOLDERS
        for name in source.names(folder)
        for said in _below(Said(source, f"{folder}/{name}.toml", "", {}, (), {}), source.table(folder, name))
    )


def _below(above: Said, found: Any) -> Iterator[Said]:
    """Every text in a value, which stands where `above` says."""
    if isinstance(found, list):
        for place, each in enumerate(found):
            own = each.get("id") if isinstance(each, Mapping) else None
            path = f"{above.path}.{own or place}".lstrip(".")
            yield from _below(replace(above, path=path, way=(*above.way, place)), each)
    elif isinstance(found, Mapping):
        record = above.record or (found if "id" in found else {})
        record = {**record, **{key: found[key] for key in NAMED if isinstance(found.get(key), list)}}
        told = {code: text for code, text in found.items() if code in LANGUAGES and isinstance(text, str)}
        here = replace(above, by_language=told, record=record)
        if told:
            yield here
        for key, value in found.items():
            if key not in LANGUAGES:
                yield from _below(replace(here, path=_under(here.path, key), way=(*here.way, key)), value)


def _under(path: str, key: str) -> str:
    """The headings of records say nothing about where a text stands; their ids do."""
    return path if key in {"entry", "item", "fact", "block"} and not path else f"{path}.{key}".lstrip(".")
