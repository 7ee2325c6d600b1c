"""What is odd about the day of a payment, seen from today and from what was agreed. It is told, never refused."""

from datetime import date
from typing import Literal, get_args

from debt_wizard.advice.payment_doubts import LONG_AGO

DayDoubt = Literal["not_yet", "long_ago", "before_agreement"]

DAY_DOUBTS: tuple[DayDoubt, ...] = get_args(DayDoubt)


def doubt_of_day(day: date | None, today: date, agreed: date | None) -> DayDoubt | None:
    """One doubt of a day, or none: it has not come; it is years back; it lies before the day of what was agreed.

    A day since the agreement is in no doubt however far back it is. `agreed` is None where nothing is agreed.
    """
    if day is None:
        return None
    if day > today:
        return "not_yet"
    if agreed is not None and day >= agreed:
        return None
    if today - day >= LONG_AGO:
        return "long_ago"
    return "before_agreement" if agreed is not None else None
