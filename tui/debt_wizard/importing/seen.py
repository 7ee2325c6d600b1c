"""A row as it is shown before it is taken: what it gives, whom it was paid to, and whether it was told before."""

from collections import Counter
from dataclasses import dataclass

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.case import Debt, Payment, clean
from debt_wizard.importing.cells import says, without_quotes
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.day_doubt import DayDoubt
from debt_wizard.importing.table import Row
from debt_wizard.typed.plain import plain


@dataclass(frozen=True)
class Seen:
    """A row as it is shown before it is taken."""

    entry: Debt | Payment
    payee: str = ""
    is_known: bool = False
    """Whether the same amount, paid on that day for that debt, or the same debt, was told before."""
    doubt: DayDoubt | None = None
    """What is odd about the day of a payment."""
    has_other_balance: bool = False
    """Whether a debt of that lender was told before with another balance: it may be the same one."""
    has_open_kind: bool = False
    """Whether the row names a kind of debt that is not understood."""


def seen_of(entry: Debt | Payment, row: Row, columns: Columns, known: Counter[object]) -> Seen:
    """A row as it is shown; one that was told before is crossed off `known`, so that it is found once."""
    told = told_by(entry)
    is_known = known[told] > 0
    if is_known:
        known[told] -= 1
    kind = row.cell(columns.get("product"))
    is_open = isinstance(entry, Debt) and entry.product is None and bool(kind) and not says(kind, "nothing")
    return Seen(entry, clean(without_quotes(row.cell(columns.get("payee")))), is_known, has_open_kind=is_open)


def told_by(entry: Debt | Payment) -> object:
    """What two entries that are one have in common: a payment without a figure of its own was paid as it fell due."""
    if isinstance(entry, Payment):
        return entry.debt, entry.paid_on, paid_sum_of(entry)
    return plain(entry.lender), plain(entry.account), entry.balance


def may_be(entry: Debt | Payment, told: Debt | Payment) -> bool:
    """Whether two debts may be one whose balance has changed: of one lender, not settled, and with no two accounts."""
    if not (isinstance(entry, Debt) and isinstance(told, Debt)) or told.settled_on is not None:
        return False
    if plain(entry.lender) != plain(told.lender):
        return False
    return plain(entry.account) == plain(told.account) or not (entry.account and told.account)
