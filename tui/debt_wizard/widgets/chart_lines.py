"""Lines over time in a frame of cells: each line has a sign of its own, so that it needs no colour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rich.cells import cell_len

Points = Sequence[tuple[int, Decimal]]
"""When, as a whole number such as a day or a month that grows, and how much from then on."""

HEIGHT = 9


@dataclass(frozen=True)
class Line:
    """One line: its sign, one cell wide, and its points."""

    sign: str
    points: Points


@dataclass(frozen=True)
class Frame:
    """What is around the lines."""

    start: str
    """Said below the left end, such as the first month."""
    end: str
    say: Callable[[Decimal], str]
    """An amount beside the axis."""
    filled: str = ""
    """A sign between the first line and the second; none leaves it blank."""


def lines(drawn: Sequence[Line], frame: Frame, width: int, height: int = HEIGHT) -> list[str]:
    """The chart in rows: amounts on the left, the lines, and the two ends of time below.

    Each column shows the lowest amount of its days, so that a hole of a day is seen. Nought has a row of its own
    where it is crossed. A later line stands above an earlier one.
    """
    told = [line for line in drawn if line.points]
    if not told:
        return []
    amounts = [amount for line in told for _, amount in line.points]
    top, bottom = max(*amounts, Decimal(0)), min(*amounts, Decimal(0))
    if top == bottom:
        top = bottom + 1
    axis = max(cell_len(frame.say(amount)) for amount in (top, bottom, Decimal(0)))
    columns = max(width - axis - 3, 10)
    grid = [[" "] * columns for _ in range(height)]
    span = (min(line.points[0][0] for line in told), max(line.points[-1][0] for line in told))

    def row_of(amount: Decimal) -> int:
        return round((top - amount) * (height - 1) / (top - bottom))

    nought = row_of(Decimal(0))
    grid[nought] = ["-"] * columns
    rows = [
        [row_of(amount) if amount is not None else None for amount in _sampled(each, span, columns)] for each in told
    ]
    if frame.filled and len(rows) > 1:
        _fill(grid, rows[0], rows[1], frame.filled)
    for line, places in zip(told, rows, strict=True):
        for column, place in enumerate(places):
            if place is not None:
                grid[place][column] = line.sign
    ticks = {0: top, nought: Decimal(0), height - 1: bottom}
    margin = " " * (axis + 3)
    return [
        *(
            f"{_right(frame.say(ticks[place]) if place in ticks else '', axis)} | {''.join(row)}".rstrip()
            for place, row in enumerate(grid)
        ),
        margin + frame.start + " " * max(columns - cell_len(frame.start) - cell_len(frame.end), 1) + frame.end,
    ]


def _sampled(line: Line, span: tuple[int, int], columns: int) -> list[Decimal | None]:
    """The lowest amount in force in each column; None before the line begins and after it ends."""
    first, last = span
    length = max(last - first, 1)
    found: list[Decimal | None] = [None] * columns
    for number, (when, amount) in enumerate(line.points):
        until = line.points[number + 1][0] if number + 1 < len(line.points) else when
        begin = (when - first) * (columns - 1) // length
        end = max(begin, (until - first) * (columns - 1) // length - 1)
        for column in range(begin, end + 1):
            there = found[column]
            found[column] = amount if there is None else min(there, amount)
    return found


def _fill(grid: list[list[str]], upper: Sequence[int | None], lower: Sequence[int | None], sign: str) -> None:
    for column, (one, other) in enumerate(zip(upper, lower, strict=True)):
        if one is not None and other is not None:
            for place in range(min(one, other), max(one, other) + 1):
                grid[place][column] = sign


def _right(text: str, cells: int) -> str:
    return " " * (cells - cell_len(text)) + text
