"""Which column of a table holds which field: guessed from its heading by the words of the content."""

from collections.abc import Mapping
from typing import Literal

from debt_wizard.importing.table import LOOKED_AT, Row, Table
from debt_wizard_content.catalogues import Item, catalogue

ImportKind = Literal["debts", "payments"]

Columns = Mapping[str, int]
"""The column of each field that has one."""


def fields_of(kind: ImportKind) -> list[Item]:
    """The fields that are looked for, in the order in which they are asked for.

    Some only tell which rows are meant, such as the direction of the money; the others are taken.
    """
    return [each for each in catalogue("import_columns") if each.value("kind") == kind]


def taken_fields(kind: ImportKind) -> list[str]:
    """The fields that are taken."""
    return [each.value("field") for each in fields_of(kind) if not each.flag("tells")]


def heading_of(table: Table, kind: ImportKind) -> int | None:
    """The place of the row that names most fields; None where no row names any."""
    known = [(_named(row.cells, kind), place) for place, row in enumerate(table.rows[:LOOKED_AT])]
    best = max(known, key=lambda each: (len(each[0]), -each[1]), default=({}, 0))
    return best[1] if best[0] else None


def rows_below_heading(table: Table, kind: ImportKind) -> tuple[Row, ...]:
    """The rows that may be entries; all of them where no row is a heading."""
    heading = heading_of(table, kind)
    return table.rows[heading + 1 :] if heading is not None else table.rows


def guessed(table: Table, kind: ImportKind) -> dict[str, int]:
    """The column of each field that the heading names."""
    heading = heading_of(table, kind)
    return _named(table.rows[heading].cells, kind) if heading is not None else {}


def names_of(table: Table, kind: ImportKind) -> list[str]:
    """The heading of each column; its number where it has none."""
    heading = heading_of(table, kind)
    cells = table.rows[heading].cells if heading is not None else ()
    return [cells[at] if at < len(cells) and cells[at] else str(at + 1) for at in range(table.width)]


def _named(cells: tuple[str, ...], kind: ImportKind) -> dict[str, int]:
    found: dict[str, int] = {}
    for field in fields_of(kind):
        for word in field.ids("words"):
            place = next((at for at, cell in enumerate(cells) if _is(cell, word) and at not in found.values()), None)
            if place is not None:
                found[field.value("field")] = place
                break
    return found


def _is(cell: str, word: str) -> bool:
    plain = cell.lower().split("(")[0].split("（")[0].strip(" \t:：￥¥*")
    return plain == word.lower()
