"""Every file that the program came with is there and can be read."""

from collections.abc import Iterator
from difflib import get_close_matches

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import OVERLAYS, SHIPPED, ContentSource

FOLDERS = (
    "sentences", "guidance", "catalogues", "facts", "letters", "rehearsal", "claims", "checks",
    "tone", "tone_signs", "samples",
)  # fmt: skip


def check_files(source: ContentSource) -> Iterator[Flaw]:
    """A folder or a file that is not there, is empty or cannot be read."""
    for folder in FOLDERS:
        if not source.root.joinpath(folder).is_dir():
            yield Flaw.of(folder, None, "flaws_files.no_folder")
            continue
        yield from _missing(source, folder)
        for name in source.names(folder):
            try:
                if not source.table(folder, name):
                    yield Flaw.of(f"{folder}/{name}.toml", 1, "flaws_files.empty")
            except ContentError as error:
                yield error.flaw
    yield from _unread(source)


def _missing(source: ContentSource, folder: str) -> Iterator[Flaw]:
    there = {each.name for each in source.root.joinpath(folder).iterdir()}
    shipped = {f"{name}.toml" for name in SHIPPED.names(folder)}
    for name in sorted(shipped - there):
        near = get_close_matches(name, sorted(there - shipped), n=1)
        code = "flaws_files.renamed" if near else "flaws_files.missing"
        yield Flaw.of(f"{folder}/{name}", None, code, **({"here": near[0]} if near else {}))


def _unread(source: ContentSource) -> Iterator[Flaw]:
    """A file of a further language that belongs to no file of the content."""
    for code in source.further_languages():
        for folder in FOLDERS:
            for name in source.names(f"{OVERLAYS}/{code}/{folder}"):
                if name not in source.names(folder):
                    yield Flaw.of(f"{OVERLAYS}/{code}/{folder}/{name}.toml", None, "flaws_files.further_alone")
