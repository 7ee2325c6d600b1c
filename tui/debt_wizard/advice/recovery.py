"""When things are expected to get better, as long as that is still to come."""

from datetime import date

from debt_wizard.case import Case
from debt_wizard.finance import add_months


def recovery_ahead(case: Case, today: date) -> date | None:
    """The day that was told, or the first of a month for the whole month; None where it has passed, or none was told.

    A letter that expects something of the past says nothing but that it is old.
    """
    told = case.situation.recovers
    if told is None:
        return None
    last = add_months(told, 0, 31) if told.day == 1 else told
    return told if last >= today else None
