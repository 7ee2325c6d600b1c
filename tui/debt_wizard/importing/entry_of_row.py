"""What one row gives: a debt, a payment, or the cell that gives none with the reason."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import ValidationError

from debt_wizard.case import Debt, Payment, clean
from debt_wizard.case.kinds import NAME_LENGTH
from debt_wizard.importing.cells import has_minus, is_formula, says, without_minus, without_quotes, without_time
from debt_wizard.importing.columns import Columns, ImportKind, fields_of, taken_fields
from debt_wizard.importing.kind_of_debt import kind_of_debt
from debt_wizard.importing.parted import parted
from debt_wizard.importing.table import Row
from debt_wizard.typed import Refused, read_amount, read_day, read_past_day, read_rate, read_whole

AMOUNTS = frozenset({"paid", "balance", "contract_payment"})
FIGURES = AMOUNTS | {"annual_rate", "due_day", "paid_on", "overdue_since"}
NAMES = frozenset({"payee", "way", "note", "lender", "account"})
"""What is text: it may run on to the end of a line."""

Why = Literal["missing", "minus", "formula", "unfit", "refund", "open_quote", "rate_or_share", "split"]

_BELOW_ONE = re.compile(r"0?\.[0-9]*[1-9][0-9]*")
"""A bare number such as 0.15: a table keeps 15 % so, and a person who writes it means 0.15 %."""


class _NotRead(Exception):
    """A cell that gives no answer."""

    def __init__(self, why: Why | Refused) -> None:
        super().__init__(str(why))
        self.why: Why | Refused = why


@dataclass(frozen=True)
class RowRefused:
    """A row that gives no entry."""

    line: int
    field: str
    cell: str
    why: Why | Refused


def entry_of(
    row: Row, kind: ImportKind, columns: Columns, debt: str, today: date
) -> Debt | Payment | RowRefused | None:
    """What a row gives; None where no column that is taken says anything."""
    unsure = _unsure(row, kind, columns)
    if unsure is not None:
        return RowRefused(row.line, unsure, "", "open_quote")
    told: dict[str, Any] = {}
    wrong: RowRefused | None = None
    for field in taken_fields(kind):
        cell = without_quotes(clean(row.cell(columns.get(field))))
        if not cell or says(cell, "nothing"):
            continue
        try:
            told[field] = _read(field, cell, today)
        except _NotRead as fault:
            wrong = wrong or RowRefused(row.line, field, cell, fault.why)
    missing = next((field for field in needed(kind) if field not in told), None)
    if wrong is not None or not told:
        return wrong
    if missing is not None:
        return RowRefused(row.line, missing, "", "missing")
    try:
        return Payment(debt=debt, **told) if kind == "payments" else Debt(**told)
    except ValidationError:
        return RowRefused(row.line, next(iter(told)), "", "unfit")


def _unsure(row: Row, kind: ImportKind, columns: Columns) -> str | None:
    """The first field that a quotation mark without its end leaves open; None where all are known."""
    if row.open_at is None:
        return None
    names = [each.value("field") for each in fields_of(kind)]
    ends_in_text = {field for field in names if columns.get(field, -1) == row.open_at and field in NAMES}
    return next((each for each in names if columns.get(each, -1) >= row.open_at and each not in ends_in_text), None)


def needed(kind: ImportKind) -> tuple[str, ...]:
    """The fields without which a row gives no entry."""
    return ("paid", "paid_on") if kind == "payments" else ("lender",)


def _read(field: str, cell: str, today: date) -> Any:
    """One answer out of a cell.

    Raises:
        _NotRead: it says none.
    """
    if field in FIGURES and is_formula(cell):
        raise _NotRead("formula")
    if field in AMOUNTS and field != "paid" and has_minus(cell):
        raise _NotRead("minus")
    try:
        match field:
            case "paid":
                return read_amount(without_minus(parted(cell)[0]))
            case "balance" | "contract_payment":
                return read_amount(cell)
            case "paid_on":
                return _day_paid(without_time(cell), today)
            case "overdue_since":
                return read_past_day(without_time(cell), today)
            case "annual_rate" if _BELOW_ONE.fullmatch(cell):
                raise _NotRead("rate_or_share")
            case "annual_rate":
                return read_rate(cell)
            case "due_day":
                return read_whole(cell, least=1, most=31, unit="day")
            case "product":
                return kind_of_debt(cell)
            case _:
                return cell if len(cell) <= NAME_LENGTH else f"{cell[: NAME_LENGTH - 1]}…"
    except Refused as refused:
        raise _NotRead(refused) from None


def _day_paid(cell: str, today: date) -> date:
    """A day without a year is the last one that has been. One that has not come is taken as it stands, and told."""
    try:
        return read_past_day(cell, today)
    except Refused as refused:
        if refused.code != "day_in_future":
            raise
        return read_day(cell, today)
