"""The payment that somebody means who says "I paid" and nothing else."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.log_rows import LogRow
from debt_wizard.advice.payment_log import PaymentLog, payment_log
from debt_wizard.case import Case, Payment


def note_payment(case: Case, log: PaymentLog, today: date) -> Payment:
    """Write into the case that what is open of the earliest instalment was paid today; returns its line.

    Where a part of it was paid before, the rest is a line of its own: that part keeps its day and its slip. Where every
    instalment is paid, or its amount was not told, it is a line with today's date and no figure. A sum or a day that is
    typed and not understood yet stays as it was typed.
    """
    row = log.next_open
    if row is None:
        return _added(case, Payment(debt=log.debt, paid_on=today))
    if row.paid and row.open is not None:
        return _rest_paid(case, log, row, row.open, today)
    entry = row.entry or _added(case, Payment(debt=log.debt, due=row.due, amount=row.amount))
    if row.open is not None and "paid" not in entry.unfinished:
        _raise(entry, row.open)
    if "paid_on" not in entry.unfinished:
        entry.paid_on = today
    return entry


def _rest_paid(case: Case, log: PaymentLog, row: LogRow, rest: Decimal, today: date) -> Payment:
    """Note the rest of an instalment so that it counts, whatever else of today it looks like.

    Where it can only look like a line whose sum is not understood yet, that line stays as it was typed, and the rest is
    a line that is asked about.
    """
    others = [
        each
        for each in case.payment
        if (each.debt, each.due, each.paid_on) == (log.debt, None, today) and "paid" not in each.unfinished
    ]
    loose = Payment(debt=log.debt, paid=rest, paid_on=today)
    named = loose.model_copy(update={"due": row.due, "amount": row.amount})
    for line in (loose, named):
        case.payment.append(line)
        if _counts(case, log, today):
            return line
        case.payment.pop()  # one of the two looks as if it was noted again
    for paid in {paid_sum_of(each) for each in others}:
        same = [each for each in others if paid_sum_of(each) == paid]  # one of them counts, whatever it is raised to
        typed = [each.unfinished for each in same]
        for each in same:
            _raise(each, rest)
        if _counts(case, log, today):
            return same[0]
        for each, unfinished in zip(same, typed, strict=True):
            each.paid, each.unfinished = paid, unfinished
    return _added(case, named)


def _counts(case: Case, before: PaymentLog, today: date) -> bool:
    """Whether nothing became double by what was noted since."""
    logs = (before, payment_log(case, before.debt, today))
    was, now = ([row.entry for row in log.rows if row.status == "double"] for log in logs)
    return len(was) == len(now)


def _raise(entry: Payment, paid: Decimal) -> None:
    entry.paid = paid_sum_of(entry) + paid
    entry.finish("paid")


def _added(case: Case, payment: Payment) -> Payment:
    case.payment.append(payment)
    return payment
