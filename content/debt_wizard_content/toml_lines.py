"""On which line of a TOML text each key and each value stands.

`tomllib` gives the values alone. This reads the same text once more for the places, and only where one is asked for:
where something is wrong.
"""

import re
from bisect import bisect_right

from debt_wizard_content.flaw import Way

_BLANK = re.compile(r"(?:\s|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')[ \t]*""")
_STRING = re.compile(
    r'"""(?:\\.|(?!"{3})[^\\])*"{3,5}'
    r"|'{3}(?:(?!'{3}).)*'{3,5}"
    r'|"(?!"")(?:\\.|[^"\\\n])*"'
    r"|'(?!'')[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^\s,\]}#]+(?: \d\d:[^\s,\]}#]+)?")


class TomlLines:
    """The lines of one text, counted from 1. Of a text that is no TOML it knows what stands before the fault."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self._starts: dict[Way, int] = {}
        """Where each key, and each element of a list, begins."""
        self._spans: dict[Way, tuple[int, int]] = {}
        """Where each value that is no table begins and ends."""
        self._counts: dict[Way, int] = {}
        self._headings: set[Way] = set()
        self.twice: tuple[str, int, int] | None = None
        """The first key that stands twice: its name, the line of the first and the line of the second."""
        self.open: tuple[str, int] | None = None
        """What was begun and not ended where reading stopped: its sign and its line."""
        self._open: list[tuple[str, int]] = []
        try:
            self._read()
        except _Stopped:
            if self._open:
                sign, at = self._open[-1]
                self.open = sign, self.line_at(at)

    def line_at(self, offset: int) -> int:
        """The line of a place in the text."""
        return bisect_right(self._ends, offset - 1) + 1

    def line(self, way: Way, near: str = "") -> int | None:
        """The line of what a way leads to, or of the last part of it that is there; None where no part is.

        The line of a record is that of its id. With `near`, the line on which that stands inside of what the way leads
        to, if it does.
        """
        if near and (inside := self._inside(way, near)) is not None:
            return self.line_at(inside)
        for length in range(len(way), 0, -1):
            part = way[:length]
            is_whole = part == way and isinstance(part[-1], str)
            for known in (part,) if is_whole else ((*part, "id"), part):
                if known in self._starts:
                    return self.line_at(self._starts[known])
        return None

    def _inside(self, way: Way, near: str) -> int | None:
        for known, (start, end) in self._spans.items():
            if known[: len(way)] == way:
                for written in (near, near.replace("\\", "\\\\").replace('"', '\\"')):
                    found = self._text.find(written, start, end)
                    if found >= 0:
                        return found
        return None

    def _read(self) -> None:
        table: Way = ()
        at = self._blank(0)
        while at < len(self._text):
            if self._text[at] == "[":
                table, at = self._heading(at)
            else:
                at = self._pair(table, at)
            at = self._blank(at)

    def _heading(self, start: int) -> tuple[Way, int]:
        is_list = self._text.startswith("[[", start)
        keys, at = self._keys(start + (2 if is_list else 1))
        close = "]]" if is_list else "]"
        if not self._text.startswith(close, at):
            raise _Stopped
        way = self._in_lists(keys, is_list=is_list)
        if not is_list and way in self._headings:
            self._found_twice(way, start)
        self._headings.add(way)
        for length in range(1, len(way) + 1):
            self._starts.setdefault(way[:length], start)
        return way, at + len(close)

    def _in_lists(self, keys: list[str], *, is_list: bool) -> Way:
        """The way of a heading: where a part of it is a list of tables, its last table is meant."""
        way: Way = ()
        for place, key in enumerate(keys):
            way += (key,)
            if is_list and place == len(keys) - 1:
                self._counts[way] = self._counts.get(way, 0) + 1
            if way in self._counts:
                way += (self._counts[way] - 1,)
        return way

    def _pair(self, table: Way, start: int) -> int:
        keys, at = self._keys(start)
        if not self._text.startswith("=", at):
            raise _Stopped
        way = (*table, *keys)
        if way in self._spans or (way in self._headings):
            self._found_twice(way, start)
        for length in range(len(table) + 1, len(way) + 1):
            self._starts.setdefault(way[:length], start)
        return self._value(way, self._gap(at + 1))

    def _value(self, way: Way, start: int) -> int:
        sign = self._text[start : start + 1]
        if sign == "{":
            end = self._table(way, start)
        elif sign == "[":
            end = self._list(way, start)
        elif match := (_STRING if sign in {'"', "'"} else _SCALAR).match(self._text, start):
            end = match.end()
        else:
            if sign in {'"', "'"}:
                triple = sign * 3
                self._open.append((triple if self._text.startswith(triple, start) else sign, start))
            raise _Stopped
        self._spans[way] = (start, end)
        return end

    def _table(self, way: Way, start: int) -> int:
        self._open.append(("}", start))
        at = self._gap(start + 1)
        while not self._text.startswith("}", at):
            at = self._gap(self._pair(way, at))
            at = self._after(at, "}")
        self._open.pop()
        return at + 1

    def _list(self, way: Way, start: int) -> int:
        self._open.append(("]", start))
        at, place = self._blank(start + 1), 0
        while not self._text.startswith("]", at):
            self._starts[*way, place] = at
            at = self._blank(self._value((*way, place), at))
            at = self._blank(self._after(at, "]"))
            place += 1
        self._open.pop()
        return at + 1

    def _after(self, at: int, close: str) -> int:
        """What follows an element: a comma, or the end."""
        if self._text.startswith(",", at):
            return self._gap(at + 1)
        if not self._text.startswith(close, at):
            raise _Stopped
        return at

    def _keys(self, start: int) -> tuple[list[str], int]:
        keys, at = [], start
        while match := _KEY.match(self._text, at):
            keys.append(next(key for key in match.groups() if key is not None))
            at = match.end()
            if not self._text.startswith(".", at):
                return keys, at
            at += 1
        raise _Stopped

    def _blank(self, at: int) -> int:
        match = _BLANK.match(self._text, at)
        return match.end() if match else at

    def _gap(self, at: int) -> int:
        while self._text[at : at + 1] in {" ", "\t"}:
            at += 1
        return at

    def _found_twice(self, way: Way, at: int) -> None:
        if self.twice is None:
            named = ".".join(key for key in way if isinstance(key, str))
            self.twice = named, self.line_at(self._starts[way]), self.line_at(at)


class _Stopped(Exception):
    """The text is no TOML from here on."""
