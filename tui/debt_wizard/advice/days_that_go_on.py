"""The days of running payments, for a pause or another day that is named alone: it moves them, and forgets none."""

from datetime import date
from typing import NamedTuple

from debt_wizard.advice.agreed import has_first_day
from debt_wizard.advice.days_of_terms import came_on, on_day
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.scheduled_payments import scheduled_payments
from debt_wizard.advice.terms import Terms
from debt_wizard.case import Agreement, Case, Offer


class DaysThatGoOn(NamedTuple):
    """When terms begin that name no first day."""

    begins: date
    """The next day of the running payments that is not paid: the first of a pause, or of the payments."""
    day: int
    """Of the month."""


def days_that_go_on(case: Case, told: Offer | Agreement, running: Terms, since: date | None) -> DaysThatGoOn | None:
    """The days that go on where terms interrupt or move running payments, and came or are agreed to on a day `since`.

    None where they name a first day themselves, or the running payments have none. A pause that comes within another
    begins where that one ends.
    """
    came = came_on(told) or since
    if came is None or first_day_named(told) is not None or not has_first_day(case, told.debt):
        return None
    rows = (each for each in scheduled_payments(case, told.debt, came) if each.row.amount and not each.is_paid)
    following = min((each.row.due for each in rows if each.row.due > came), default=None)
    if following is None:
        return None
    return DaysThatGoOn(on_day(following, told.day, came), told.day or running.day or running.pays_from.day)
