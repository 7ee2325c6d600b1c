"""The records of content files: [[entry]], [[item]], [[fact]], each with an id, checked as they are read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from debt_wizard_content.content_error import ContentError
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
            raise source.error(file, f"[{heading}]", f"[{heading}] stands where [[{heading}]] is meant")
        for place, raw in enumerate(found):
            if not isinstance(raw.get("id"), str):
                line = source.line_of(file, f"[[{heading}]]", before=place)
                raise ContentError(file, line, f"a [[{heading}]] has no id")
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
    for file, raw in found:
        if raw["id"] in made:
            raise _error(source, file, raw, f"stands twice in {folder}")
        made[raw["id"]] = make(source, file, raw)
    return made


def required_text(source: ContentSource, file: str, raw: Record, key: str) -> Text:
    """The text of that name.

    Raises:
        ContentError: it is not there, or not in every language.
    """
    if not is_text(raw.get(key)):
        raise _error(source, file, raw, f"needs {key} in {' and '.join(LANGUAGES)}")
    return text_of(raw[key])


def own_text(source: ContentSource, file: str, raw: Record) -> Text:
    """The text of a record that has its languages as keys of its own.

    Raises:
        ContentError: a language is missing.
    """
    if not is_text(raw):
        raise _error(source, file, raw, f"needs {' and '.join(LANGUAGES)}")
    return text_of(raw)


def texts(source: ContentSource, file: str, raw: Record, key: str) -> tuple[Text, ...]:
    """The list of texts of that name; empty where it is not there.

    Raises:
        ContentError: one of them is not in every language.
    """
    told = raw.get(key, [])
    if not isinstance(told, list) or not all(is_text(each) for each in told):
        raise _error(source, file, raw, f"needs each line of {key} in {' and '.join(LANGUAGES)}")
    return tuple(text_of(each) for each in told)


def required(source: ContentSource, file: str, raw: Record, key: str) -> Any:
    """The value of that name.

    Raises:
        ContentError: it is not there.
    """
    if key not in raw:
        raise _error(source, file, raw, f"needs {key}")
    return raw[key]


def _error(source: ContentSource, file: str, raw: Record, what: str) -> Exception:
    return source.error(file, f'id = "{raw["id"]}"', f"{raw['id']} {what}")
