"""The entries that a table gives, and the rows that give none, each with its line and the reason."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from debt_wizard.case import Debt, Payment
from debt_wizard.importing.cells import has_minus
from debt_wizard.importing.columns import Columns, ImportKind, rows_below_heading, width_of_heading
from debt_wizard.importing.day_doubt import DayDoubt, doubt_of_day
from debt_wizard.importing.entry_of_row import RowRefused, entry_of
from debt_wizard.importing.rows import OFTEN, LeftOut, Meant, Stopped, Wanted, meant
from debt_wizard.importing.seen import Seen, may_be, seen_of, told_by
from debt_wizard.importing.split_amount import split_amount
from debt_wizard.importing.table import Table

MOST: Mapping[ImportKind, int] = {"payments": 1_000, "debts": 60}
"""Rows that are taken at once: three years of daily payments to one lender, more debts than anybody has."""

SAMPLE = 5
"""Rows that are read to be shown where there are too many to take."""


@dataclass(frozen=True)
class Taken:
    """What would be taken, and what not."""

    entries: tuple[Debt | Payment, ...]
    """Where there are too many, the first ones, to be looked at."""
    refused: tuple[RowRefused, ...]
    meant: Meant
    most: int
    """How many can be taken at once."""
    had_minus: bool = False
    """Whether an amount stands in the table with a minus and is taken without."""
    refunded: tuple[Decimal, ...] = ()
    """Of each entry that was given back in part, how much; it is taken without that."""
    seen: tuple[Seen, ...] = ()
    """What the rows say, also of what was told before."""
    agreed: date | None = None
    """Since when something is agreed on the debt that was paid."""

    @property
    def known(self) -> int:
        """How many rows were told before, taken or not."""
        return sum(each.is_known for each in self.seen)

    @property
    def open_kinds(self) -> int:
        """Of how many debts the kind that the row names is not understood."""
        return sum(each.has_open_kind for each in self.seen)

    @property
    def other_balances(self) -> int:
        """How many debts may be one of the list with another balance."""
        return sum(each.has_other_balance for each in self.seen)

    @property
    def is_too_many(self) -> bool:
        """Whether more rows are meant than can be taken at once; then none is."""
        return len(self.meant.rows) > self.most

    @property
    def rows(self) -> int:
        """All rows below the heading."""
        return len(self.meant.rows) + sum(self.meant.left_out.values())

    @property
    def left_out(self) -> Mapping[LeftOut, int]:
        """How many rows are not meant, by reason."""
        return self.meant.left_out


def _nobody_stops() -> bool:
    return False


def taken(
    table: Table,
    kind: ImportKind,
    columns: Columns,
    debt: str,
    today: date,
    *,
    wanted: Wanted | None = None,
    room: int | None = None,
    held: Sequence[Debt | Payment] = (),
    agreed: date | None = None,
    stopped: Callable[[], bool] = _nobody_stops,
) -> Taken:
    """Read the rows below the heading that are meant. A payment without an amount or a day, a debt without a lender,
    is refused, and so is one of which something was given back, nobody says how much.

    What was paid counts as what it comes to, with a minus or without: a bill shows what left the account so. What is
    owed has no minus. A text is taken as it stands, also where it begins like a formula; one that is too long ends in
    an ellipsis. `room` is how many entries the case can still hold, `held` those that it holds: a payment of the same
    debt, day and amount, or a debt of the same lender, account and balance, is not taken again unless that is wanted,
    and of two such rows one may be new. `agreed` is the day since when something is agreed on the debt: what was paid
    before it, as on a day to come, is in doubt.

    Raises:
        Stopped: nobody waits for it any more.
    """
    wanted = wanted or Wanted()
    found = meant(rows_below_heading(table, kind), columns, wanted, stopped)
    most = MOST[kind] if room is None else min(MOST[kind], room)
    known = Counter(told_by(each) for each in held)
    seen: list[Seen] = []
    refused: list[RowRefused] = []
    refunded: list[Decimal] = []
    wide = width_of_heading(table, kind)
    rows = found.rows if len(found.rows) <= most else found.rows[:SAMPLE]
    for count, row in enumerate(rows):
        if count % OFTEN == 0 and stopped():
            raise Stopped
        unclear = found.refunds.unclear.get(row.line)
        if unclear is not None:
            refused.append(RowRefused(row.line, "status", unclear, "refund"))
            continue
        read = split_amount(row, columns, wide) or entry_of(row, kind, columns, debt, today)
        if isinstance(read, RowRefused):
            refused.append(read)
        elif read is not None:
            entry, back = _without_refund(read, found.refunds.of.get(row.line, Decimal(0)))
            seen.append(replace(seen_of(entry, row, columns, known), doubt=_doubt_of(entry, today, agreed)))
            refunded += [back] if back and (wanted.takes_known or not seen[-1].is_known) else []
    others = [each for each in held if known[told_by(each)] > 0]
    seen = [_beside(each, others) for each in seen]
    had_minus = any(has_minus(row.cell(columns.get("paid"))) for row in rows)
    entries = tuple(each.entry for each in seen if wanted.takes_known or not each.is_known)
    return Taken(entries, tuple(refused), found, most, had_minus, tuple(refunded), tuple(seen), agreed)


def _without_refund(entry: Debt | Payment, back: Decimal) -> tuple[Debt | Payment, Decimal]:
    """A payment less what of it was given back, and how much that was; what is no payment stays as it is."""
    if not back or not isinstance(entry, Payment) or not entry.paid:
        return entry, Decimal(0)
    return entry.model_copy(update={"paid": entry.paid - back}), back


def _beside(seen: Seen, held: Sequence[Debt | Payment]) -> Seen:
    """A row beside what is held and was not found in the table."""
    return replace(seen, has_other_balance=not seen.is_known and any(may_be(seen.entry, each) for each in held))


def _doubt_of(entry: Debt | Payment, today: date, agreed: date | None) -> DayDoubt | None:
    return doubt_of_day(entry.paid_on, today, agreed) if isinstance(entry, Payment) else None


def total_of(found: Taken) -> Decimal:
    """What all that would be taken comes to."""
    amounts = [each.paid if isinstance(each, Payment) else each.balance for each in found.entries]
    return sum((amount for amount in amounts if amount is not None), Decimal(0))
