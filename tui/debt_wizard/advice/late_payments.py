"""Payments that came late or not at all: two of them say that an agreement no longer fits."""

from datetime import date

from debt_wizard.advice.due import open_amount
from debt_wizard.case import Case, Payment

MANY = 2
"""Late payments after which the person is asked whether something has changed."""


def late_payments(case: Case, today: date) -> list[Payment]:
    """The payments that were made after their day, or are still open after it, by the day when they were due.

    Those of a debt that is settled count no more.
    """
    settled = {debt.id for debt in case.debt if debt.settled_on is not None}
    found = [payment for payment in case.payment if payment.debt not in settled and _is_late(payment, today)]
    return sorted(found, key=lambda payment: payment.due or date.min)


def late_since_last_change(case: Case, today: date) -> list[Payment]:
    """The late payments that fell due after the last change was told: what was looked at is not asked about again."""
    told = [change.at for change in case.change if change.at is not None]
    since = max(told, default=date.min)
    return [payment for payment in late_payments(case, today) if payment.due is not None and payment.due > since]


def asks_for_a_look(case: Case, today: date) -> bool:
    """Whether two payments or more came late since the last change."""
    return len(late_since_last_change(case, today)) >= MANY


def _is_late(payment: Payment, today: date) -> bool:
    due = payment.due
    if due is None:
        return False
    if payment.paid_on is not None and payment.paid_on > due:
        return True
    return due < today and open_amount(payment) != 0
