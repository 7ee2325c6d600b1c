"""A further language fills the places that its original fills: another one would stop the program."""

import re
from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from debt_wizard_content.alike import alike
from debt_wizard_content.checks.said import FOLDERS
from debt_wizard_content.flaw import Flaw, Value, Way
from debt_wizard_content.source import OVERLAYS, ContentSource
from debt_wizard_content.text import LANGUAGES, is_text

FILLED = ("sentences", "rehearsal")
"""Where single braces are places. A letter is held by writing it, and elsewhere nothing is filled in."""

_BRACE = re.compile(r"[{}｛｝]\S*")

Further = tuple[Way, str, Mapping[str, Any]]
"""The way to a text of a further language in its own file, what it says, and its original."""


def check_further(source: ContentSource) -> Iterator[Flaw]:
    """A text of a further language that is empty, or has other places than its original."""
    for code in source.further_languages():
        for folder in FOLDERS:
            for name in source.names(f"{OVERLAYS}/{code}/{folder}"):
                file = f"{OVERLAYS}/{code}/{folder}/{name}.toml"
                added = source.table(f"{OVERLAYS}/{code}/{folder}", name)
                for way, said, original in _further(source.table(folder, name), added, code, ()):
                    told: dict[str, Value] = {"id": ".".join(map(str, way)), "language": code}
                    for key, near, values in _wrong(folder, said, original):
                        yield Flaw.of(file, source.line(file, way, near), f"flaws_text.{key}", **told, **values)


def _wrong(folder: str, said: str, original: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Value]]]:
    """What is wrong with one text: the code of the flaw, what it is near, and what fills its sentence."""
    if not said.strip():
        yield "not_there", "", {}
    elif folder not in FILLED:
        if folder != "letters" and (found := _BRACE.search(said)):
            yield "stray_brace", found[0], {"said": found[0]}
    elif (filled := _places(said)) is None:
        yield "braces", "", {"example": "{amount}"}
    else:
        known = {place for code in LANGUAGES for place in _places(original[code]) or ()}
        named = [f"{{{place}}}" for place in sorted(known)]
        for place in sorted(filled - known):
            yield "no_such_place", f"{{{place}}}", {"place": f"{{{place}}}", "alike": alike(f"{{{place}}}", named)}
        lost = [f"{{{place}}}" for place in sorted(known - filled)]
        if lost and folder == "sentences":
            yield "place_lost", "", {"places": tuple(lost)}


def _places(text: str) -> set[str] | None:
    """The places of a text; None where its braces do not pair."""
    try:
        return {place for _, place, _, _ in Formatter().parse(text) if place is not None}
    except ValueError:
        return None


def _further(base: Any, added: Any, code: str, way: Way) -> Iterator[Further]:
    """Every text of a further language with its original, as they are laid over each other."""
    if is_text(base) and isinstance(added, str):
        yield way, added, base
    elif isinstance(base, Mapping) and isinstance(added, Mapping):
        for key, said in added.items():
            below = base if key == code and is_text(base) else base.get(key)
            yield from _further(below, said, code, (*way, key))
    elif isinstance(base, list) and isinstance(added, list):
        by_id = {each["id"]: each for each in base if isinstance(each, Mapping) and "id" in each}
        for place, said in enumerate(added):
            below = by_id.get(said.get("id")) if isinstance(said, Mapping) else base[place]
            yield from _further(below, said, code, (*way, place))
