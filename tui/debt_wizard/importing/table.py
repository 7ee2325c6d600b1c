"""A table out of the bytes of a file: its encoding, its separator and its heading are found, not asked for."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Literal, NamedTuple

LARGEST = 20_000_000
"""Bytes of a file that is still read."""
MOST_ROWS = 50_000
MOST_CELLS = 200
LONGEST_CELL = 2_000

SEPARATORS = (",", "\t", ";", "|")
LOOKED_AT = 80
"""Lines in which separator and heading are looked for: bills begin with lines about themselves."""

Refusal = Literal["missing", "folder", "no_permission", "too_large", "binary", "empty", "too_many"]


class ImportRefused(Exception):
    """A file that cannot be read as a table; `reason` is an id of a sentence."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason: Refusal = reason


class Row(NamedTuple):
    """One row of text."""

    line: int
    """Where it stands in the file, from 1."""
    cells: tuple[str, ...]

    def cell(self, at: int | None) -> str:
        """The cell of a column; empty where there is no such column, or the row is shorter."""
        return self.cells[at] if at is not None and at < len(self.cells) else ""


@dataclass(frozen=True)
class Table:
    """The rows of a file."""

    rows: tuple[Row, ...]
    encoding: str
    separator: str

    @property
    def width(self) -> int:
        """The cells of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def read_file(path: str) -> bytes:
    """The bytes of a plain file.

    Raises:
        ImportRefused: missing, folder, no_permission, too_large.
    """
    try:
        file = Path(path).expanduser()
        if file.is_dir():
            raise ImportRefused("folder")
        if not file.is_file():
            raise ImportRefused("missing")
        if file.stat().st_size > LARGEST:
            raise ImportRefused("too_large")
        return file.read_bytes()
    except PermissionError:
        raise ImportRefused("no_permission") from None
    except (OSError, RuntimeError, ValueError):
        raise ImportRefused("missing") from None


def table_of(content: bytes) -> Table:
    """The rows of a file in UTF-8 with or without a mark, UTF-16, or GB18030; empty rows are left out.

    Raises:
        ImportRefused: empty, binary, too_many.
    """
    text, encoding = _text(content)
    if not text.strip():
        raise ImportRefused("empty")
    separator = _separator(list(islice(StringIO(text), LOOKED_AT)))
    rows: list[Row] = []
    for row in _rows(text, separator):
        if any(row.cells):
            rows.append(row)
        if len(rows) > MOST_ROWS + LOOKED_AT:
            raise ImportRefused("too_many")
    return Table(tuple(rows), encoding, separator)


def _text(content: bytes) -> tuple[str, str]:
    if not content.strip():
        raise ImportRefused("empty")
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        candidates: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in content:
        raise ImportRefused("binary")
    else:
        candidates = ("utf-8-sig", "gb18030")
    for encoding in candidates:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return text, encoding
    raise ImportRefused("binary")


def _rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=False)
    while True:
        before = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue
        yield Row(before, tuple(cell.strip()[:LONGEST_CELL] for cell in cells[:MOST_CELLS]))


def _separator(lines: list[str]) -> str:
    """The separator that most lines have, and have most of."""
    return max(SEPARATORS, key=lambda each: sum(line.count(each) for line in lines))
