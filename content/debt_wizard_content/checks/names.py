"""What the records of the content may name: for each key that refers to something, the names that there are."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from debt_wizard_content.facts import facts
from debt_wizard_content.guidance import entries
from debt_wizard_content.letters import SHARED
from debt_wizard_content.records import Record, records
from debt_wizard_content.source import SHIPPED, ContentSource

Known = Callable[[ContentSource], Collection[str]]


@dataclass(frozen=True)
class Reference:
    """A key whose values are names of something."""

    key: str
    what: str
    """What it names: the last part of the id of a phrase, flaws_names.what.…"""
    known: Known
    """The names that there are in a content folder."""
    below: str = ""
    """Where the key means that: the beginning of the file's path; everywhere where it is empty."""


def item_ids(catalogue: str, source: ContentSource) -> list[str]:
    """The ids of a catalogue, whether or not its items are complete."""
    return [raw["id"] for raw in _items(catalogue, source)]


def _items(catalogue: str, source: ContentSource) -> list[Record]:
    if catalogue not in source.names("catalogues"):
        return []
    return [raw for _, raw in records(source, "catalogues", "item", catalogue)]


def products(source: ContentSource) -> list[str]:
    """The kinds of debt."""
    return item_ids("products", source)


def _letters(source: ContentSource) -> list[str]:
    return [*(name for name in source.names("letters") if name != SHARED), "again"]


def _circumstances(source: ContentSource) -> list[str]:
    """What a channel may suit: an answer to one of its questions, a stage, a day of rest, or an hour out of office."""
    asked = _items("channel_questions", source)
    answers = [f"{raw['id']}.{answer.get('id')}" for raw in asked for answer in raw.get("options", ())]
    return [*answers, *(f"stage.{stage}" for stage in item_ids("stages", source)), "day.rest", "hour.off"]


def _shipped(catalogue: str, key: str, _source: ContentSource) -> set[str]:
    """What the shipped items say under a key: names that the program knows and content cannot add to."""
    return {raw[key] for raw in _items(catalogue, SHIPPED) if key in raw}


def _of(catalogue: str) -> Known:
    return partial(item_ids, catalogue)


def _facts(source: ContentSource) -> list[str]:
    return [each.id for each in facts(source=source)]


def _entries(source: ContentSource) -> list[str]:
    return [each.id for each in entries(source=source)]


REFERENCES: tuple[Reference, ...] = (
    Reference("facts", "fact", _facts),
    Reference("clock", "fact", _facts, "catalogues/road"),
    Reference("entry", "entry", _entries),
    Reference("card", "entry", _entries),
    Reference("products", "product", products),
    Reference("not_products", "product", products),
    Reference("channels", "channel", _of("channels"), "letters/"),
    Reference("kinds", "proposal_kind", _of("proposal_kinds"), "letters/"),
    Reference("kinds", "proposal_kind", _of("proposal_kinds"), "catalogues/goals"),
    Reference("asks", "ask", _of("asks"), "catalogues/goals"),
    Reference("papers", "paper", _of("evidence"), "catalogues/"),
    Reference("letter", "letter", _letters, "catalogues/"),
    Reference("by", "channel", _of("channels"), "catalogues/road"),
    Reference("ways", "channel", _of("channels"), "catalogues/road"),
    Reference("from", "road", _of("road"), "catalogues/road"),
    Reference("when", "circumstance", _circumstances, "catalogues/channels"),
    Reference("kind", "table_kind", partial(_shipped, "import_columns", "kind"), "catalogues/import_columns"),
    Reference("field", "field", partial(_shipped, "import_columns", "field"), "catalogues/import_columns"),
)


def names_in(raw: Mapping[str, Any], key: str) -> list[str]:
    """The names that a table has under a key: one, or a list of them; none where a text stands there."""
    value = raw.get(key)
    found = value if isinstance(value, list) else [value]
    return [each for each in found if isinstance(each, str) and each]
