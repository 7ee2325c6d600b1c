"""The records of content files: [[entry]], [[item]], [[fact]], each with an id, checked as they are read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar

from debt_wizard_content.alike import alike
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Phrase, Value, Way
from debt_wizard_content.kinds import SAID, TEXT, TEXTS, Kind
from debt_wizard_content.source import ContentSource
from debt_wizard_content.text import LANGUAGES, Text, is_text, text_of

Made = TypeVar("Made")
Record = Mapping[str, Any]


def records(source: ContentSource, folder: str, heading: str, name: str | None = None) -> Iterator[tuple[str, Record]]:
    """Each [[heading]] of one file of the folder, or of all, with the file that it stands in.

    Raises:
        ContentError: one has no id.
    """
    for each in source.names(folder) if name is None else (name,):
        file = f"{folder}/{each}.toml"
        found = source.table(folder, each).get(heading, [])
        if not isinstance(found, list):
            raise source.error(file, (heading,), "flaws_form.one_heading", heading=heading)
        for place, raw in enumerate(found):
            if not isinstance(raw.get("id"), str):
                told = {"id": f"[[{heading}]]", "key": "id", "example": 'id = "food"'}
                raise source.error(file, (heading, place), "flaws_form.missing", **told)
            yield file, raw


def by_id(
    source: ContentSource,
    folder: str,
    found: Iterable[tuple[str, Record]],
    make: Callable[[ContentSource, str, Record], Made],
) -> dict[str, Made]:
    """What `make` makes of each record, by its id, in the order of the files.

    Raises:
        ContentError: an id stands twice.
    """
    made: dict[str, Made] = {}
    places: dict[str, tuple[str, Record]] = {}
    for file, raw in found:
        if raw["id"] in made:
            first, known = places[raw["id"]]
            line = source.line(first, way_of(source, first, known)) or 1
            raise record_error(source, file, raw, "flaws_form.twice", "id", file=first, line=line)
        places[raw["id"]] = file, raw
        made[raw["id"]] = make(source, file, raw)
    return made


def required_text(source: ContentSource, file: str, raw: Record, key: str) -> Text:
    """The text of that name.

    Raises:
        ContentError: it is not there, or not in every language.
    """
    if not is_text(raw.get(key)):
        raise lacking(source, file, raw, key, TEXT)
    return text_of(raw[key])


def own_text(source: ContentSource, file: str, raw: Record) -> Text:
    """The text of a record that has its languages as keys of its own.

    Raises:
        ContentError: a language is missing.
    """
    if not is_text(raw):
        raise lacking(source, file, raw, next(code for code in LANGUAGES if not isinstance(raw.get(code), str)), SAID)
    return text_of(raw)


def texts(source: ContentSource, file: str, raw: Record, key: str) -> tuple[Text, ...]:
    """The list of texts of that name; empty where it is not there.

    Raises:
        ContentError: one of them is not in every language.
    """
    told = raw.get(key, [])
    if not isinstance(told, list) or not all(is_text(each) for each in told):
        raise lacking(source, file, raw, key, TEXTS)
    return tuple(text_of(each) for each in told)


def required(source: ContentSource, file: str, raw: Record, key: str, kind: Kind = SAID) -> Any:
    """The value of that name.

    Raises:
        ContentError: it is not there.
    """
    if key not in raw:
        raise lacking(source, file, raw, key, kind)
    return raw[key]


def record_error(
    source: ContentSource, file: str, raw: Record, code: str, key: str = "", /, **values: Value
) -> ContentError:
    """An error in a record, at the line of one of its keys, or where it begins."""
    way = way_of(source, file, raw)
    return source.error(file, (*way, key) if key else way, code, id=str(raw["id"]), key=key, **values)


def lacking(source: ContentSource, file: str, raw: Record, key: str, kind: Kind) -> ContentError:
    """An error in a record that has something of another kind under a key, or nothing."""
    told: dict[str, Value] = {"kind": Phrase.of(f"flaws_form.kinds.{kind.name}"), "example": f"{key} = {kind.example}"}
    return record_error(source, file, raw, "flaws_form.kind" if key in raw else "flaws_form.missing", key, **told)


NOT_ONE = "flaws_form.not_one_of"


def not_one_of(raw: Record, key: str, allowed: tuple[str, ...]) -> dict[str, Value]:
    """What fills the sentence about a key that says none of what it may."""
    said = str(raw.get(key))
    return {"id": str(raw["id"]), "key": key, "said": said, "allowed": allowed, "alike": alike(said, allowed)}


def way_of(source: ContentSource, file: str, raw: Record) -> Way:
    """The way that leads to a record in its file; of one that was made of several, to the one with its id."""
    folder, _, name = file.removesuffix(".toml").partition("/")
    placed: list[tuple[Way, Any]] = []
    for heading, held in source.table(folder, name).items():
        rows = enumerate(held) if isinstance(held, list) else ()
        placed += [((heading,), held), *(((heading, place), each) for place, each in rows)]
    same = (way for way, each in placed if each is raw)
    likely = (way for way, each in placed if isinstance(each, Mapping) and each.get("id") == raw.get("id"))
    return next(chain(same, likely), ())
