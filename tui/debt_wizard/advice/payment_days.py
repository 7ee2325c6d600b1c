"""On which days the proposals ask for money."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from debt_wizard.advice.terms_in_force import all_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case
from debt_wizard.finance import Movement, due_dates

LONGEST = 120
"""Months that are looked at; what lies beyond ten years is no plan."""


def payment_movements(case: Case, today: date) -> list[Movement]:
    """What is promised to all lenders of this talk, one movement a day, in the order of the days.

    A sum that is to be paid at once goes out with the first payment. An amount that never clears the debt goes
    out for ten years.

    Raises:
        FinanceError: date_out_of_range.
    """
    sums: dict[date, Decimal] = defaultdict(Decimal)
    for terms in all_in_force(case, today):
        schedule = schedule_or_none(case, terms, today)
        if schedule is not None:
            for row in schedule.rows:
                sums[row.due] += row.payment
            sums[terms.first] += terms.at_once
        elif terms.monthly and terms.kind != "lump_sum":
            for due in due_dates(terms.first, LONGEST, terms.day):
                sums[due] += terms.monthly
    return [Movement(day, -sums[day], "payment", "payment") for day in sorted(sums) if sums[day]]
