"""A better day of the month for what is promised."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.snapshot import Snapshot
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case
from debt_wizard.finance import BetterDay, FinanceError, add_months, better_due_day

WORTH = Decimal("0.5")
"""The part of a payment that a change of day has to leave more on the tightest day, to be worth asking for."""

_DAYS = range(1, 29)


def better_date(case: Case, today: date, *, rather: int | None = None) -> BetterDay | None:
    """The day of the month on which the promised payments leave clearly more on the tightest day, or None.

    An instalment that falls shortly before pay day has one. All payments of the plan fall on one day, with what is
    promised each month. Where the day that is wished for, `rather`, leaves clearly more too, it is that one.
    """
    return _found(Snapshot(case), today, rather)


@lru_cache(maxsize=32)
def _found(snapshot: Snapshot, today: date, rather: int | None) -> BetterDay | None:
    case = snapshot.case
    judged = verdict(case, today)
    flow = judged.flow
    if flow is None or not flow.payments:
        return None
    largest = judged.promised or max(-payment.amount for payment in flow.payments)
    first = first_due(case, today)
    days = [day for day in (rather, *_DAYS) if day is not None and add_months(first, 0, day) > min(today, first)]
    for choice in ([day for day in days if day == rather], days):
        try:
            found = better_due_day(flow.household, largest, len(flow.payments), first, day=case.plan.day, days=choice)
        except FinanceError:
            continue
        if found is not None and found.lowest - found.instead_of >= largest * WORTH:
            return found
    return None
