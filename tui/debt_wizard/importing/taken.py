"""The entries that a table gives, and the rows that give none, each with its line and the reason."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from debt_wizard.case import Debt, Payment, clean
from debt_wizard.case.kinds import NAME_LENGTH
from debt_wizard.importing.columns import Columns, ImportKind, heading_of
from debt_wizard.importing.table import MOST_ROWS, Table
from debt_wizard.typed import Refused, read_amount, read_day, read_rate, read_whole

_SIGN = re.compile(r"^[-+−－]\s*|\s*[-−]$")
_FORMULA = re.compile(r"^[=@]")


@dataclass(frozen=True)
class RowRefused:
    """A row that gives no entry."""

    line: int
    field: str
    cell: str


@dataclass(frozen=True)
class Taken:
    """What would be taken, and what not."""

    entries: tuple[Debt | Payment, ...]
    refused: tuple[RowRefused, ...]


def taken(table: Table, kind: ImportKind, columns: Columns, debt: str, today: date) -> Taken:
    """Read every row below the heading. A payment without an amount or a day, a debt without a lender, is refused.

    An amount with a minus counts as what it comes to: a bill shows what left the account so. A cell that begins like
    a formula is text.
    """
    heading = heading_of(table, kind)
    entries: list[Debt | Payment] = []
    refused: list[RowRefused] = []
    for line, cells in table.rows[(heading + 1 if heading is not None else 0) :][:MOST_ROWS]:
        told: dict[str, Any] = {}
        wrong: RowRefused | None = None
        for field, at in columns.items():
            cell = clean(cells[at]) if at < len(cells) else ""
            if not cell:
                continue
            try:
                told[field] = _read(field, cell, today)
            except Refused:
                wrong = wrong or RowRefused(line, field, cell)
        missing = next((field for field in _needed(kind) if field not in told), None)
        if wrong is None and missing is not None and told:
            wrong = RowRefused(line, missing, "")
        if wrong is not None:
            refused.append(wrong)
        elif told:
            entry = _entry(kind, told, debt)
            if entry is None:
                refused.append(RowRefused(line, next(iter(told)), ""))
            else:
                entries.append(entry)
    return Taken(tuple(entries), tuple(refused))


def _needed(kind: ImportKind) -> tuple[str, ...]:
    return ("paid", "paid_on") if kind == "payments" else ("lender",)


def _read(field: str, cell: str, today: date) -> Any:
    match field:
        case "paid" | "balance" | "contract_payment":
            return read_amount(_SIGN.sub("", cell))
        case "paid_on" | "due" | "overdue_since":
            return read_day(cell.replace("T", " ").split(" ")[0], today)
        case "annual_rate":
            return read_rate(cell)
        case "due_day":
            return read_whole(cell, least=1, most=31, unit="day")
        case _:
            return _FORMULA.sub("", cell)[:NAME_LENGTH]


def _entry(kind: ImportKind, told: dict[str, Any], debt: str) -> Debt | Payment | None:
    try:
        return Payment(debt=debt, **told) if kind == "payments" else Debt(**told)
    except ValidationError:
        return None


def total_of(found: Taken) -> Decimal:
    """What all that would be taken comes to."""
    amounts = [each.paid if isinstance(each, Payment) else each.balance for each in found.entries]
    return sum((amount for amount in amounts if amount is not None), Decimal(0))
