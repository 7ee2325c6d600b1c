"""A table of the web page: on a phone, a row that would be too wide becomes a small card with its heads in it."""

from collections.abc import Sequence
from html import escape

from debt_wizard.documents.page import Table
from debt_wizard.documents.plain_text import cells as cells_of
from debt_wizard.documents.told import Told

SHORT = 18
"""Cells of a terminal that a date or a name takes: it stays on one line. A wide character takes two."""

NARROW = 5
"""Columns with which a table still fits on A4 where all of them are that long."""

SLIM = 12
"""Cells of a day in figures or of a large amount: it stays on one line however many columns there are."""

PHONE = 46
"""Cells that fit beside each other on a phone."""

LONG = 24
"""Cells that fit in half of that: a longer text has a line of its own."""


def web_table(table: Table) -> str:
    """The table; what people typed is escaped."""
    is_stacked = _is_wide(table)
    heads = "".join(f"<th{_kind(table, place, head)}>{escape(head)}</th>" for place, head in enumerate(table.heads))
    rows = "".join(f"<tr>{_row(table, row, is_stacked=is_stacked)}</tr>" for row in table.rows)
    kind = ' class="stacked"' if is_stacked else ""
    return f'<div class="wide"><table{kind}><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _is_wide(table: Table) -> bool:
    """Whether a table is wider than a phone; two columns share it, whatever stands in them."""
    columns = zip(table.heads, *table.rows, strict=True)
    return len(table.heads) > 2 and sum(max(map(cells_of, column)) for column in columns) + 2 * len(table.heads) > PHONE


def _row(table: Table, row: Sequence[str], *, is_stacked: bool) -> str:
    told = []
    for place, (head, cell) in enumerate(zip(table.heads, row, strict=True)):
        head_told = f' data-head="{escape(head, quote=True)}"' if is_stacked else ""
        told.append(f"<td{_kind(table, place, cell)}{head_told}>{escape(cell)}</td>")
    return "".join(told)


def _kind(table: Table, place: int, cell: str) -> str:
    is_long = cells_of(cell) > LONG
    is_short = not is_long and (isinstance(cell, Told) or cells_of(cell) <= SHORT) and len(table.heads) <= NARROW
    is_short = is_short or (isinstance(cell, Told) and cells_of(cell) <= SLIM)
    is_figure = place in table.figures
    named = {"figure": is_figure, "long": is_long, "short": is_short and not is_figure}
    kinds = " ".join(name for name, holds in named.items() if holds)
    return f' class="{kinds}"' if kinds else ""
