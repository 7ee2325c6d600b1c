"""Break a paragraph into lines of cells, by the rules of Chinese and of Latin text."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

NEVER_FIRST = frozenset("，。、；：？！）》」』】〕〉”’…—～·％℃,.;:?!)]}%")
"""Characters that no line may begin with."""

NEVER_LAST = frozenset("（《「『【〔〈“‘￥¥$([{")
"""Characters that no line may end with."""

_UNIT = re.compile(
    r"[ \t]+|个月|[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[\uff01-\uff60\u3000-\u303f]|"
    r"……|——|[^\s\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\uff01-\uff60\u3000-\u303f]+"
)
_COUNTERS = frozenset("元年月日号天期个万亿岁次点")
_NUMBER = re.compile(r"[¥￥]?\d[\d,.:/-]*")


def break_lines(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` cells; line feeds in it are kept as breaks.

    No line begins with a closing mark or ends with an opening one, a number stays with its counter (10日),
    and a Latin word is only cut where it is wider than a whole line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_break_paragraph(paragraph, max(width, 2)))
    return lines


def break_offsets(line: str, width: int) -> tuple[int, ...]:
    """The places where a line of an editor is broken, by the same rules; nothing is dropped, blanks end a line."""
    offsets: list[int] = []
    taken = place = 0
    for unit in _units(line):
        rest = unit
        if taken and taken + cell_len(rest.rstrip()) > width:
            offsets.append(place)
            taken = 0
        while cell_len(rest.rstrip()) > width:
            head = _head(rest, width)
            place += len(head)
            offsets.append(place)
            rest = rest[len(head) :]
        taken += cell_len(rest)
        place += len(rest)
    return tuple(offsets)


def _break_paragraph(paragraph: str, width: int) -> Iterator[str]:
    line, taken = "", 0
    for unit in _units(paragraph):
        rest = unit
        if taken + cell_len(rest) > width and line.strip():
            yield line.rstrip()
            line, taken = "", 0
            rest = rest.lstrip()
        if cell_len(rest) > width:
            line, taken = "", 0  # only blanks: what is cut into pieces begins at the edge
        while cell_len(rest) > width:
            head = _head(rest, width)
            yield head
            rest = rest[len(head) :]
        line += rest
        taken += cell_len(rest)
    yield line.rstrip()


def _units(paragraph: str) -> Iterator[str]:
    """The pieces that a line may be broken between."""
    held = ""
    for piece in _UNIT.findall(paragraph):
        if held and not _may_break_between(held, piece):
            held += piece
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _may_break_between(before: str, after: str) -> bool:
    if before[-1] in NEVER_LAST or after[0] in NEVER_FIRST:
        return False
    if after[0] in _COUNTERS and _NUMBER.fullmatch(before.strip()[-12:].split(" ")[-1] or " "):
        return False
    return not (after.isspace())


def _head(unit: str, width: int) -> str:
    """As much of a unit that is wider than a line as one line holds."""
    taken = 0
    for index, char in enumerate(unit):
        taken += cell_len(char)
        if taken > width:
            return unit[: max(index, 1)]
    return unit
