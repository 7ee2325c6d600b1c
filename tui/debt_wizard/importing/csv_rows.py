"""The rows of a text with separators. A quotation mark that is never closed takes no other row along."""

import csv
from collections import deque
from collections.abc import Iterator
from io import StringIO
from typing import NamedTuple

LONGEST_ROW = 50
"""Lines that one row may take up: more than any note of a bill has, so that an open quote is found soon."""


class CsvRow(NamedTuple):
    """The cells of one row."""

    line: int
    """Where it begins in the file, from 1."""
    cells: tuple[str, ...] | None
    """None where the line is longer than can be read."""
    open_at: int | None = None
    """The cell whose quotation mark is not closed, which is the last: how the line goes on there is not known."""


class _Lines:
    """The lines of a text, of which some can be given back."""

    def __init__(self, text: str) -> None:
        self._source = StringIO(text, newline="")
        self._ahead: deque[str] = deque()
        self.taken = 0

    def take(self) -> str:
        """The next line; empty at the end."""
        line = self._ahead.popleft() if self._ahead else self._source.readline()
        self.taken += bool(line)
        return line

    def give_back(self, lines: list[str]) -> None:
        """Have them taken once more."""
        self._ahead.extendleft(reversed(lines))
        self.taken -= len(lines)


def csv_rows(text: str, separator: str) -> Iterator[CsvRow]:
    """Each row; one that takes up several lines only where they are one cell, and no rows of their own.

    A line with an open quotation mark is read to its end, and the lines below it as usual.
    """
    lines = _Lines(text)
    wide = 0
    while first := lines.take():
        at = lines.taken
        cells = _whole(first, lines, separator, wide)
        if cells is not None:
            wide = len(cells) - 1
            yield CsvRow(at, tuple(cells))
            continue
        try:
            cells = next(csv.reader([first], delimiter=separator))
            is_open = len(list(csv.reader([first, "\n"], delimiter=separator))) == 1
        except csv.Error:
            yield CsvRow(at, None)
            continue
        yield CsvRow(at, tuple(cells), len(cells) - 1 if is_open else None)


def _whole(first: str, lines: _Lines, separator: str, wide: int) -> list[str] | None:
    """The cells of the row that begins with a line; None, with no other line taken, where it is not well formed."""
    more: list[str] = []

    def each() -> Iterator[str]:
        yield first
        while len(more) < LONGEST_ROW and (line := lines.take()):
            more.append(line)
            yield line

    try:
        cells = next(csv.reader(each(), delimiter=separator, strict=True))
    except csv.Error:
        cells = None
    if cells is not None and not (more and _holds_rows(cells, separator, max(wide, first.count(separator)))):
        return cells
    lines.give_back(more)
    return None


def _holds_rows(cells: list[str], separator: str, wide: int) -> bool:
    """Whether a cell holds a line that has as many separators as a row."""
    below = [line for cell in cells for line in cell.splitlines()[1:]]
    return wide > 0 and any(line.count(separator) >= wide for line in below)
