"""The folder that content is read from: the shipped one, or an edited copy of it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.overlay import laid_over
from debt_wizard_content.text import LANGUAGES

OVERLAYS = "languages"
"""The folder of further languages: languages/CODE/FOLDER/NAME.toml."""


class ContentSource:
    """One content folder. Each file is read once, and only when it is asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._tables: dict[tuple[str, str], Mapping[str, Any]] = {}

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
                    table = laid_over(table, self._read(file), code, file)
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

    def line_of(self, file: str, found: str, *, before: int = 0) -> int | None:
        """The first line of a file that holds `found`, or the one that so many are `before`; None where no line does.

        Comments count as nothing. Lines are counted from 1.
        """
        lines = self._at(file).read_text("utf-8").splitlines()
        holding = [number for number, line in enumerate(lines, 1) if found in line and not line.startswith("#")]
        return holding[before] if before < len(holding) else None

    def line_below(self, file: str, beginning: str, found: str) -> int | None:
        """The first line that holds `found` in a record: from the line that holds `beginning` to the next [[heading]].

        None where no line does; without a beginning, the whole file is looked through.
        """
        lines = self._at(file).read_text("utf-8").splitlines()
        starts = [number for number, line in enumerate(lines) if beginning in line] if beginning else [0]
        for start in starts:
            for number, line in enumerate(lines[start:], start + 1):
                if beginning and line.startswith("[["):
                    break
                if found in line:
                    return number
        return None

    def error(self, file: str, found: str, what: str) -> ContentError:
        """An error at the line of `file` that holds `found`."""
        return ContentError(file, self.line_of(file, found), what)

    def _at(self, file: str) -> Path:
        return self.root.joinpath(*file.split("/"))

    def _read(self, file: str) -> Mapping[str, Any]:
        try:
            return tomllib.loads(self._at(file).read_text("utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            raise ContentError(file, None, "no such file") from None
        except UnicodeDecodeError:
            raise ContentError(file, None, "not UTF-8 text") from None
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            raise ContentError(file, int(line[1]) if line else None, str(error)) from None


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
