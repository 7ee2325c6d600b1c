"""Sentences by their id: "plan.buffer.why" is the table [buffer.why] of sentences/plan.toml."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from debt_wizard_content.flaw import Phrase, Value
from debt_wizard_content.kinds import TEXT
from debt_wizard_content.source import ContentSource, current
from debt_wizard_content.text import LANGUAGES, Text, is_text, text_of

FOLDER = "sentences"


def sentence(sentence_id: str, source: ContentSource | None = None) -> Text:
    """The sentence of that id, in every language.

    Raises:
        KeyError: there is none; it names the ones that look alike.
        ContentError: its file cannot be read, or it lacks a language.
    """
    return _sentence(sentence_id, source or current())


def sentence_ids(file: str | None = None, source: ContentSource | None = None) -> Iterator[str]:
    """The id of every sentence of one file, or of all."""
    source = source or current()
    for name in source.names(FOLDER) if file is None else (file,):
        yield from _below(name, name, source.table(FOLDER, name), source)


@cache
def _sentence(sentence_id: str, source: ContentSource) -> Text:
    file, *path = sentence_id.split(".")
    if file not in source.names(FOLDER):
        raise _unknown(sentence_id, f"there is no {FOLDER}/{file}.toml", source.names(FOLDER))
    found: Any = source.table(FOLDER, file)
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    if is_text(found):
        return text_of(found)
    if isinstance(found, Mapping) and _has_a_language(found):
        raise _incomplete(file, sentence_id, source)
    raise _unknown(sentence_id, f"not in {FOLDER}/{file}.toml", tuple(sentence_ids(file, source)))


def _below(file: str, prefix: str, found: Mapping[str, Any], source: ContentSource) -> Iterator[str]:
    for key, value in found.items():
        name = f"{prefix}.{key}"
        if is_text(value):
            yield name
        elif not isinstance(value, Mapping):
            raise source.error(f"{FOLDER}/{file}.toml", _way(name), "flaws_form.no_sentence", id=file, key=key)
        elif _has_a_language(value):
            raise _incomplete(file, name, source)
        else:
            yield from _below(file, name, value, source)


def _has_a_language(table: Mapping[str, Any]) -> bool:
    return any(isinstance(table.get(code), str) for code in LANGUAGES)


def _incomplete(file: str, sentence_id: str, source: ContentSource) -> Exception:
    way = _way(sentence_id)
    kind, example = Phrase.of("flaws_form.kinds.text"), f"{way[-1]} = {TEXT.example}"
    told: dict[str, Value] = {"id": sentence_id, "key": way[-1], "kind": kind, "example": example}
    return source.error(f"{FOLDER}/{file}.toml", way, "flaws_form.kind", **told)


def _way(sentence_id: str) -> tuple[str, ...]:
    return tuple(sentence_id.split(".")[1:])


def _unknown(sentence_id: str, what: str, known: tuple[str, ...]) -> KeyError:
    from difflib import get_close_matches

    alike = get_close_matches(sentence_id, known, n=3)
    return KeyError(f"no sentence {sentence_id!r}: {what}" + (f"; alike: {', '.join(alike)}" if alike else ""))
