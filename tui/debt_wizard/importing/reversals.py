"""Payments that a bank took back: a row of its own, named so, for the same sum as the payment that it undoes."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.company_name import is_one_company
from debt_wizard.importing.cells import ends_in, has_minus, says, without_quotes, without_time
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.parted import amount_in
from debt_wizard.importing.table import Row
from debt_wizard.typed import Refused, read_day


def is_reversal(row: Row, columns: Columns) -> bool:
    """Whether a row says that it undoes an earlier one, or that a transfer came back.

    The status does not say so: a row of that status is itself the one that was undone.
    """
    status = columns.get("status")
    return any(ends_in(cell, "reversal") for at, cell in enumerate(row.cells) if at != status)


def reversed_rows(rows: Sequence[Row], payments: Sequence[Row], columns: Columns) -> dict[int, int | None]:
    """For each row that undoes another, by its line: the line of the payment that it undoes; None where none is known.

    It is the last payment of the same sum before it, of money that went the other way, to the same payee where both
    name one. Where payments of one day to different payees fit, nobody knows which it was. Each is undone once.
    """
    steps = -1 if _begins_with_the_latest(rows, columns) else 1
    found: dict[int, int | None] = {}
    for row in rows[::steps]:
        if not is_reversal(row, columns):
            continue
        undone = set(found.values())
        fitting = [
            each
            for each in payments[::steps]
            if (each.line - row.line) * steps < 0 and each.line not in undone and _undoes(row, each, columns)
        ]
        found[row.line] = _the_one(fitting, columns)
    return found


def amount_of(row: Row, columns: Columns) -> Decimal | None:
    """What a row names as paid, else as received, without its minus; None where it names neither."""
    return amount_in(row.cell(columns.get("paid"))) or amount_in(row.cell(columns.get("received"))) or None


def _the_one(fitting: Sequence[Row], columns: Columns) -> int | None:
    """The last of payments, by its line; None without any, or where it may as well be one to somebody else."""
    if not fitting:
        return None
    last = fitting[-1]
    payee, day = last.cell(columns.get("payee")), _day(last, columns)
    others = [each.cell(columns.get("payee")) for each in fitting if _day(each, columns) == day]
    return last.line if all(each == payee or is_one_company(each, payee) for each in others) else None


def _undoes(reversal: Row, payment: Row, columns: Columns) -> bool:
    to, of = (row.cell(columns.get("payee")) for row in (reversal, payment))
    names_another = bool(to and of) and not (says(to, "nothing") or ends_in(to, "reversal")) and to != of
    if names_another and not is_one_company(to, of):
        return False
    return amount_of(reversal, columns) == amount_of(payment, columns) and _goes_back(reversal, payment, columns)


def _goes_back(reversal: Row, payment: Row, columns: Columns) -> bool:
    """Whether money of a row went the other way than that of a payment."""
    if says(reversal.cell(columns.get("direction")), "in") or amount_in(reversal.cell(columns.get("received"))):
        return True
    one, other = (has_minus(row.cell(columns.get("paid"))) for row in (reversal, payment))
    return one != other


def _begins_with_the_latest(rows: Sequence[Row], columns: Columns) -> bool:
    days = [day for row in rows if (day := _day(row, columns)) is not None]
    return bool(days) and days[0] > days[-1]


def _day(row: Row, columns: Columns) -> date | None:
    """The day of a row, to be held against others; None where it tells none."""
    try:
        return read_day(without_time(without_quotes(row.cell(columns.get("paid_on")))), ANY_DAY)
    except Refused:
        return None
