"""Payments that a bank took back: a row of its own, named so, for the same sum as the payment that it undoes."""

from collections.abc import Sequence
from decimal import Decimal

from debt_wizard.importing.cells import says
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.parted import amount_in
from debt_wizard.importing.table import Row


def is_reversal(row: Row) -> bool:
    """Whether a row says in one of its cells that it undoes an earlier one, or that a transfer came back."""
    return any(says(cell, "reversal") for cell in row.cells)


def reversed_rows(rows: Sequence[Row], columns: Columns) -> dict[int, int | None]:
    """For each row that undoes another, by its line: the line of the payment that it undoes; None where none fits.

    It is one of the same sum, to the same payee where both name one: of the same day, else the nearest. Each is undone
    once.
    """
    payments = [row for row in rows if not is_reversal(row) and amount_of(row, columns)]
    found: dict[int, int | None] = {}
    for row in rows:
        if not is_reversal(row):
            continue
        undone = set(found.values())
        fitting = [each for each in payments if each.line not in undone and _undoes(row, each, columns)]
        day = row.cell(columns.get("paid_on"))
        nearest = min(
            fitting,
            key=lambda each: (each.cell(columns.get("paid_on")) != day, abs(each.line - row.line)),
            default=None,
        )
        found[row.line] = nearest.line if nearest is not None else None
    return found


def amount_of(row: Row, columns: Columns) -> Decimal | None:
    """What a row names as paid, else as received, without its minus; None where it names neither."""
    return amount_in(row.cell(columns.get("paid"))) or amount_in(row.cell(columns.get("received"))) or None


def _undoes(reversal: Row, payment: Row, columns: Columns) -> bool:
    to, of = (row.cell(columns.get("payee")) for row in (reversal, payment))
    names_another = bool(to and of) and to != of and not says(to, "nothing") and not says(to, "reversal")
    return not names_another and amount_of(reversal, columns) == amount_of(payment, columns)
