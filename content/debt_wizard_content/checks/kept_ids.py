"""What the program and saved sessions know by its id keeps that id: entries of the guidance, items of catalogues."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from debt_wizard_content.flaw import Flaw
from debt_wizard_content.records import records, way_of
from debt_wizard_content.source import SHIPPED, ContentSource

FREE = ("lesson.",)
"""Entries that are read where they stand, so that nothing misses one."""

FREE_CATALOGUES = ("cautions", "_words", "import_columns", "import_values")
"""How the names of catalogues end that are gone through as they are: no session and no screen names an item of them."""


def check_kept_ids(source: ContentSource) -> Iterator[Flaw]:
    """An entry or an item that is gone, perhaps because its id was changed."""
    for folder, heading in (("guidance", "entry"), ("catalogues", "item")):
        kept, here = _places(SHIPPED, folder, heading), _places(source, folder, heading)
        for name, file in kept.items():
            if name in here or name.startswith(FREE) or file.removesuffix(".toml").endswith(FREE_CATALOGUES):
                continue
            added = [_id(each) for each, place in here.items() if place == file and each not in kept]
            near = get_close_matches(_id(name), added, n=1)
            if near:
                line = _line(source, heading, file, near[0])
                yield Flaw.of(file, line, "flaws_names.renamed_id", name=_id(name), here=near[0])
            else:
                yield Flaw.of(file, None, "flaws_names.no_id", name=_id(name))


def _places(source: ContentSource, folder: str, heading: str) -> Mapping[str, str]:
    """The file of each record. Ids of catalogues are told apart by file: several have an item called “other”."""
    return {_named(folder, file, raw["id"]): file for file, raw in records(source, folder, heading)}


def _named(folder: str, file: str, record: str) -> str:
    return record if folder == "guidance" else f"{file}:{record}"


def _id(named: str) -> str:
    return named.rpartition(":")[2]


def _line(source: ContentSource, heading: str, file: str, record: str) -> int | None:
    folder, _, name = file.removesuffix(".toml").partition("/")
    raw = next(each for _, each in records(source, folder, heading, name) if each["id"] == record)
    return source.line(file, (*way_of(source, file, raw), "id"))
