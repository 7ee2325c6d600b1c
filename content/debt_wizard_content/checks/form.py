"""Every file has the form that what reads it expects: no key misspelt, none missing, none of another kind, no id twice.

What is checked later, and the program itself, can then take the form for granted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from debt_wizard_content.checks.names import products
from debt_wizard_content.checks.shape import Place, misshapen
from debt_wizard_content.checks.shapes import shape_of
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.kinds import TEXT
from debt_wizard_content.letters import SHARED
from debt_wizard_content.source import ContentSource

FOLDERS = ("guidance", "catalogues", "facts", "letters", "rehearsal", "claims", "checks", "tone", "tone_signs")
"""Every folder of content but that of the sentences, which have no form but their headings."""

IN_ONE_FILE = ("catalogues", "letters", "tone", "claims")
"""Where an id stands once in its file; elsewhere it stands once in the folder."""


def check_form(source: ContentSource) -> Iterator[Flaw]:
    """Whatever has another form than it should, in every file that can be read."""
    debts = _kinds_of_debt(source)
    for folder in FOLDERS:
        seen: dict[tuple[str, ...], Place] = {}
        for name, file, table in _tables(source, folder):
            if (shape := shape_of(folder, name, debts)) is not None:
                yield from misshapen(table, shape, Place(source, file, ()))
            yield from _twice(source, file, table, seen)
            if folder == "letters" and name != SHARED:
                yield from _letter_id(source, file, name, table)
    for _, file, table in _tables(source, "sentences"):
        yield from _sentences(table, Place(source, file, ()))


def _kinds_of_debt(source: ContentSource) -> tuple[str, ...]:
    try:
        return tuple(products(source))
    except ContentError:
        return ()


def _tables(source: ContentSource, folder: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The name and the path of each file of a folder that can be read, with all that is in it."""
    for name in source.names(folder):
        try:
            yield name, f"{folder}/{name}.toml", source.table(folder, name)
        except ContentError:
            continue


def _twice(
    source: ContentSource, file: str, table: Mapping[str, Any], seen: dict[tuple[str, ...], Place]
) -> Iterator[Flaw]:
    """Each id that another record has already; `seen` are those before, and grows."""
    for heading, rows in table.items():
        for number, raw in enumerate(rows if isinstance(rows, list) else ()):
            told = raw.get("id") if isinstance(raw, Mapping) else None
            if not isinstance(told, str):
                continue
            here = Place(source, file, (heading, number, "id"), told)
            key = (file if file.partition("/")[0] in IN_ONE_FILE else "", heading, told)
            first = seen.setdefault(key, here)
            if first is not here:
                line = source.line(first.file, first.way) or 1
                yield here.flaw("flaws_form.twice", file=first.file, line=line)


def _letter_id(source: ContentSource, file: str, name: str, table: Mapping[str, Any]) -> Iterator[Flaw]:
    head = table.get("intent")
    if isinstance(head, Mapping) and head.get("id", name) != name:
        yield Place(source, file, ("intent", "id"), name).flaw("flaws_form.letter_id", name=name)


def _sentences(table: Mapping[str, Any], place: Place) -> Iterator[Flaw]:
    """What is neither a sentence nor a heading above some."""
    for key, held in table.items():
        below = place.below(key)
        if not isinstance(held, Mapping) or not held:
            yield below.flaw("flaws_form.no_sentence")
            continue
        more = {name: each for name, each in held.items() if isinstance(each, Mapping)}
        own = {name: each for name, each in held.items() if name not in more}
        if own or not more:
            yield from misshapen(own, TEXT, replace(below, id=".".join(map(str, below.way))))
        yield from _sentences(more, below)
