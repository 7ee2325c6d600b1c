"""The guidance: what each screen and each field teaches, and the advice cards."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from debt_wizard_content.records import by_id, records, required_text, texts
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import Text

FOLDER = "guidance"


@dataclass(frozen=True)
class Entry:
    """One thing that the wizard teaches."""

    id: str
    """"screen.debts", "field.debt.lender", "card.crisis" or "lesson.why_talk"."""
    title: Text
    text: Text
    kind: str
    """The first part of the id: screen, field, card or lesson."""
    claims: tuple[str, ...] = ()
    """The claims that it covers."""
    facts: tuple[str, ...] = ()
    """The facts that it rests on; each is shown with its source."""
    screens: tuple[str, ...] = ()
    """Of a lesson: the steps on which a person meets it."""
    today: tuple[Text, ...] = ()
    """Of a card: what to do today."""
    avoid: tuple[Text, ...] = ()
    """Of a card: what not to do."""
    call: tuple[Text, ...] = ()
    """Of a card: whom to call."""
    called: Text | None = None
    """Of a card: how it stands in the list of cards, where that is not its title."""
    words: tuple[Text, ...] = ()
    """Of a card: what people type who look for it."""


def entry(entry_id: str, source: ContentSource | None = None) -> Entry:
    """The entry of that id.

    Raises:
        KeyError: there is none.
        ContentError: a file of the guidance cannot be used.
    """
    return _entries(source or current())[entry_id]


def has_entry(entry_id: str, source: ContentSource | None = None) -> bool:
    """Whether there is an entry of that id.

    Raises:
        ContentError: a file of the guidance cannot be used.
    """
    return entry_id in _entries(source or current())


def entries(kind: str | None = None, source: ContentSource | None = None) -> tuple[Entry, ...]:
    """Every entry of that kind, or of all kinds, file by file."""
    found = _entries(source or current()).values()
    return tuple(each for each in found if kind is None or each.kind == kind)


def lessons(screen: str, source: ContentSource | None = None) -> tuple[Entry, ...]:
    """The lessons that a person meets on the step of that id."""
    return tuple(each for each in entries("lesson", source) if screen in each.screens)


@lru_cache(maxsize=8)
def _entries(source: ContentSource) -> Mapping[str, Entry]:
    return by_id(source, FOLDER, records(source, FOLDER, "entry"), _entry)


def _entry(source: ContentSource, file: str, raw: Mapping[str, Any]) -> Entry:
    return Entry(
        id=raw["id"],
        title=required_text(source, file, raw, "title"),
        text=required_text(source, file, raw, "text"),
        kind=raw["id"].partition(".")[0],
        claims=tuple(raw.get("claims", ())),
        facts=tuple(raw.get("facts", ())),
        screens=tuple(raw.get("screens", ())),
        today=texts(source, file, raw, "today"),
        avoid=texts(source, file, raw, "avoid"),
        call=texts(source, file, raw, "call"),
        called=required_text(source, file, raw, "called") if "called" in raw else None,
        words=texts(source, file, raw, "words"),
    )
