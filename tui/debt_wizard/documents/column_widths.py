"""How wide the columns of a printed table are, so that no head, amount or day breaks where another column has room."""

import re

from debt_wizard.documents.page import Table
from debt_wizard.documents.plain_text import cells
from debt_wizard.documents.told import BETWEEN, Told

BOLD = 1.3
"""How much wider a Latin letter of a head is, which is bold; a Chinese character is as wide as ever."""

WORD = 20
"""Cells of the longest word that counts as one: a checksum may break."""

HEAD = 12
"""Cells of a Chinese head that stay together: six characters."""

ROUNDS = 40
"""Halvings with which the common width is found: far finer than a printer."""

SPACED = 0.5
"""Cells that some word processors set between a Chinese character and a figure, whatever the file says."""

_SEAM = re.compile(r"(?<=[0-9A-Za-z])(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?=[0-9A-Za-z])")
_BREAKS = re.compile(r"[\s/-]+|(?<=[\u3000-\u9fff\uff00-\uffef])|(?=[\u3000-\u9fff\uff00-\uffef])")


def column_widths(table: Table, room: float, cell: float, padding: float) -> list[float]:
    """The width of each column, in the unit of `room`, which they fill together.

    `cell` is the width of a cell of a terminal, `padding` what stands beside a text. Each column has the room of its
    longest text. Where that is too much, heads take more lines; then the widest columns give way, alike, down to
    their longest word.
    """
    columns = list(zip(table.heads, *table.rows, strict=True))
    whole = [padding + cell * max(_bold(head), *map(_room, texts), 1) for head, *texts in columns]
    if sum(whole) <= room:
        return [each * room / sum(whole) for each in whole]
    heads = [padding + cell * _least_of_head(head) for head, *_ in columns]
    needed, least = (
        [
            max(head, padding + cell * max(map(count, texts), default=1))
            for head, (_, *texts) in zip(heads, columns, strict=True)
        ]
        for count in (_room, _least)
    )
    if sum(needed) <= room:
        return [each * room / sum(needed) for each in needed]
    if sum(least) >= room:
        return [each * room / sum(least) for each in least]
    found, low, high = least, 0.0, room
    for _ in range(ROUNDS):
        common = (low + high) / 2
        found = [min(most, max(fewest, common)) for most, fewest in zip(needed, least, strict=True)]
        low, high = (low, common) if sum(found) > room else (common, high)
    return found


def _room(text: str) -> float:
    return cells(text) + SPACED * len(_SEAM.findall(text))


def _least(text: str) -> float:
    """The cells below which a text would break inside a word; an amount or a day is one."""
    if isinstance(text, Told):
        return max(map(_room, text.split(BETWEEN)))
    return min(max(cells(word) for word in _words(text)), WORD)


def _least_of_head(head: str) -> float:
    words = max(_bold(word) for word in _words(head))
    return max(words, min(cells(head), HEAD)) if cells(head) > len(head) else words


def _bold(text: str) -> float:
    narrow = 2 * len(text) - cells(text)
    return cells(text) + (BOLD - 1) * narrow


def _words(text: str) -> list[str]:
    return [word for word in _BREAKS.split(text) if word] or [""]
