"""Payments that a bank took back: a row of its own, named so, for the same sum as the payment that it undoes."""

from collections.abc import Sequence
from decimal import Decimal

from debt_wizard.advice.company_name import is_one_company
from debt_wizard.importing.cells import ends_in, has_minus, says
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.moments import Moments, moments_of
from debt_wizard.importing.parted import amount_in
from debt_wizard.importing.table import Row


def is_reversal(row: Row, columns: Columns) -> bool:
    """Whether a row says that it undoes an earlier one, or that a transfer came back.

    The status does not say so: a row of that status is itself the one that was undone. A refund that is marked as money
    out was given by the person, and undoes nothing.
    """
    status = columns.get("status")
    told = [cell for at, cell in enumerate(row.cells) if at != status]
    if any(ends_in(cell, "reversal") for cell in told):
        return True
    return any(ends_in(cell, "refund") for cell in told) and not _is_marked_out(row, columns)


def _is_marked_out(row: Row, columns: Columns) -> bool:
    """Whether a row says by itself that money went out: by the direction, a minus, or an empty column of money in."""
    if says(row.cell(columns.get("direction")), "out") or has_minus(row.cell(columns.get("paid"))):
        return True
    return "received" in columns and not amount_in(row.cell(columns["received"]))


def reversed_rows(rows: Sequence[Row], payments: Sequence[Row], columns: Columns) -> dict[int, frozenset[int]]:
    """For each row that undoes another, by its line: the line of that payment; several where it may be any of them.

    It is the last payment of the same sum before it, of money that went the other way, to the same payee where both
    name one. Where payments of one day to different payees fit, nobody knows which it was. Each is undone once.
    """
    moments = moments_of(rows, columns)
    made = sorted(payments, key=moments.of)
    found: dict[int, frozenset[int]] = {}
    undone: set[int] = set()
    for row in sorted((each for each in rows if is_reversal(each, columns)), key=moments.of):
        fitting = [
            each
            for each in made
            if each.line not in undone and moments.is_before(each, row) and _undoes(row, each, columns)
        ]
        found[row.line] = _last_of(fitting, moments, columns)
        undone |= found[row.line] if len(found[row.line]) == 1 else set()
    return found


def amount_of(row: Row, columns: Columns) -> Decimal | None:
    """What a row names as paid, else as received, without its minus; None where it names neither."""
    return amount_in(row.cell(columns.get("paid"))) or amount_in(row.cell(columns.get("received"))) or None


def _last_of(fitting: Sequence[Row], moments: Moments, columns: Columns) -> frozenset[int]:
    """The last of payments, by its line, with those of that day where one of them went to somebody else."""
    if not fitting:
        return frozenset()
    last = fitting[-1]
    payee = last.cell(columns.get("payee"))
    others = [each for each in fitting if moments.day(each) == moments.day(last)]
    names = (each.cell(columns.get("payee")) for each in others)
    if all(name == payee or is_one_company(name, payee) for name in names):
        return frozenset({last.line})
    return frozenset(each.line for each in others)


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
