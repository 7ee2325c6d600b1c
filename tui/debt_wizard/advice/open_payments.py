"""What is still to be paid, by day: what is agreed or listed, and apart from it what is only proposed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement, has_first_day
from debt_wizard.advice.allocated_line import Line
from debt_wizard.advice.allocation import allocated
from debt_wizard.advice.instalments import APART, dated_rows, rows_in_force
from debt_wizard.advice.owed_by_terms import owed_by_terms
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.case import Case

NOTHING = Decimal(0)


@dataclass(frozen=True)
class OpenPayment:
    """One payment of which something is still to be paid."""

    due: date
    debt: str
    number: int
    """Of the instalment, from 1; it stays where a day is moved."""
    amount: Decimal
    """What is open of it, to the cent; nought in a month of a pause that is proposed."""
    balance: Decimal | None
    """What the terms leave owed once it and all that is open before it is paid; None if not known.

    Interest that is still to come is not in it.
    """
    is_proposed: bool = False
    """Whether it is only proposed, so that nobody has to pay it: neither agreed nor listed by the person."""
    is_day_assumed: bool = False
    """Whether nobody named its day: it moves along with today until the day of the first payment is noted."""


def open_payments(case: Case, today: date) -> list[OpenPayment]:
    """What is open of the instalments that are agreed or listed, of every debt that is owed, by day.

    The rest of one that was paid in part is there with what is left of it, as in the log of payments. What is only
    proposed is not there, nor is what a later agreement has replaced.
    """
    return sorted((each for debt in case.debts_owed() for each in open_payments_of(case, debt.id, today)), key=_place)


def open_payments_of(case: Case, debt_id: str, today: date) -> Iterator[OpenPayment]:
    """The same of one debt; where terms stand without a day of the first payment, from the day on that is planned."""
    lines = allocated(case, debt_id, today)
    paid = sum((line.counted for line in lines if not line.is_before), NOTHING)
    owed_after_paying = owed_by_terms(case, debt_id, today)
    dated = [(each, False) for each in _of_lines(lines)]
    for (due, number, amount), is_assumed in (
        *dated,
        *((each, True) for each in _without_days(case, debt_id, today, lines)),
    ):
        paid += amount
        yield OpenPayment(due, debt_id, number, amount, owed_after_paying(paid), is_day_assumed=is_assumed)


def _of_lines(lines: Iterable[Line]) -> Iterator[tuple[date, int, Decimal]]:
    for line in lines:
        if line.due is not None and line.number is not None and line.open:
            yield line.due, line.number, line.open


def _without_days(case: Case, debt_id: str, today: date, lines: Iterable[Line]) -> Iterator[tuple[date, int, Decimal]]:
    """What is left of terms that stand without a day of the first payment, after what is paid and what is listed."""
    if has_first_day(case, debt_id) or not has_agreement(case, debt_id):
        return
    covered = sum((line.counted + (line.open or NOTHING) for line in lines if not line.is_before), NOTHING)
    rows = rows_in_force(case, debt_id, today, named_only=False)
    left: list[tuple[int, Decimal]] = []
    for row in rows:
        amount = row.amount or NOTHING
        if covered < amount:
            left.append((row.number, amount - covered))
        covered = max(covered - amount, NOTHING)
    for row, (number, amount) in zip(rows, left, strict=False):
        yield row.due, number, amount


def proposed_payments(case: Case, today: date) -> list[OpenPayment]:
    """The payments of the proposals that no lender has accepted, by day; not those that the person has listed.

    After small payments for some months, it is those that are proposed for the rest.
    """
    case = with_rest_open(case)
    found = [
        OpenPayment(row.due, debt.id, row.number, row.amount or NOTHING, row.balance, is_proposed=True)
        for debt in case.debts_owed()
        if not has_agreement(case, debt.id)
        for row in dated_rows(case, debt.id, today)
        if not _is_listed(case, debt.id, row.due)
    ]
    return sorted(found, key=_place)


def _is_listed(case: Case, debt_id: str, due: date) -> bool:
    dues = (each.due for each in case.payment if each.debt == debt_id)
    return any(abs(day - due) <= APART for day in dues if day is not None)


def _place(payment: OpenPayment) -> tuple[date, str, int]:
    return payment.due, payment.debt, payment.number
