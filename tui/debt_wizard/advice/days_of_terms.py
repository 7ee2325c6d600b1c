"""On which days terms ask for payments: as they name them, else as they were planned with the yes."""

from datetime import date

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.case import Agreement, Case, Offer
from debt_wizard.finance import add_months


def planned_first(case: Case, told: Offer | Agreement, today: date) -> date:
    """The first day of terms that name none: the one that was kept with the yes, else as the plan has it now."""
    yes, slip = _said_yes_on(case, told), told.first_due
    if told.begins is not None:
        return on_day(told.begins, told.day, min(told.begins, yes or told.begins))
    day = told.day if told.day is not None or slip is None else slip.day
    return on_day(first_due(case, today, yes), day, yes or today)


def day_of_month(case: Case, told: Offer | Agreement) -> int | None:
    """The day of the month to pay on; None where it is that of the first day."""
    if told.day is not None or first_day_named(told) is not None:
        return told.day
    if told.first_due is not None:
        return told.first_due.day
    return told.begins_day if told.begins is not None else case.plan.day


def months_of_pause(told: Offer | Agreement) -> int:
    """The months of a pause; of an offer with a first payment, as many as fit between the two.

    The first of them may have begun when the offer came. A paper is signed at any time of its pause.
    """
    longest, came, named = told.grace_months or 0, came_on(told), first_day_named(told)
    if named is None or came is None or isinstance(told, Agreement):
        return longest
    between = (named.year - came.year) * 12 + named.month - came.month
    if add_months(came, between) > named:
        between -= 1
    return longest if between >= longest - 1 else max(between, 0)


def came_on(told: Offer | Agreement) -> date | None:
    """The day when an offer came, or a paper was agreed to; None where it is not known."""
    at = told.at if isinstance(told, Offer) else told.agreed_at
    return at.date() if at is not None else None


def on_day(planned: date, day: int | None, since: date) -> date:
    """A planned day, moved to another day of its month, or of the next one where that lies before `since`."""
    if day is None:
        return planned
    moved = add_months(planned, 0, day)
    return moved if moved >= since else add_months(planned, 1, day)


def _said_yes_on(case: Case, told: Offer | Agreement) -> date | None:
    """The day of the yes; where it is not known, the day of the first payment as planned; None without a yes."""
    if isinstance(told, Agreement):
        return told.agreed_at.date() if told.agreed_at is not None else None
    if told.decision != "accepted":
        return None
    return told.at.date() if told.at is not None else case.plan.first_payment
