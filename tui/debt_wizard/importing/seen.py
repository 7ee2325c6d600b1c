"""A row as it is shown before it is taken: what it gives, whom it was paid to, and whether it was noted before."""

from collections import Counter
from dataclasses import dataclass

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.case import Debt, Payment, clean
from debt_wizard.importing.cells import without_quotes
from debt_wizard.importing.columns import Columns
from debt_wizard.importing.day_doubt import DayDoubt
from debt_wizard.importing.table import Row


@dataclass(frozen=True)
class Seen:
    """A row as it is shown before it is taken."""

    entry: Debt | Payment
    payee: str = ""
    is_known: bool = False
    """Whether the same amount, paid on that day for that debt, was noted before."""
    doubt: DayDoubt | None = None
    """What is odd about the day of a payment."""


def seen_of(entry: Debt | Payment, row: Row, columns: Columns, known: Counter[object]) -> Seen:
    """A row as it is shown; a payment that was noted before is crossed off `known`, so that it is found once."""
    is_known = isinstance(entry, Payment) and known[told_by(entry)] > 0
    if isinstance(entry, Payment) and is_known:
        known[told_by(entry)] -= 1
    return Seen(entry, clean(without_quotes(row.cell(columns.get("payee")))), is_known)


def told_by(payment: Payment) -> object:
    """What two payments that are one have in common: one without a figure of its own was paid as it fell due."""
    return payment.debt, payment.paid_on, paid_sum_of(payment)
