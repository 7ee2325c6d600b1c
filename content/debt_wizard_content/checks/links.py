"""What one record says of another is true: the facts, channels, letters and kinds of debt that it names are there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from debt_wizard_content.alike import alike
from debt_wizard_content.checks.names import REFERENCES, Reference, names_in
from debt_wizard_content.flaw import Flaw, Phrase, Value, Way
from debt_wizard_content.records import Record, records, way_of
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import is_language

HEADINGS = {"guidance": "entry", "catalogues": "item", "facts": "fact", "letters": "block", "rehearsal": "item"}


@dataclass(frozen=True)
class Place:
    """A table that may name something: a record, a table inside of one, or a sentence."""

    source: ContentSource
    file: str
    id: str
    way: Callable[[], Way]
    """The way that leads to the table; looked for only where something is wrong."""
    table: Mapping[str, Any]

    def flaw(self, key: str, near: str, code: str, **values: Value) -> Flaw:
        """Something that is wrong with it, on the line of `near` under that key."""
        line = self.source.line(self.file, (*self.way(), key), near)
        return Flaw.of(self.file, line, code, id=self.id, key=key, **values)


def check_links(source: ContentSource) -> Iterator[Flaw]:
    """A name that leads nowhere."""
    yield from unknown_names(source, REFERENCES)


def unknown_names(source: ContentSource, references: Iterable[Reference]) -> Iterator[Flaw]:
    """Each name that stands where one of the references has it and leads nowhere."""
    known = [(each, each.known(source)) for each in references]
    for place in _places(source):
        for each, names in known:
            if place.file.startswith(each.below) and each.key in place.table:
                for name in dict.fromkeys(names_in(place.table, each.key)):
                    if name not in names:
                        told: dict[str, Value] = {"what": Phrase.of(f"flaws_names.what.{each.what}"), "name": name}
                        yield place.flaw(each.key, name, "flaws_names.unknown", **told, alike=alike(name, names))


def _places(source: ContentSource) -> Iterator[Place]:
    for folder, heading in HEADINGS.items():
        for file, raw in records(source, folder, heading):
            for below, table in _tables(raw, ()):
                yield Place(source, file, raw["id"], partial(_way, source, file, raw, below), table)
    for name in source.names("letters"):
        head = source.table("letters", name).get("intent", {})
        yield Place(source, f"letters/{name}.toml", name, lambda: ("intent",), head)
    for name in source.names("sentences"):
        yield from _sentences(source, f"sentences/{name}.toml", (), source.table("sentences", name))


def _way(source: ContentSource, file: str, raw: Record, below: Way) -> Way:
    return (*way_of(source, file, raw), *below)


def _tables(found: Any, below: Way) -> Iterator[tuple[Way, Mapping[str, Any]]]:
    """A table and all that stand in it, with the way from the first to each."""
    if isinstance(found, Mapping):
        yield below, found
        for key, value in found.items():
            yield from _tables(value, (*below, key))
    elif isinstance(found, list):
        for place, value in enumerate(found):
            yield from _tables(value, (*below, place))


def _sentences(source: ContentSource, file: str, way: Way, table: Mapping[str, Any]) -> Iterator[Place]:
    if way and any(map(is_language, table)):
        yield Place(source, file, ".".join(map(str, way)), lambda: way, table)
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _sentences(source, file, (*way, key), value)
