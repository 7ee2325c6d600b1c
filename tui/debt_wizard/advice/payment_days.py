"""On which days what is promised asks for money."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.due import has_agreement
from debt_wizard.advice.open_payments import open_payments_of
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_in_force import all_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case
from debt_wizard.finance import Movement, due_dates

LONGEST = 120
"""Months that are looked at; what lies beyond ten years is no plan."""


def payment_movements(case: Case, today: date) -> list[Movement]:
    """What is promised to all lenders of this talk, one movement a day, in the order of the days.

    Of terms that stand, it is what is still to be paid: what is open after its day goes out tomorrow. A sum that is to
    be paid at once goes out with the first payment. An amount that never clears the debt goes out for ten years.

    Raises:
        FinanceError: date_out_of_range.
    """
    sums: dict[date, Decimal] = defaultdict(Decimal)
    for terms in all_in_force(case, today):
        for day, amount in _paid(case, terms, today):
            sums[day] += amount
    return [Movement(day, -sums[day], "payment", "payment") for day in sorted(sums) if sums[day]]


def behind(case: Case, today: date) -> Decimal:
    """What is open after its day, of all terms that stand: it counts as paid tomorrow."""
    standing = (terms.debt for terms in all_in_force(case, today) if has_agreement(case, terms.debt))
    rows = (each for debt in standing for each in open_payments_of(case, debt, today))
    return sum((each.amount for each in rows if each.due < today), Decimal(0))


def _paid(case: Case, terms: Terms, today: date) -> Iterator[tuple[date, Decimal]]:
    schedule = schedule_or_none(case, terms, today)
    tomorrow = today + timedelta(1)
    stands = has_agreement(case, terms.debt)
    listed = list(open_payments_of(case, terms.debt, today)) if stands else []
    for payment in listed:
        yield max(payment.due, tomorrow), payment.amount
    if schedule is not None and stands:
        return
    if schedule is not None:
        for row in schedule.rows:
            yield row.due, row.payment
        yield terms.first, terms.at_once
    elif terms.monthly and terms.kind != "lump_sum":
        last = max((payment.due for payment in listed), default=date.min)
        for due in due_dates(terms.first, LONGEST, terms.day):
            if due > max(today, last) or not stands:
                yield due, terms.monthly
