"""Payments that were missed, or have just come late: within two days there is something to do."""

from dataclasses import dataclass
from datetime import date, timedelta

from debt_wizard.advice.payment_log import LogRow, payment_logs
from debt_wizard.case import Case

ROUTINE = timedelta(days=2)
"""So long after a late payment was made there is something to ask the lender."""


@dataclass(frozen=True)
class Missed:
    """One instalment that is behind, or was made up late just now."""

    debt: str
    row: LogRow
    is_open: bool
    """Whether something of it is still to be paid."""

    @property
    def due(self) -> date:
        """The day when it was due."""
        return self.row.due or date.min


def missed(case: Case, today: date) -> list[Missed]:
    """What is behind, the oldest first, then what came late within the last two days; nothing once all is settled."""
    if case.about.settled is not None:
        return []
    found = [
        Missed(log.debt, row, row.is_behind)
        for log in payment_logs(case, today)
        for row in log.rows
        if row.is_behind or _just_came(row, today)
    ]
    return sorted(found, key=lambda each: (not each.is_open, each.due))


def first_missed(case: Case, today: date) -> Missed | None:
    """What to begin with."""
    return next(iter(missed(case, today)), None)


def _just_came(row: LogRow, today: date) -> bool:
    return row.status == "late" and row.paid_on is not None and today - ROUTINE <= row.paid_on <= today
