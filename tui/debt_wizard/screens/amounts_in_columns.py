"""Text in columns of cells, for tables whose rows are options or paragraphs."""

from collections.abc import Sequence

from rich.cells import cell_len

from debt_wizard.widgets.chart_bars import fitted

GAP = 1


def in_columns(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Each row as one line: the first column to the left and cut where there is no room, the others to the right."""
    if not rows:
        return []
    count = max(len(row) for row in rows)
    wide = [max(cell_len(row[place]) for row in rows if place < len(row)) for place in range(count)]
    first = max(min(wide[0], width - sum(each + GAP for each in wide[1:])), 6)
    return [
        fitted(row[0], first)
        + "".join(" " * (GAP + wide[place] - cell_len(text)) + text for place, text in enumerate(row[1:], 1))
        for row in rows
    ]
