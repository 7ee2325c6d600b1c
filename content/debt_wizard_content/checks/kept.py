"""Every sentence that the program says is there, and fills no place that the program does not fill."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from string import Formatter
from typing import Any

from debt_wizard_content.alike import alike
from debt_wizard_content.flaw import Flaw, Phrase, Value, Way
from debt_wizard_content.sentences import FOLDER
from debt_wizard_content.source import SHIPPED, ContentSource
from debt_wizard_content.text import LANGUAGES, is_text


def check_kept(source: ContentSource) -> Iterator[Flaw]:
    """A sentence that is missing, perhaps because its heading is misspelt, and a place that nothing fills."""
    for name in SHIPPED.names(FOLDER):
        file = f"{FOLDER}/{name}.toml"
        kept = dict(_sentences(SHIPPED.table(FOLDER, name), ()))
        here = dict(_sentences(source.table(FOLDER, name), ()))
        added = {".".join(map(str, way)): way for way in here if way not in kept}
        for way, text in kept.items():
            if way not in here:
                yield _missing(source, file, way, added)
            else:
                yield from _places(source, file, way, here[way], text)


def _missing(source: ContentSource, file: str, way: Way, added: Mapping[str, Way]) -> Flaw:
    key = ".".join(map(str, way))
    near = get_close_matches(key, list(added), n=1)
    if not near:
        return Flaw.of(file, None, "flaws_names.no_sentence", key=key)
    return Flaw.of(file, source.line(file, added[near[0]]), "flaws_names.renamed_sentence", key=key, here=near[0])


def _places(
    source: ContentSource, file: str, way: Way, here: Mapping[str, Any], shipped: Mapping[str, Any]
) -> Iterator[Flaw]:
    known = {place for code in LANGUAGES for place in _filled(shipped[code]) or ()}
    named = [f"{{{place}}}" for place in sorted(known)]
    for code in LANGUAGES:
        told: dict[str, Value] = {"id": ".".join(map(str, way)), "language": Phrase.of(f"flaws_text.in_{code}")}
        filled = _filled(here[code])
        if filled is None:
            yield Flaw.of(file, source.line(file, (*way, code)), "flaws_text.braces", **told, example="{amount}")
            continue
        for place in sorted(filled - known):
            said = f"{{{place}}}"
            line = source.line(file, (*way, code), said)
            yield Flaw.of(file, line, "flaws_text.no_such_place", **told, place=said, alike=alike(said, named))


def _filled(text: str) -> set[str] | None:
    """The places of a sentence; None where its braces do not pair."""
    try:
        return {place for _, place, _, _ in Formatter().parse(text) if place is not None}
    except ValueError:
        return None


def _sentences(table: Mapping[str, Any], way: Way) -> Iterator[tuple[Way, Mapping[str, Any]]]:
    for key, held in table.items():
        if is_text(held):
            yield (*way, key), held
        if isinstance(held, Mapping):
            yield from _sentences(held, (*way, key))
