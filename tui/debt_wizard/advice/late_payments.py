"""Payments that came late or not at all: two of them say that an agreement no longer fits."""

from datetime import date

from debt_wizard.advice.allocated_line import Line
from debt_wizard.advice.allocation import allocated
from debt_wizard.case import Case, Payment

MANY = 2
"""Late payments after which the person is asked whether something has changed."""


def late_payments(case: Case, today: date) -> list[Payment]:
    """The payments that were made after their day, or are still open after it, by the day when they were due.

    Those of a debt that is settled count no more.
    """
    settled = {debt.id for debt in case.debt if debt.settled_on is not None}
    debts = sorted({each.debt for each in case.payment if each.due is not None} - settled)
    found = [
        line.entry for debt in debts for line in allocated(case, debt, today) if line.entry and _is_late(line, today)
    ]
    return sorted(found, key=lambda payment: payment.due or date.min)


def late_since_last_change(case: Case, today: date) -> list[Payment]:
    """The late payments that fell due after the last change was told: what was looked at is not asked about again."""
    told = [change.at for change in case.change if change.at is not None]
    since = max(told, default=date.min)
    return [payment for payment in late_payments(case, today) if payment.due is not None and payment.due > since]


def asks_for_a_look(case: Case, today: date) -> bool:
    """Whether two payments or more came late since the last change."""
    return len(late_since_last_change(case, today)) >= MANY


def _is_late(line: Line, today: date) -> bool:
    due = line.due
    if due is None or line.is_double:
        return False
    if line.paid_on is not None and line.paid_on > due:
        return True
    return due < today and not line.is_full
