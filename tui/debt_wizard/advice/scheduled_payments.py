"""The dated payments of the terms of one debt, each with whether it was made."""

from dataclasses import dataclass
from datetime import date

from debt_wizard.advice.agreed import has_first_day
from debt_wizard.advice.allocation import allocated
from debt_wizard.advice.instalments import Instalment, dated_rows, rows_before
from debt_wizard.case import Case


@dataclass(frozen=True)
class ScheduledPayment:
    """A row of the terms; one of a pause asks for nothing."""

    row: Instalment
    is_paid: bool
    """Whether all of it is paid, on its day or on one that it was moved to."""


def scheduled_payments(case: Case, debt_id: str, today: date) -> list[ScheduledPayment]:
    """Every row of the terms in force, by day.

    Where no day of the first payment was named, the rows are days that move along with today, and none is called paid.
    """
    number = rows_before(case, debt_id, today)
    paid = _paid_numbers(case, debt_id, today) if has_first_day(case, debt_id) else frozenset()
    found: list[ScheduledPayment] = []
    for row in dated_rows(case, debt_id, today):
        if row.amount:
            number += 1
        found.append(ScheduledPayment(row, bool(row.amount) and number in paid))
    return found


def _paid_numbers(case: Case, debt_id: str, today: date) -> frozenset[int]:
    lines = allocated(case, debt_id, today)
    return frozenset(line.number for line in lines if line.number is not None and line.is_full)
