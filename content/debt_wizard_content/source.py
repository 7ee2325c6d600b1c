"""The folder that content is read from: the shipped one, or an edited copy of it."""

import codecs
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw, Value, Way
from debt_wizard_content.overlay import MisfitError, laid_over
from debt_wizard_content.text import LANGUAGES

if TYPE_CHECKING:
    from debt_wizard_content.toml_lines import TomlLines

OVERLAYS = "languages"
"""The folder of further languages: languages/CODE/FOLDER/NAME.toml."""


class ContentSource:
    """One content folder. Each file is read once, and only when it is asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._tables: dict[tuple[str, str], Mapping[str, Any]] = {}
        self._lines: dict[str, TomlLines] = {}

    def table(self, folder: str, name: str) -> Mapping[str, Any]:
        """The whole of FOLDER/NAME.toml, with every further language laid over it.

        Raises:
            ContentError: there is no such file, it is not TOML, or a further language does not fit it.
        """
        if (folder, name) not in self._tables:
            table = self._read(f"{folder}/{name}.toml")
            for code in self.further_languages():
                file = f"{OVERLAYS}/{code}/{folder}/{name}.toml"
                if self._at(file).is_file():
                    table = self._with(table, code, file)
            self._tables[folder, name] = table
        return self._tables[folder, name]

    def names(self, folder: str) -> tuple[str, ...]:
        """The names of the files of a folder, without their ending, in alphabetical order."""
        place = self._at(folder)
        if not place.is_dir():
            return ()
        return tuple(sorted(file.name[:-5] for file in place.iterdir() if file.name.endswith(".toml")))

    def further_languages(self) -> tuple[str, ...]:
        """The languages that are here beside those of every text."""
        place = self._at(OVERLAYS)
        return tuple(sorted(each.name for each in place.iterdir() if each.is_dir())) if place.is_dir() else ()

    def languages(self) -> tuple[str, ...]:
        """Every language that the content speaks, the ones that must be there first."""
        return (*LANGUAGES, *self.further_languages())

    def line(self, file: str, way: Way, near: str = "") -> int | None:
        """The line of a file on which a key or a value stands, or the last part of the way to it that is there.

        With `near`, the line on which that stands inside of it, if it does. None where the file cannot be read.
        """
        from debt_wizard_content.toml_lines import TomlLines

        if file not in self._lines:
            try:
                self._lines[file] = TomlLines(self.text(file))
            except ContentError:
                return None
        return self._lines[file].line(way, near)

    def text(self, file: str) -> str:
        """What a file says. A mark of the byte order and the line ends of any system count as nothing.

        Raises:
            ContentError: there is no such file, it cannot be read, or it is not UTF-8.
        """
        try:
            written = self._at(file).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            raise ContentError(Flaw.of(file, None, "flaws_files.missing")) from None
        except OSError:
            raise ContentError(Flaw.of(file, None, "flaws_files.unreadable")) from None
        if written.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise ContentError(Flaw.of(file, 1, "flaws_files.utf16"))
        try:
            text = written.decode("utf-8-sig")
        except UnicodeDecodeError as wrong:
            line = written.count(b"\n", 0, wrong.start) + 1
            raise ContentError(Flaw.of(file, line, "flaws_files.not_utf8")) from None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def error(self, file: str, way: Way, code: str, /, **values: Value) -> ContentError:
        """An error at the line of `file` to which the way leads."""
        return ContentError(Flaw.of(file, self.line(file, way), code, **values))

    def _with(self, table: Mapping[str, Any], code: str, file: str) -> Mapping[str, Any]:
        try:
            merged: Mapping[str, Any] = laid_over(table, self._read(file), code)
            return merged
        except MisfitError as misfit:
            raise self.error(file, misfit.way, misfit.code, **misfit.values) from None

    def _at(self, file: str) -> Path:
        return self.root.joinpath(*file.split("/"))

    def _read(self, file: str) -> Mapping[str, Any]:
        text = self.text(file)
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            from debt_wizard_content.toml_fault import toml_fault

            raise ContentError(toml_fault(file, text, error)) from None
        except (RecursionError, ValueError):
            raise ContentError(Flaw.of(file, None, "flaws_toml.too_much")) from None


SHIPPED = ContentSource(Path(__file__).parent)
"""The content that the program came with."""

_current: ContextVar[ContentSource] = ContextVar("content", default=SHIPPED)


def current() -> ContentSource:
    """The source that is read where none is named."""
    return _current.get()


@contextmanager
def content_from(folder: Path) -> Iterator[ContentSource]:
    """Read everything from `folder`, an edited copy of the content, until the block ends."""
    source = ContentSource(folder)
    token = _current.set(source)
    try:
        yield source
    finally:
        _current.reset(token)
