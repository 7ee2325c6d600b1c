"""A table out of the bytes of a file: its encoding, its separator and its heading are found, not asked for."""

import re
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Literal, NamedTuple

from debt_wizard.importing.csv_rows import csv_rows

LARGEST = 20_000_000
"""Bytes of a file that is still read."""
MOST_ROWS = 50_000
MOST_CELLS = 200
LONGEST_CELL = 2_000

_MARKED_UP = re.compile(r"\s*<(?:!doctype|html|head|meta|table|\?xml)\b", re.IGNORECASE)
"""A page with a table in it, which banks hand out under the name of a spreadsheet."""

SEPARATORS = (",", "\t", ";", "|")
TYPED = ("，", "；")
"""What stands between the cells of a list that somebody typed with Chinese marks; in a bill they are part of its text.
"""
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
    open_at: int | None = None
    """The cell whose quotation mark is not closed: what it holds, and what follows it, is not known for sure."""

    def cell(self, at: int | None) -> str:
        """The cell of a column; empty where there is no such column, or the row is shorter."""
        return self.cells[at] if at is not None and at < len(self.cells) else ""


@dataclass(frozen=True)
class Table:
    """The rows of a file."""

    rows: tuple[Row, ...]
    encoding: str
    separator: str
    unread: tuple[int, ...] = ()
    """Lines that are too long to be read."""

    @property
    def open_quotes(self) -> tuple[int, ...]:
        """Lines with a quotation mark that is not closed."""
        return tuple(row.line for row in self.rows if row.open_at is not None)

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
    unread: list[int] = []
    for line, read, open_at in csv_rows(text, separator):
        if read is None:
            unread.append(line)
            continue
        cells = tuple(cell.strip()[:LONGEST_CELL] for cell in read[:MOST_CELLS])
        if any(cells):
            rows.append(Row(line, cells, open_at))
        if len(rows) > MOST_ROWS + LOOKED_AT:
            raise ImportRefused("too_many")
    return Table(tuple(rows), encoding, separator, tuple(unread))


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
        if "\x00" in text or _MARKED_UP.match(text):
            break
        return text, encoding
    raise ImportRefused("binary")


def _separator(lines: list[str]) -> str:
    """The separator that most lines have, and have most of; a Chinese mark only where every line has one."""
    typed = [mark for mark in TYPED if all(mark in line for line in lines if line.strip())]
    return max((*SEPARATORS, *typed), key=lambda each: sum(line.count(each) for line in lines))
