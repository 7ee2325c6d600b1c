"""The payments of a debt, held against its instalments: what was kept, what is open, and what remains."""

from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.allocation import Line, allocated, paid_sum_of
from debt_wizard.advice.due import has_agreement
from debt_wizard.advice.log_rows import LogRow, LogStatus, PaymentLog
from debt_wizard.advice.owed_by_terms import owed_by_terms
from debt_wizard.advice.terms_in_force import agreed_anew_on
from debt_wizard.case import Case

__all__ = ["LogRow", "LogStatus", "PaymentLog", "paid_sum_of", "payment_log", "payment_logs"]

LONG_BEFORE = timedelta(days=7)
"""A payment made earlier than that is early: it has to be said which instalment it is for."""

NOTHING = Decimal(0)


def payment_log(case: Case, debt_id: str, today: date) -> PaymentLog:
    """The log of one debt.

    What is double counts as paid, and adds nothing to what was agreed. Where an agreement took the place of an earlier
    one, it names all that was left: what fell due before it counts as what was paid for it.
    """
    lines = allocated(case, debt_id, today)
    anew = agreed_anew_on(case, debt_id)
    start = sum((_asked(line, anew) for line in lines), NOTHING)
    owed_after_paying = owed_by_terms(case, debt_id, today)
    rows: list[LogRow] = []
    remains, paid = start, NOTHING
    for line in lines:
        remains -= line.paid
        is_before = line.is_before(anew)
        paid += NOTHING if is_before else line.paid
        rows.append(_row(line, remains, None if is_before else owed_after_paying(paid), today))
    return PaymentLog(debt_id, start, tuple(rows), has_agreement(case, debt_id), owed_after_paying(paid))


def payment_logs(case: Case, today: date) -> list[PaymentLog]:
    """The logs of all debts of this talk that have any row."""
    logs = [payment_log(case, debt.id, today) for debt in case.debts_in_scope()]
    return [log for log in logs if log.rows]


def _asked(line: Line, anew: date | None) -> Decimal:
    if line.is_before(anew):
        return line.paid
    if line.is_double:
        return NOTHING
    return line.amount if line.amount is not None else line.paid


def _row(line: Line, remains: Decimal, owed: Decimal | None, today: date) -> LogRow:
    status = _status(line, today)
    theirs, difference = line.lender_balance, None
    if theirs is not None:
        difference = NOTHING if theirs == remains else theirs - (remains if owed is None else owed)
    late = _days_late(line, status, today)
    return LogRow(
        line.number,
        line.due,
        line.amount,
        line.paid,
        line.paid_on,
        status,
        late,
        remains,
        owed,
        theirs,
        difference,
        line.entry,
        line.is_replaced,
    )


def _status(line: Line, today: date) -> LogStatus:
    if line.is_double:
        return "double"
    due = line.due
    if line.is_full:
        if due is None or line.paid_on is None:
            return "paid"
        if line.paid_on > due:
            return "late"
        return "early" if due - line.paid_on > LONG_BEFORE else "paid"
    if line.paid:
        return "part"
    return "missed" if due is not None and due < today else "upcoming"


def _days_late(line: Line, status: LogStatus, today: date) -> int:
    if line.due is None:
        return 0
    if status == "late" and line.paid_on is not None:
        return (line.paid_on - line.due).days
    return max((today - line.due).days, 0) if status in {"missed", "part"} else 0
