"""Bars: how large each of a few amounts is beside the others, readable without colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from rich.cells import cell_len, set_cell_size

from debt_wizard.case import clean

BAR = "#"
_LONGEST_NAME = 24
_SHORTEST_BAR = 4


@dataclass(frozen=True)
class Bar:
    """One row."""

    name: str
    amount: Decimal
    """Nought or more."""
    told: str
    """The amount in words."""


def bars(rows: Sequence[Bar], width: int) -> list[str]:
    """One line a row: name, bar, amount. The largest bar fills what is left; an amount above nought has a mark."""
    if not rows:
        return []
    most = max(row.amount for row in rows)
    names = min(max(cell_len(row.name) for row in rows), _LONGEST_NAME, max(width // 3, 6))
    told = max(cell_len(row.told) for row in rows)
    room = max(width - names - told - 2, _SHORTEST_BAR)
    return [_line(row, most, names, room) for row in rows]


def _line(row: Bar, most: Decimal, names: int, room: int) -> str:
    length = max(int(row.amount * room / most), 1) if row.amount > 0 and most > 0 else 0
    return f"{fitted(row.name, names)} {BAR * length}{' ' if length else ''}{row.told}"


def fitted(text: str, cells: int) -> str:
    """A text in exactly so many cells, its end cut off or blanks put after it; on one line."""
    return set_cell_size(clean(text), cells)
