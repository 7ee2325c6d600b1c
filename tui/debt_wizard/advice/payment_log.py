"""The payments of a debt, held against its instalments: what was kept, what is open, and what remains."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement, has_first_day
from debt_wizard.advice.allocated_line import Line, paid_sum_of
from debt_wizard.advice.allocation import allocated
from debt_wizard.advice.asked_once import one_question
from debt_wizard.advice.assumed_rate import assumed_rate_in_force
from debt_wizard.advice.ended_by_lender import ended_on
from debt_wizard.advice.log_rows import LogRow, LogStatus, PaymentLog
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.owed_by_terms import owed_by_terms
from debt_wizard.advice.paid_when_stated import PaidWhenStated
from debt_wizard.advice.settled_log import ended_log, if_not_settled, settled_log
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.terms_that_stood import case_before, took_a_place
from debt_wizard.case import Case

__all__ = ["LogRow", "LogStatus", "PaymentLog", "paid_sum_of", "payment_log", "payment_logs"]

LONG_BEFORE = timedelta(days=7)
"""A payment made earlier than that is early: it has to be said which instalment it is for."""

NOTHING = Decimal(0)


@one_question()
def payment_log(case: Case, debt_id: str, today: date) -> PaymentLog:
    """The log of one debt.

    What is double adds nothing to what was agreed. What was noted again counts nowhere; what was paid twice counts as
    far as it covers the end of it, or is too much because nothing is open. Where an agreement took the place of an
    earlier one, it names all that was left: what fell due before it counts as what was paid for it.
    What remained and was owed after each of those payments is told as it was under the terms of then.
    What was paid before anything was agreed is listed, and counts neither as agreed nor as paid. Where no day of the
    first payment was named, the total is that of the payments of the terms all the same. Once the debt is settled, the
    log is the one of before, with nothing open; once the lender stated that nothing is owed, nothing is open either.
    """
    debt = case.debt_by_id(debt_id)
    if debt is not None and debt.settled_on is not None:
        return settled_log(payment_log(if_not_settled(case, debt_id), debt_id, today), debt.settled_on)
    lines = allocated(case, debt_id, today)
    is_agreed = has_agreement(case, debt_id)
    terms = terms_in_force(case, debt_id, today) if is_agreed else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    owed_after_paying = owed_by_terms(case, debt_id, today)
    start = sum((_asked(line) for line in lines), NOTHING)
    if terms is not None and schedule is not None and _has_no_days(case, debt_id):
        listed = sum((_asked(line) for line in lines if line.number is not None), NOTHING)
        replaced = sum((_asked(line) for line in lines if line.is_before), NOTHING)
        start = max(schedule.total_paid + terms.at_once + replaced, listed)
    holds_total = is_agreed and any(line.number is not None for line in lines)
    rows: list[LogRow] = []
    remains, paid = start + sum((line.counted for line in lines if line.is_outside), NOTHING), NOTHING
    when_stated = PaidWhenStated(lines)
    for place, line in enumerate(lines):
        remains -= line.counted
        paid += NOTHING if line.is_before else line.counted
        owed = None if line.is_before else owed_after_paying(paid)
        difference = None
        if line.lender_balance is not None:
            then = None if line.is_before else when_stated.until(place, line)
            later = paid - then if then is not None else NOTHING
            ours = None if line.is_before else owed_after_paying(paid - later)
            if ours is None and holds_total and not line.is_before:
                ours = remains + later
            difference = _difference(line.lender_balance, remains + later, ours)
        rows.append(_row(line, remains, owed, difference, today))
    past = {id(line.entry) for line in lines if line.is_before and not line.is_outside and line.entry is not None}
    told = _as_it_was(case, debt_id, rows, past, today) if past and took_a_place(case, debt_id) else rows
    cost = terms.cost if terms is not None else None
    log = PaymentLog(
        debt_id,
        start,
        tuple(told),
        is_agreed,
        owed_after_paying(paid),
        cost=cost,
        assumed_rate=assumed_rate_in_force(case, debt_id, today),
    )
    ended = ended_on(case, debt_id)
    return log if ended is None else ended_log(log, ended)


def _as_it_was(case: Case, debt_id: str, rows: list[LogRow], past: set[int], today: date) -> list[LogRow]:
    """The rows, those of terms that others took the place of with what remained and was owed under them."""
    since = terms_since(case, debt_id)
    stood = case_before(case, debt_id, since) if since is not None else None
    before = payment_log(stood, debt_id, today).rows if stood is not None else ()
    then = {id(row.entry): row for row in before if row.entry is not None}
    loose = _after_each(before)

    def told(row: LogRow) -> LogRow:
        if id(row.entry) not in past:
            return row
        was = then.get(id(row.entry)) or _with_what_was(row, loose.get(id(row.entry), row))
        amount = row.amount if row.amount is not None else was.amount
        return replace(row, amount=amount, remains=was.remains, owed=was.owed, difference=was.difference, is_past=True)

    return [told(row) for row in rows]


def _after_each(rows: Sequence[LogRow]) -> dict[int, LogRow]:
    """The rows by the id of each payment that counts for them, as they stood after it; of several, the last of them.

    What was paid for the same row later is still to be paid then.
    """
    found: dict[int, LogRow] = {}
    for row in reversed(rows):
        later = NOTHING
        for payment, amount in reversed(row.shares):
            is_last = not later
            found.setdefault(
                id(payment),
                row if is_last else replace(row, remains=row.remains + later, owed=None, difference=None),
            )
            later += amount
    return found


def _with_what_was(row: LogRow, then: LogRow) -> LogRow:
    """A payment that named no day, with what was left after it; the instalment that it was for is told nowhere."""
    is_stated = then.lender_balance is not None and then.lender_balance == row.lender_balance
    return replace(
        row, remains=then.remains, owed=then.owed, difference=then.difference if is_stated else row.difference
    )


def payment_logs(case: Case, today: date) -> list[PaymentLog]:
    """The logs of all debts of this talk that have any row."""
    logs = [payment_log(case, debt.id, today) for debt in case.debts_in_scope()]
    return [log for log in logs if log.rows]


def _has_no_days(case: Case, debt_id: str) -> bool:
    """Whether terms stand of which no day is known, so that not all that they ask for has a line."""
    return case.debt_by_id(debt_id) is not None and not has_first_day(case, debt_id)


def _asked(line: Line) -> Decimal:
    if line.is_outside or (line.is_double and not line.is_before):
        return NOTHING
    if line.is_before:
        return line.counted
    return line.amount if line.amount is not None else line.paid


def _difference(theirs: Decimal, remains: Decimal, ours: Decimal | None) -> Decimal | None:
    """The lender's figure less `ours`, both of the day on which it was stated; nought where it is all that remained.

    None where the list does not say what was owed then.
    """
    if theirs == remains:
        return NOTHING
    return theirs - ours if ours is not None else None


def _row(line: Line, remains: Decimal, owed: Decimal | None, difference: Decimal | None, today: date) -> LogRow:
    status = _status(line, today)
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
        line.lender_balance,
        difference,
        line.entry,
        line.is_replaced,
        line.is_outside,
        line.set_off,
        line.unsure,
        shares=tuple(line.shares),
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
    if line.set_off and not line.open:
        return "covered"
    if line.paid:
        return "part"
    return "missed" if due is not None and due < today else "upcoming"


def _days_late(line: Line, status: LogStatus, today: date) -> int:
    if line.due is None:
        return 0
    if status == "late" and line.paid_on is not None:
        return (line.paid_on - line.due).days
    return max((today - line.due).days, 0) if status in {"missed", "part"} else 0
