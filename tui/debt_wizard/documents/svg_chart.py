"""Charts of a page as inline SVG: they print in black and white, and say their figures in words too."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from debt_wizard.documents.page import Bars, Curve
from debt_wizard.documents.plain_text import cells

WIDTH, ROW, NAME, TOLD = 640, 28, 150, 130
"""The drawing, a line of it, and the least room for a name before its bar and for an amount behind it."""

CELL = 11
"""The width of a cell of a terminal where letters are largest, which is on a phone; a wide character takes two."""

HEIGHT, PAD = 180, 24


def bars(chart: Bars) -> str:
    """One bar for each amount, the longest as long as there is room."""
    longest = max(*chart.amounts, Decimal(1))
    name_room, told_room = _room(chart.names, NAME), _room(chart.told, TOLD)
    room = WIDTH - name_room - told_room
    rows = []
    for place, (name, amount, told) in enumerate(zip(chart.names, chart.amounts, chart.told, strict=True)):
        y = place * ROW
        length = max(round(room * amount / longest), 1)
        rows.append(
            f'<text x="0" y="{y + 18}">{escape(name)}</text>'
            f'<rect x="{name_room}" y="{y + 5}" width="{length}" height="16"/>'
            f'<text x="{name_room + length + 8}" y="{y + 18}">{escape(told)}</text>'
        )
    return _drawing(chart.title, len(chart.names) * ROW, "".join(rows))


def _room(texts: Sequence[str], least: int) -> int:
    """Room for the longest text, up to a third of the drawing."""
    return min(max(least, *(cells(text) * CELL for text in texts)), WIDTH // 3)


def curve(chart: Curve) -> str:
    """A line from the first amount to the last, over time."""
    if not chart.amounts:
        return ""
    first, last = chart.days[0].toordinal(), chart.days[-1].toordinal()
    span, most = max(last - first, 1), max(*chart.amounts, Decimal(1))
    points = " ".join(
        f"{PAD + (WIDTH - 2 * PAD) * (day.toordinal() - first) / span:.1f},"
        f"{PAD + float((HEIGHT - 2 * PAD) * (1 - amount / most)):.1f}"
        for day, amount in zip(chart.days, chart.amounts, strict=True)
    )
    inside = (
        f'<line class="axis" x1="{PAD}" y1="{HEIGHT - PAD}" x2="{WIDTH - PAD}" y2="{HEIGHT - PAD}"/>'
        f'<polyline points="{points}"/>'
        f'<text x="{PAD}" y="16">{escape(chart.first)}</text>'
        f'<text x="{WIDTH - PAD}" y="{HEIGHT - 6}" text-anchor="end">{escape(chart.last)}</text>{_left(chart)}'
    )
    return _drawing(chart.title, HEIGHT, inside)


def _left(chart: Curve) -> str:
    """What is still owed at the end, above it."""
    return f'<text x="{WIDTH - PAD}" y="16" text-anchor="end">{escape(chart.left)}</text>' if chart.left else ""


def _drawing(title: str, height: int, inside: str) -> str:
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(title, quote=True)}">{inside}</svg></figure>'
    )
