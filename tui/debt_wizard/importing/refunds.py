"""What of a payment was given back: told by its status, by a column, or by a refund that stands in a row of its own."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.importing.cells import says, without_quotes
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.direction import told_by, way_of
from debt_wizard.importing.parted import amount_at_end, amount_in, is_in_part, parted
from debt_wizard.importing.reversals import amount_of, is_reversal, reversed_rows
from debt_wizard.importing.table import Row

NOTHING = Decimal(0)

_PARTS = re.compile(r"[^0-9A-Za-z]")


@dataclass(frozen=True)
class Refunds:
    """The refunds of a table; rows are named by their line. Amounts to the cent."""

    of: Mapping[int, Decimal]
    """What of a row was given back."""
    loose: Mapping[int, frozenset[int]]
    """Refunds that belong to no row of the table, or nobody knows to which of several rows: those."""
    unclear: Mapping[int, str]
    """What rows say that tell that something was given back, and not how much."""

    def takes_all_of(self, row: Row, columns: Columns) -> bool:
        """Whether nothing of the payment of a row is left."""
        back, paid = self.of.get(row.line, NOTHING), amount_in(row.cell(columns.get("paid")))
        return paid is not None and 0 < paid <= back


def refunds_of(rows: Sequence[Row], columns: Columns) -> Refunds:
    """Find what was given back.

    A wallet writes it into the status of the payment (已退款(￥5.00)) or behind its amount (100.00(已退款5.00)), or
    gives the refund a row, whose order number is that of the payment with something behind it. A bank gives what it
    took back a row of the same sum. What is told in several ways counts once. A number that several payments share
    tells none of them apart, as where a spreadsheet has rounded it, so a refund with it belongs to none.
    """
    told: dict[int, Decimal] = {}
    unclear: dict[int, str] = {}
    for row in rows:
        amount = amount_in(row.cell(columns.get("refunded")))
        paid, behind = parted(row.cell(columns.get("paid")))
        if not amount and says(behind, "given_back"):
            amount = amount_in(paid)
        status = behind or row.cell(columns.get("status"))
        if not amount and is_in_part(status):
            amount = amount_at_end(status)
            if amount is None:
                unclear[row.line] = status
        if amount:
            told[row.line] = amount
    numbered = [(_order(row, columns), row.line) for row in rows if not is_refund(row, columns)]
    often = Counter(order for order, _ in numbered)
    orders = {order: line for order, line in numbered if order and often[order] == 1}
    undone = reversed_rows(rows, _paid_out(rows, columns), columns)
    apart: defaultdict[int, Decimal] = defaultdict(Decimal)
    loose: dict[int, frozenset[int]] = {}
    for row in rows:
        if not is_refund(row, columns):
            continue
        may_be = undone.get(row.line, frozenset())
        known = next(iter(may_be)) if len(may_be) == 1 else None
        line = next((orders[each] for each in _begins(_order(row, columns)) if each in orders), known)
        amount = amount_of(row, columns)
        if line is None or amount is None:
            loose[row.line] = may_be
        else:
            apart[line] += amount
    of = {line: max(told.get(line, NOTHING), apart.get(line, NOTHING)) for line in {*told, *apart}}
    return Refunds(of, loose, {line: said for line, said in unclear.items() if line not in of})


def is_refund(row: Row, columns: Columns) -> bool:
    """Whether a row is money that came back for an earlier payment."""
    return says(row.cell(columns.get("status")), "refund") or is_reversal(row, columns)


def _paid_out(rows: Sequence[Row], columns: Columns) -> list[Row]:
    """The rows of money that went out, which may have been taken back."""
    by_sign = told_by(rows, columns) == "sign"
    found = (row for row in rows if not is_reversal(row, columns) and amount_of(row, columns))
    return [
        row
        for row in found
        if way_of(row, columns, by_sign=by_sign) != "in"
        and not any(says(row.cell(columns.get("status")), why) for why in ("not_done", "reversal"))
    ]


def _order(row: Row, columns: Columns) -> str:
    """The order number; empty where a sign stands in its place."""
    order = without_quotes(row.cell(columns.get("order")))
    return "" if says(order, "nothing") else order


def _begins(order: str) -> Iterator[str]:
    """An order number, and what it begins with before a sign, the longest first."""
    if order:
        yield order
        yield from (order[: found.start()] for found in reversed([*_PARTS.finditer(order)]) if found.start())
