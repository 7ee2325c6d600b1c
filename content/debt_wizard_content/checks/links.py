"""What one record says of another is true: the facts, cards and entries that it names are there."""

from collections.abc import Iterator, Mapping
from typing import Any

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.facts import facts
from debt_wizard_content.guidance import entries
from debt_wizard_content.records import records
from debt_wizard_content.source import ContentSource

HEADINGS = {"guidance": "entry", "catalogues": "item", "facts": "fact", "letters": "block"}


def check_links(source: ContentSource) -> Iterator[Flaw]:
    """An id that leads nowhere, and an id that stands twice in one catalogue."""
    known_facts = {each.id for each in facts(source=source)}
    known_entries = {each.id for each in entries(source=source)}
    for folder, heading in HEADINGS.items():
        seen: dict[str, set[str]] = {}
        for file, raw in records(source, folder, heading):
            line = source.line_of(file, f'id = "{raw["id"]}"')
            if raw["id"] in seen.setdefault(file, set()):
                yield Flaw(file, line, f"{raw['id']} stands twice")
            seen[file].add(raw["id"])
            for fact in sorted(set(_all(raw, "facts")) - known_facts):
                yield Flaw(file, line, f"{raw['id']} names the fact {fact}, which is not there")
            for entry in sorted(set(_all(raw, "entry") + _all(raw, "card")) - known_entries):
                yield Flaw(file, line, f"{raw['id']} names the entry {entry}, which is not there")


def _all(raw: Mapping[str, Any], key: str) -> list[str]:
    value = raw.get(key, [])
    return [value] if isinstance(value, str) else list(value)
