"""The money of each month of the plan: what comes, what goes, what is promised, what is there at the end."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.left_over import LeftOver, left_over
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.case import Case
from debt_wizard.finance import add_months, round_money

LONGEST = 120
"""Months that are looked at; what lies beyond ten years is no plan."""

FALL = Decimal("0.25")
"""The fall of income that the check tries: a quarter."""

FALL_MONTHS = 3


@dataclass(frozen=True)
class MonthAhead:
    """One month, to the cent."""

    month: date
    """Its first day."""
    comes: Decimal
    goes: Decimal
    promised: Decimal
    balance: Decimal
    """What is there at its end."""


def months_ahead(case: Case, today: date, *, fall: Decimal = Decimal(0), fall_months: int = 0) -> list[MonthAhead]:
    """Run through the whole term, from the month of the first payment, opening with the money that is at hand.

    `fall` is the part of income that is missing in the first `fall_months`. Empty while nothing is promised or
    nothing is known of income and spending.
    """
    left = left_over(case)
    due = promised_by_month(case, today)
    if not due or not left.is_known:
        return []
    balance = reserve(case)
    comes, goes = round_money(left.total("income")), _spending(left)
    months: list[MonthAhead] = []
    for number in range(min(len(due), LONGEST)):
        income = comes - round_money(comes * fall) if number < fall_months else comes
        month = add_months(first_due(case, today).replace(day=1), number)
        payment = due.get(month, Decimal(0))
        balance += income - goes - payment
        months.append(MonthAhead(month, income, goes, payment, balance))
    return months


def promised_by_month(case: Case, today: date) -> dict[date, Decimal]:
    """What is promised in each month, by the first day of the month, without a gap from the first to the last."""
    sums: dict[date, Decimal] = defaultdict(Decimal)
    in_scope = {debt.id for debt in case.debts_in_scope()}
    for proposal in case.plan.proposal:
        schedule = proposed_schedule(case, proposal, today) if proposal.debt in in_scope else None
        for row in schedule.rows if schedule is not None else ():
            sums[row.due.replace(day=1)] += row.payment
    if not sums:
        return {}
    start, end = first_due(case, today).replace(day=1), max(sums)
    count = (end.year - start.year) * 12 + end.month - start.month + 1
    return {month: sums[month] for month in (add_months(start, number) for number in range(count))}


def reserve(case: Case) -> Decimal:
    """The money that can be had within days."""
    return sum((asset.value for asset in case.asset if asset.liquid and asset.value is not None), Decimal(0))


def _spending(left: LeftOver) -> Decimal:
    return round_money(left.total("essential") + left.total("other") + left.total("debt"))
