"""What may be wrong with a line of the list of payments: told, never refused, because the person knows better."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.agreed import agreed_anew_on, agreed_day, agreed_with, told_in_force
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.instalments import rows_in_force
from debt_wizard.advice.named_left_on import began_on
from debt_wizard.advice.owed import counts_for_terms
from debt_wizard.advice.paid_beyond import beyond_one, was_all, with_the_next
from debt_wizard.advice.payment_log import LogRow, PaymentLog, payment_log
from debt_wizard.advice.runs_from import know_of_early
from debt_wizard.advice.short_instalments import Short, short_of
from debt_wizard.case import Case, Payment

DoubtCode = Literal[
    "double",
    "over_one",
    "all_at_once",
    "over_total",
    "over_listed",
    "less_due",
    "counts_early",
    "before_agreement",
    "for_replaced",
    "not_yet",
    "no_amount",
    "long_ago",
]

LONG_AGO = timedelta(days=2 * 365)
"""A day so far back may have a wrong year."""

OWN_COUNT = Decimal("0.05")
"""The part by which an instalment may be another one because a lender counts days or rounds otherwise."""

NEAR = timedelta(days=365)
"""A payment that fell due so near to the day on which it was made has the right year."""


@dataclass(frozen=True)
class Doubt:
    """One thing to look at again."""

    code: DoubtCode
    payment: Payment
    """The line; the last that was paid where a total is too large."""
    day: date | None = None
    """When it was paid."""
    amount: Decimal = Decimal(0)
    """What was paid; of one instalment or a total, what is too much; of a line that says less, what is agreed."""
    agreed: date | None = None
    """The day of the agreement, where it was paid before, or for a day before."""
    short: Short | None = None
    """What is behind, where what was paid twice or too much may cover it first."""


def payment_doubts(case: Case, debt_id: str, today: date) -> list[Doubt]:
    """The lines of one debt that may be wrong, in the order of the list.

    What was noted again, and what was paid twice while anything is open, unless a newer agreement has named what is
    left since; more than one instalment, while what is behind may be covered by it, or the last payment so much more
    that the next may have been paid with it; all that was owed, before interest to come; more than the agreed total, or
    than all that is listed where nothing is agreed; less named as due than is agreed for that day, so that what is
    missing is counted nowhere; paid before there was an agreement, unless the instalment fell due before it too, or it
    took the place of an earlier one and names what was left; paid after the terms that stand came, for a day before
    them; paid on a day that has not come; paid without saying how much. A payment that found no open instalment, and
    what was paid twice when nothing is open, is no double: it is too much.
    """
    log = payment_log(case, debt_id, today)
    less = _less_than_agreed(case, log, today)
    agreed, named = agreed_day(case, debt_id), _left_named_on(case, debt_id)
    overpaid = log.overpaid
    again = {id(row.entry) for row in log.rows if row.unsure}
    doubles = {id(row.entry) for row in log.rows if row.unsure or _is_paid_twice(row, log)}
    short, beyond = short_of(log), beyond_one(log)
    began = began_on(case, debt_id)
    found: list[Doubt] = []
    for payment in case.payment:
        if payment.debt != debt_id:
            continue
        if payment.paid_on is not None and payment.paid is None and payment.amount is None:
            found.append(Doubt("no_amount", payment, payment.paid_on))
        if id(payment) in less:
            found.append(Doubt("less_due", payment, payment.paid_on, less[id(payment)]))
        if not paid_sum_of(payment):
            continue
        day, amount = payment.paid_on, paid_sum_of(payment)
        if _is_before(payment, named):
            pass
        elif id(payment) in doubles:
            found.append(Doubt("double", payment, day, amount, short=short))
        elif id(payment) in beyond and was_all(case, log, payment, today):
            found.append(Doubt("all_at_once", payment, day, beyond[id(payment)]))
        elif id(payment) in beyond and (short is not None or payment is with_the_next(case, log, beyond)):
            found.append(Doubt("over_one", payment, day, beyond[id(payment)], short=short))
        if day is not None and day > today:
            found.append(Doubt("not_yet", payment, day, amount))
        elif began is not None and day is not None and payment.due is not None and payment.due < began < day:
            found.append(Doubt("for_replaced", payment, day, amount, began))
        elif day is not None and agreed is not None and day < agreed and _may_count(payment, agreed, named):
            if payment.due is not None and know_of_early(case, told_in_force(case, debt_id)):
                continue
            if not counts_for_terms(case, payment):
                found.append(Doubt("before_agreement", payment, day, amount, agreed))
            elif payment.due is not None:
                found.append(Doubt("counts_early", payment, day, amount, agreed))
    if overpaid and any(row.number is not None for row in log.rows):
        last = max(
            (each for each in case.payment if each.debt == debt_id and paid_sum_of(each)),
            key=lambda each: (id(each) not in again, _day_of(each)),
        )
        code: DoubtCode = "over_total" if log.is_agreed else "over_listed"
        found.append(Doubt(code, last, last.paid_on, overpaid))
    return found


def doubts_of_line(case: Case, payment: Payment, today: date) -> list[Doubt]:
    """What may be wrong with one line. Only here a day years back is one thing of it: in a list of all that was ever
    paid, such days are many and right."""
    found = [each for each in payment_doubts(case, payment.debt, today) if each.payment is payment]
    day, amount = payment.paid_on, paid_sum_of(payment)
    if found or day is None or not amount or today - day < LONG_AGO:
        return found
    is_near = payment.due is not None and abs(payment.due - day) < NEAR
    return [] if is_near else [Doubt("long_ago", payment, day, amount)]


def _is_paid_twice(row: LogRow, log: PaymentLog) -> bool:
    """Whether a row was paid twice while anything is open: it covers the end, or counts nowhere."""
    is_open = log.next_open is not None or log.remains > 0
    return row.status == "double" and row.due is not None and is_open


def _less_than_agreed(case: Case, log: PaymentLog, today: date) -> dict[int, Decimal]:
    """What is agreed of each instalment for whose day the list names less, by the id of its line.

    Where the amounts follow from a rate that nobody named, the list knows better.
    """
    if not log.is_agreed or log.assumed_rate is not None:
        return {}
    agreed = {row.due: row.amount for row in rows_in_force(case, log.debt, today) if row.amount}
    return {
        id(row.entry): agreed[row.due]
        for row in log.rows
        if row.entry is not None and row.due in agreed and row.amount is not None and not _is_closed(row)
        if row.amount < agreed[row.due] * (1 - OWN_COUNT)
    }


def _is_closed(row: LogRow) -> bool:
    return row.is_past or row.is_replaced or row.is_settled or row.status == "double"


def _left_named_on(case: Case, debt_id: str) -> date | None:
    """The day of an agreement that took the place of an earlier one and names what was left then."""
    agreed = agreed_with(case, debt_id)
    return agreed_anew_on(case, debt_id) if agreed is not None and agreed.balance is not None else None


def _may_count(payment: Payment, agreed: date, named: date | None) -> bool:
    """Whether what was paid before an agreement may be meant for it: for one of its days; or for no day, unless the
    agreement named what was left after it."""
    return payment.due >= agreed if payment.due is not None else not _is_before(payment, named)


def _is_before(payment: Payment, named: date | None) -> bool:
    """Whether what was left was named after a payment."""
    return named is not None and (payment.due or _day_of(payment)) < named


def _day_of(payment: Payment) -> date:
    return payment.paid_on or payment.due or date.min
