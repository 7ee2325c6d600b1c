"""The payments of a debt, held against its instalments: what was kept, what is open, and what remains."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.due import has_agreement
from debt_wizard.advice.instalments import Instalment, instalments
from debt_wizard.advice.log_rows import LogRow, LogStatus, PaymentLog
from debt_wizard.advice.paid_down import owed_after
from debt_wizard.advice.terms_in_force import agreed_anew_on, terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case, Payment

__all__ = ["LogRow", "LogStatus", "PaymentLog", "paid_sum_of", "payment_log", "payment_logs"]

LONG_BEFORE = timedelta(days=7)
"""A payment made earlier than that is early: it has to be said which instalment it is for."""

NOTHING = Decimal(0)


@dataclass
class _Line:
    """An instalment while payments are brought to it."""

    due: date | None
    amount: Decimal | None
    number: int | None = None
    entry: Payment | None = None
    paid: Decimal = NOTHING
    paid_on: date | None = None
    lender_balance: Decimal | None = None
    is_double: bool = False
    is_replaced: bool = False
    is_paid: bool = field(default=False)
    """Whether it was told as paid, where no amount says so."""

    @property
    def is_full(self) -> bool:
        return self.is_paid if self.amount is None else self.paid >= self.amount

    def take(self, amount: Decimal, payment: Payment) -> None:
        self.paid += amount
        self.is_paid = True
        days = [day for day in (self.paid_on, payment.paid_on) if day is not None]
        self.paid_on = max(days, default=None)
        if payment.lender_balance is not None:
            self.lender_balance = payment.lender_balance


def payment_log(case: Case, debt_id: str, today: date) -> PaymentLog:
    """The log of one debt.

    A payment that names the day it was due for belongs to that instalment. One that names none goes to the earliest
    that is open, and on to the next. The same sum on the same day without an instalment of its own, or for one that
    was paid already, is double: it counts as paid, and adds nothing to what was agreed. Where an agreement took the
    place of an earlier one, it names all that was left: what fell due before it counts as what was paid for it.
    """
    lines = [_line(each) for each in _shown(case, debt_id, today)]
    _mark_doubles(lines)
    anew = agreed_anew_on(case, debt_id)
    for line in lines:
        line.is_replaced = anew is not None and line.due is not None and line.due < anew
    loose = [each for each in case.payment if each.debt == debt_id and each.due is None and paid_sum_of(each)]
    open_lines = [line for line in lines if line.amount is not None and not (line.is_double or line.is_full)]
    whole = {(line.paid_on, line.paid) for line in lines if line.is_full}
    has_instalments = any(line.number is not None for line in lines)
    for payment in sorted(loose, key=lambda each: each.paid_on or date.max):
        left = _bring(payment, open_lines, whole, anew)
        if left:
            extra = _Line(None, None, entry=payment, is_double=has_instalments)
            extra.take(left, payment)
            lines.append(extra)
            whole.add((extra.paid_on, left))
    start = sum((_asked(line, anew) for line in lines), NOTHING)
    owed_after_paying = _owed_by_terms(case, debt_id, today)
    rows: list[LogRow] = []
    remains, paid = start, NOTHING
    for line in lines:
        remains -= line.paid
        is_before = anew is not None and (line.due or line.paid_on or date.max) < anew
        paid += NOTHING if is_before else line.paid
        rows.append(_row(line, remains, None if is_before else owed_after_paying(paid), today))
    return PaymentLog(debt_id, start, tuple(rows), has_agreement(case, debt_id), owed_after_paying(paid))


def payment_logs(case: Case, today: date) -> list[PaymentLog]:
    """The logs of all debts of this talk that have any row."""
    logs = [payment_log(case, debt.id, today) for debt in case.debts_in_scope()]
    return [log for log in logs if log.rows]


def paid_sum_of(payment: Payment) -> Decimal:
    """What was paid by one line; one with a day and no figure of its own was paid as it fell due."""
    if payment.paid is not None:
        return payment.paid
    return (payment.amount or NOTHING) if payment.paid_on is not None else NOTHING


def _owed_by_terms(case: Case, debt_id: str, today: date) -> Callable[[Decimal], Decimal | None]:
    """What the terms leave owed after so much was paid on them; nothing is known of terms that do not stand."""
    terms = terms_in_force(case, debt_id, today) if has_agreement(case, debt_id) else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if terms is None or schedule is None:
        return lambda paid: None
    return lambda paid: owed_after(terms, schedule, paid)


def _shown(case: Case, debt_id: str, today: date) -> Iterable[Instalment]:
    """Without an agreement, what is listed: nobody has to pay what is proposed. Of a settled debt, what was paid."""
    debt = case.debt_by_id(debt_id)
    is_settled = debt is not None and debt.settled_on is not None
    is_agreed = has_agreement(case, debt_id)
    for each in instalments(case, debt_id, today):
        is_told = each.entry is not None and (paid_sum_of(each.entry) or each.entry.paid_on is not None)
        if is_settled and not is_told:
            continue
        if each.entry is not None or is_agreed:
            yield each


def _line(instalment: Instalment) -> _Line:
    entry = instalment.entry
    line = _Line(instalment.due, instalment.amount, instalment.number, entry)
    if entry is not None:
        line.lender_balance = entry.lender_balance
        if entry.paid is not None or entry.paid_on is not None:
            line.take(paid_sum_of(entry), entry)
            line.is_paid = bool(entry.paid) or entry.paid_on is not None
    return line


def _mark_doubles(lines: list[_Line]) -> None:
    """A second line for the same day and sum, where both were paid."""
    whole: list[_Line] = []
    for line in lines:
        if not (line.is_paid and line.is_full):
            continue
        line.is_double = any(each.due == line.due and each.amount == line.amount for each in whole)
        whole.append(line)


def _bring(
    payment: Payment, open_lines: list[_Line], whole: set[tuple[date | None, Decimal]], anew: date | None
) -> Decimal:
    """Bring a payment to the open lines, and return what is left of it.

    `whole` has day and sum of what was paid in full, `open_lines` what was not: a list of a thousand payments is
    gone through once, not once for each of them.
    """
    left = paid_sum_of(payment)
    if payment.paid_on is not None and (payment.paid_on, left) in whole:
        return left
    for line in open_lines:
        if not left:
            break
        if line.amount is None:
            continue
        if line.is_replaced and anew is not None and (payment.paid_on is None or payment.paid_on >= anew):
            continue
        share = min(left, line.amount - line.paid)
        line.take(share, payment)
        left -= share
        if line.is_full:
            whole.add((line.paid_on, line.paid))
    open_lines[:] = [line for line in open_lines if not line.is_full]
    return left


def _asked(line: _Line, anew: date | None) -> Decimal:
    day = line.due or line.paid_on
    if anew is not None and day is not None and day < anew:
        return line.paid
    if line.is_double:
        return NOTHING
    return line.amount if line.amount is not None else line.paid


def _row(line: _Line, remains: Decimal, owed: Decimal | None, today: date) -> LogRow:
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


def _status(line: _Line, today: date) -> LogStatus:
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


def _days_late(line: _Line, status: LogStatus, today: date) -> int:
    if line.due is None:
        return 0
    if status == "late" and line.paid_on is not None:
        return (line.paid_on - line.due).days
    return max((today - line.due).days, 0) if status in {"missed", "part"} else 0
