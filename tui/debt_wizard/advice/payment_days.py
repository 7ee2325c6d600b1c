"""On which days what is promised asks for money."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.open_payments import OpenPayment, open_payments_of
from debt_wizard.advice.paid_once import once_of
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.terms import Terms
from debt_wizard.advice.terms_in_force import all_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case
from debt_wizard.finance import Movement, due_dates

LONGEST = 120
"""Months that are looked at; what lies beyond ten years is no plan."""


class Promised(NamedTuple):
    """What is promised to all lenders of this talk."""

    payments: list[Movement]
    """One movement a day, in the order of the days."""
    behind: Decimal
    """What is open after its day, of all terms that stand: it goes out tomorrow."""
    once: dict[date, Decimal]
    """What of the payments of a day goes out once, without what is behind."""


def payment_movements(case: Case, today: date) -> list[Movement]:
    """What is promised to all lenders of this talk, one movement a day, in the order of the days.

    Raises:
        FinanceError: date_out_of_range.
    """
    return promised_days(case, today).payments


def promised_days(case: Case, today: date) -> Promised:
    """The days on which the terms and proposals of this talk ask for money.

    Of terms that stand, it is what is still to be paid: what is open after its day goes out tomorrow. After small
    payments for some months, it is what is proposed for the rest. A sum that is to be paid at once goes out with the
    first payment. An amount that never clears the debt goes out for ten years.

    Raises:
        FinanceError: date_out_of_range.
    """
    case = with_rest_open(case)
    sums: dict[date, Decimal] = defaultdict(Decimal)
    once: dict[date, Decimal] = defaultdict(Decimal)
    behind = Decimal(0)
    for terms in all_in_force(case, today):
        standing = list(open_payments_of(case, terms.debt, today)) if has_agreement(case, terms.debt) else None
        for payment in standing or ():
            sums[max(payment.due, today + timedelta(1))] += payment.amount
            if payment.due < today:
                behind += payment.amount
            else:
                once[max(payment.due, today + timedelta(1))] += once_of(terms, payment)
        for day, amount in _by_terms(case, terms, standing, today):
            sums[day] += amount
            once[day] += amount if terms.kind == "lump_sum" else 0
        once[terms.first] += terms.at_once if standing is None and terms.kind != "lump_sum" else 0
    payments = [Movement(day, -sums[day], "payment", "payment") for day in sorted(sums) if sums[day]]
    return Promised(payments, behind, once)


def _by_terms(
    case: Case, terms: Terms, standing: Sequence[OpenPayment] | None, today: date
) -> Iterator[tuple[date, Decimal]]:
    """The payments of a proposal, and those of an amount that never clears the debt, after what is listed."""
    schedule = schedule_or_none(case, terms, today)
    if schedule is not None:
        if standing is None:
            yield from ((row.due, row.payment) for row in schedule.rows)
            yield terms.first, terms.at_once
    elif terms.monthly_with_fee and terms.kind != "lump_sum":
        last = max((payment.due for payment in standing or ()), default=date.min)
        for due in due_dates(terms.pays_from, LONGEST, terms.day):
            if standing is None or due > max(today, last):
                yield due, terms.monthly_with_fee
