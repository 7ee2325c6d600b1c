"""Tables for a spreadsheet: CSV in UTF-8 with its mark, with nothing that a spreadsheet would compute."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from debt_wizard.documents.page import Page, Table

MARK = "\ufeff"
"""Without it, spreadsheets take the file for another encoding and show Chinese as noise."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet compute a cell instead of showing it."""


def disarmed(cell: str) -> str:
    """A cell that is shown as it was typed and never computed."""
    return f"'{cell}" if cell.lstrip().startswith(FORMULA) else cell


def spreadsheet(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as a CSV file; the first one holds the heads."""
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([disarmed(cell) for cell in row] for row in rows)
    return (MARK + written.getvalue()).encode("utf-8")


def spreadsheets(pages: Sequence[Page]) -> list[tuple[str, bytes]]:
    """One file for each table of the pages, named after its page."""
    found: list[tuple[str, bytes]] = []
    for page in pages:
        tables = [part for part in page.parts if isinstance(part, Table)]
        for number, table in enumerate(tables, 1):
            name = page.name if len(tables) == 1 else f"{page.name}-{number}"
            found.append((f"{name}.csv", spreadsheet([table.heads, *table.rows])))
    return found
