"""The payments of a debt, held against its instalments: what was kept, what is open, and what remains."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.allocation import Line, allocated, paid_sum_of
from debt_wizard.advice.due import has_agreement
from debt_wizard.advice.log_rows import LogRow, LogStatus, PaymentLog
from debt_wizard.advice.paid_down import owed_after
from debt_wizard.advice.terms_in_force import agreed_anew_on, terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
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
    owed_after_paying = _owed_by_terms(case, debt_id, today)
    rows: list[LogRow] = []
    remains, paid = start, NOTHING
    for line in lines:
        remains -= line.paid
        is_before = _is_before(line, anew)
        paid += NOTHING if is_before else line.paid
        rows.append(_row(line, remains, None if is_before else owed_after_paying(paid), today))
    return PaymentLog(debt_id, start, tuple(rows), has_agreement(case, debt_id), owed_after_paying(paid))


def payment_logs(case: Case, today: date) -> list[PaymentLog]:
    """The logs of all debts of this talk that have any row."""
    logs = [payment_log(case, debt.id, today) for debt in case.debts_in_scope()]
    return [log for log in logs if log.rows]


def _owed_by_terms(case: Case, debt_id: str, today: date) -> Callable[[Decimal], Decimal | None]:
    """What the terms leave owed after so much was paid on them; nothing is known of terms that do not stand."""
    terms = terms_in_force(case, debt_id, today) if has_agreement(case, debt_id) else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if terms is None or schedule is None:
        return lambda paid: None
    return lambda paid: owed_after(terms, schedule, paid)


def _asked(line: Line, anew: date | None) -> Decimal:
    if _is_before(line, anew):
        return line.paid
    if line.is_double:
        return NOTHING
    return line.amount if line.amount is not None else line.paid


def _is_before(line: Line, anew: date | None) -> bool:
    """Whether a line belongs to terms that a later agreement replaced; what the terms in force ask for never does."""
    return anew is not None and line.entry is not None and (line.due or line.paid_on or date.max) < anew


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
