"""Charts of a page as inline SVG: they print in black and white, and say their figures in words too."""

from decimal import Decimal
from html import escape

from debt_wizard.documents.page import Bars, Curve

WIDTH, ROW, NAME, TOLD = 640, 28, 150, 130
HEIGHT, PAD = 180, 24


def bars(chart: Bars) -> str:
    """One bar for each amount, the longest as long as there is room."""
    longest = max(*chart.amounts, Decimal(1))
    room = WIDTH - NAME - TOLD
    rows = []
    for place, (name, amount, told) in enumerate(zip(chart.names, chart.amounts, chart.told, strict=True)):
        y = place * ROW
        length = max(round(room * amount / longest), 1)
        rows.append(
            f'<text x="0" y="{y + 18}">{escape(name)}</text>'
            f'<rect x="{NAME}" y="{y + 5}" width="{length}" height="16"/>'
            f'<text x="{NAME + length + 8}" y="{y + 18}">{escape(told)}</text>'
        )
    return _drawing(chart.title, len(chart.names) * ROW, "".join(rows))


def curve(chart: Curve) -> str:
    """A line from the first amount down to the last, over time."""
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
        f'<text x="{WIDTH - PAD}" y="{HEIGHT - 6}" text-anchor="end">{escape(chart.last)}</text>'
    )
    return _drawing(chart.title, HEIGHT, inside)


def _drawing(title: str, height: int, inside: str) -> str:
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(title, quote=True)}">{inside}</svg></figure>'
    )
