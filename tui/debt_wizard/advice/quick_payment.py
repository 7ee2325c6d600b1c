"""The payment that somebody means who says "I paid" and nothing else."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.payment_log import PaymentLog, paid_sum_of
from debt_wizard.case import Case, Payment


def note_payment(case: Case, log: PaymentLog, today: date) -> Payment:
    """Write into the case that what is open of the earliest instalment was paid today; returns its line.

    Where every instalment is paid, or its amount was not told, a line with today's date and no figure.
    """
    row = log.next_open
    if row is None:
        return _added(case, Payment(debt=log.debt, paid_on=today))
    entry = row.entry or _added(case, Payment(debt=log.debt, due=row.due, amount=row.amount))
    if row.open is not None:
        before = paid_sum_of(entry) if entry.paid_on is not None or entry.paid is not None else Decimal(0)
        entry.paid = before + row.open
        entry.finish("paid")
    entry.paid_on = today
    entry.finish("paid_on")
    return entry


def _added(case: Case, payment: Payment) -> Payment:
    case.payment.append(payment)
    return payment
