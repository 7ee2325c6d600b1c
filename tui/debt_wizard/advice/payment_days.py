"""On which days the proposals ask for money."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.case import Case
from debt_wizard.finance import Movement, due_dates

LONGEST = 120
"""Months that are looked at; what lies beyond ten years is no plan."""


def payment_movements(case: Case, today: date) -> list[Movement]:
    """What is promised to all lenders of this talk, one movement a day, in the order of the days.

    A sum that is to be paid at once goes out with the first payment. An own amount that never clears the debt goes
    out for ten years.

    Raises:
        FinanceError: date_out_of_range.
    """
    in_scope = {debt.id for debt in case.debts_owed()}
    sums: dict[date, Decimal] = defaultdict(Decimal)
    for proposal in case.plan.proposal:
        schedule = proposed_schedule(case, proposal, today) if proposal.debt in in_scope else None
        if schedule is not None:
            for row in schedule.rows:
                sums[row.due] += row.payment
        elif proposal.debt in in_scope and proposal.monthly and proposal.kind != "lump_sum":
            for due in due_dates(first_due(case, today), LONGEST, case.plan.day):
                sums[due] += proposal.monthly
        if schedule is not None and proposal.upfront and proposal.kind != "lump_sum":
            sums[first_due(case, today)] += proposal.upfront
    return [Movement(day, -sums[day], "payment", "payment") for day in sorted(sums) if sums[day]]
