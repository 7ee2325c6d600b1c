"""The payment that somebody means who says "I paid" and nothing else."""

from datetime import date

from debt_wizard.advice.payment_log import PaymentLog, paid_sum_of, payment_log
from debt_wizard.case import Case, Payment


def note_payment(case: Case, log: PaymentLog, today: date) -> Payment:
    """Write into the case that what is open of the earliest instalment was paid today; returns its line.

    Where a part of it was paid before, the rest is a line of its own: that part keeps its day and its slip. Where every
    instalment is paid, or its amount was not told, it is a line with today's date and no figure.
    """
    row = log.next_open
    if row is None:
        return _added(case, Payment(debt=log.debt, paid_on=today))
    if row.paid and row.open is not None:
        rest = _added(case, Payment(debt=log.debt, paid=row.open, paid_on=today))
        if _number_of(case, log.debt, today) != row.number:
            return rest
        case.payment.pop()  # it looks like something else of today, paid twice
    entry = row.entry or _added(case, Payment(debt=log.debt, due=row.due, amount=row.amount))
    if row.open is not None:
        entry.paid = paid_sum_of(entry) + row.open
        entry.finish("paid")
    entry.paid_on = today
    entry.finish("paid_on")
    return entry


def _number_of(case: Case, debt_id: str, today: date) -> int | None:
    """The number of the instalment that is open first."""
    row = payment_log(case, debt_id, today).next_open
    return row.number if row is not None else None


def _added(case: Case, payment: Payment) -> Payment:
    case.payment.append(payment)
    return payment
