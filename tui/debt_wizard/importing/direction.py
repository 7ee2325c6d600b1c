"""Which way the money of a row went: told by a column of the direction, by one of money in, or by a minus."""

from collections.abc import Sequence
from typing import Literal

from debt_wizard.importing.cells import has_minus, is_nought, says
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.reversals import is_reversal
from debt_wizard.importing.table import Row

ToldBy = Literal["column", "sign"]


def telling(rows: Sequence[Row], columns: Columns) -> Columns:
    """The columns without one of the direction in which no row says in or out: it tells nothing."""
    if "direction" not in columns:
        return columns
    said = (row.cell(columns["direction"]) for row in rows)
    if any(says(cell, "in") or says(cell, "out") for cell in said):
        return columns
    return {field: at for field, at in columns.items() if field != "direction"}


def told_by(rows: Sequence[Row], columns: Columns) -> ToldBy | None:
    """What tells money in from money out: a column, or amounts of which only some have a minus; None if nothing.

    The minus of a payment that was taken back tells nothing of the others.
    """
    if "direction" in columns or "received" in columns:
        return "column"
    made = (row.cell(columns.get("paid")) for row in rows if not is_reversal(row, columns))
    amounts = [cell for cell in made if cell and not is_nought(cell)]
    with_minus = sum(map(has_minus, amounts))
    return "sign" if 0 < with_minus < len(amounts) else None


def way_of(row: Row, columns: Columns, *, by_sign: bool) -> Literal["in", "out"] | None:
    """Which way the money of a row went; None where the row says neither."""
    if says(row.cell(columns.get("status")), "borrowed"):
        return "in"
    direction, paid, received = (row.cell(columns.get(each)) for each in ("direction", "paid", "received"))
    if direction:
        return "in" if says(direction, "in") else "out" if says(direction, "out") else None
    if received and not is_nought(received) and not says(received, "nothing"):
        return "in" if not paid or is_nought(paid) or says(paid, "nothing") else None
    if "received" in columns:
        return "out"
    if not by_sign or not paid:
        return None
    return "out" if has_minus(paid) else "in"
