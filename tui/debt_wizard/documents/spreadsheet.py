"""Tables for a spreadsheet: CSV in UTF-8 with its mark, with figures to add up and days to sort, and no formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from io import StringIO

from debt_wizard.documents.page import Page, Table
from debt_wizard.documents.told import Told, Value
from debt_wizard.language import YUAN, Language

MARK = "\ufeff"
"""Without it, spreadsheets take the file for another encoding and show Chinese as noise."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet compute a cell instead of showing it."""

CENT = Decimal("0.01")


def disarmed(cell: str) -> str:
    """A cell that is shown as it was typed and never computed."""
    return f"'{cell}" if cell.lstrip().startswith(FORMULA) else cell


def plain(value: Value) -> str:
    """A value as a spreadsheet of any language reads it: 12085.55, 2026-12-16, 2026-12-16 20:05.

    An amount is rounded half-up to the cent, as it is told elsewhere.
    """
    if isinstance(value, Decimal):
        return f"{value.quantize(CENT, ROUND_HALF_UP):f}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value)


def spreadsheet(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as a CSV file; the first one holds the heads."""
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([_cell(cell) for cell in row] for row in rows)
    return (MARK + written.getvalue()).encode("utf-8")


def spreadsheets(pages: Sequence[Page], language: Language) -> list[tuple[str, bytes]]:
    """One file for each table of the pages, named after its page; the head of a column of amounts says the currency."""
    found: list[tuple[str, bytes]] = []
    for page in pages:
        tables = [part for part in page.parts if isinstance(part, Table)]
        for number, table in enumerate(tables, 1):
            name = page.name if len(tables) == 1 else f"{page.name}-{number}"
            found.append((f"{name}.csv", spreadsheet([_heads(table, language), *table.rows])))
    return found


def _cell(cell: str) -> str:
    return plain(cell.value) if isinstance(cell, Told) else disarmed(cell)


def _heads(table: Table, language: Language) -> list[str]:
    currency = language.say("annexes.sheet.yuan") if language.currency == YUAN else language.currency
    columns = [[row[place] for row in table.rows] for place in range(len(table.heads))]
    return [_head(head, column, currency, language) for head, column in zip(table.heads, columns, strict=True)]


def _head(head: str, cells: Sequence[str], currency: str, language: Language) -> str:
    """The head with the currency of the amounts below it, whether they stand alone there or among days and terms."""
    amounts = [isinstance(cell, Told) and isinstance(cell.value, Decimal) for cell in cells if cell]
    if not any(amounts):
        return head
    holds = "head" if all(amounts) else "mixed"
    return language.say(f"annexes.sheet.{holds}", head=head, currency=currency)
