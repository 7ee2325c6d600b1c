"""What was paid for one instalment beyond its amount: for the next with it, or all that was owed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.log_rows import PaymentLog
from debt_wizard.advice.owed_by_terms import owed_by_terms
from debt_wizard.case import Case, Payment

NOTHING = Decimal(0)


def beyond_one(log: PaymentLog) -> dict[int, Decimal]:
    """What was paid for one instalment beyond its amount, by the id of its line. What is double is none of it,
    nor is what was paid under terms that others took the place of."""
    return {
        id(row.entry): row.paid - row.amount
        for row in log.rows
        if row.number is not None
        and not (row.is_past or row.status == "double")
        and row.amount is not None
        and row.paid > row.amount
    }


def with_the_next(case: Case, log: PaymentLog, beyond: Mapping[int, Decimal]) -> Payment | None:
    """The last payment to a lender, where the instalment after it may have been paid with it; None where not."""
    made = [each for each in case.payment if each.debt == log.debt and paid_sum_of(each)]
    last = max(made, key=lambda each: each.paid_on or each.due or date.min, default=None)
    row = log.next_open
    if last is None or row is None or row.open is None:
        return None
    return last if beyond.get(id(last), NOTHING) >= row.open else None


def was_all(case: Case, log: PaymentLog, payment: Payment, today: date) -> bool:
    """Whether a payment was all that was owed then, while the plan still asks for interest or fees that followed."""
    at = next((at for at, row in enumerate(log.rows) if row.entry is payment), None)
    if at is None or not log.remains:
        return False
    before = sum((row.counted for row in log.rows[:at] if not (row.is_past or row.is_outside)), NOTHING)
    owed = owed_by_terms(case, log.debt, today)(before)
    return owed is not None and 0 < owed <= log.rows[at].paid
