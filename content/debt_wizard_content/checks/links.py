"""What one record says of another is true: the facts, channels, letters and kinds of debt that it names are there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.names import REFERENCES, Reference, names_in, products
from debt_wizard_content.records import Record, records
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import is_language

HEADINGS = {"guidance": "entry", "catalogues": "item", "facts": "fact", "letters": "block", "rehearsal": "item"}

OWN_TABLES = ("letters", "catalogues", "rehearsal")
"""Where a table of a record may be called like a kind of debt, to say something otherwise for it."""


@dataclass(frozen=True)
class Place:
    """A table that may name something: a record, a table inside of one, or a sentence."""

    source: ContentSource
    file: str
    id: str
    beginning: str
    """What stands on the line with which its record begins."""
    table: Mapping[str, Any]

    def flaw(self, near: str, what: str) -> Flaw:
        """Something that is wrong with it, on the line of its record that holds `near`, else where that begins."""
        line = self.source.line_below(self.file, self.beginning, near)
        return Flaw(self.file, line or self.source.line_of(self.file, self.beginning), f"{self.id} {what}")


def check_links(source: ContentSource) -> Iterator[Flaw]:
    """A name that leads nowhere, a table that is called like no kind of debt, and an id that stands twice in a file."""
    kinds = products(source)
    for folder, heading in HEADINGS.items():
        seen: set[tuple[str, str]] = set()
        for file, raw in records(source, folder, heading):
            place = Place(source, file, raw["id"], f'id = "{raw["id"]}"', raw)
            if (file, raw["id"]) in seen:
                yield place.flaw("", "stands twice")
            seen.add((file, raw["id"]))
            if folder in OWN_TABLES:
                for key in _own_tables(raw, folder):
                    if key not in kinds:
                        yield place.flaw(
                            f".{key}]", f"has the table {key}, which is no kind of debt{_alike(key, kinds)}"
                        )
    yield from unknown_names(source, REFERENCES)
    for place in _places(source):
        figures = place.table.get("figures")
        for each in figures if isinstance(figures, list) else ():
            if not isinstance(each, int | float):
                yield place.flaw("figures =", f"has {each!r} among its figures, which is no number")


def unknown_names(source: ContentSource, references: Iterable[Reference]) -> Iterator[Flaw]:
    """Each name that stands where one of the references has it and leads nowhere."""
    known = [(each, each.known(source)) for each in references]
    for place in _places(source):
        for each, names in known:
            if place.file.startswith(each.below) and each.key in place.table:
                for name in dict.fromkeys(names_in(place.table, each.key)):
                    if name not in names:
                        told = f"names the {each.what} {name}, which is not there"
                        yield place.flaw(f'"{name}"', f"{told}{_alike(name, names)}")


def _alike(name: str, names: Iterable[str]) -> str:
    alike = get_close_matches(name, list(names), n=1)
    return f"; alike: {alike[0]}" if alike else ""


def _own_tables(raw: Record, folder: str) -> Iterator[str]:
    """The tables that stand for a kind of debt: in a letter all of them, elsewhere those that are no text."""
    for key, value in raw.items():
        if isinstance(value, Mapping) and (folder == "letters" or not any(map(is_language, value))):
            yield key


def _places(source: ContentSource) -> Iterator[Place]:
    for folder, heading in HEADINGS.items():
        for file, raw in records(source, folder, heading):
            for table in _tables(raw):
                yield Place(source, file, raw["id"], f'id = "{raw["id"]}"', table)
    for name in source.names("letters"):
        head = source.table("letters", name).get("intent", {})
        yield Place(source, f"letters/{name}.toml", name, "[intent]", head)
    for name in source.names("sentences"):
        yield from _sentences(source, f"sentences/{name}.toml", "", source.table("sentences", name))


def _tables(found: Any) -> Iterator[Mapping[str, Any]]:
    """A table and all that stand in it."""
    if isinstance(found, Mapping):
        yield found
        for value in found.values():
            yield from _tables(value)
    elif isinstance(found, list):
        for value in found:
            yield from _tables(value)


def _sentences(source: ContentSource, file: str, path: str, table: Mapping[str, Any]) -> Iterator[Place]:
    if path and any(map(is_language, table)):
        yield Place(source, file, path, f"[{path}]", table)
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _sentences(source, file, f"{path}.{key}".lstrip("."), value)
