"""What was noted twice, and what it covers: it may have been paid but once, so nothing is paid off by it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.allocated_line import Line

NOTHING = Decimal(0)


def mark_doubles(lines: Sequence[Line]) -> None:
    """Mark every line for the same day and sum but the one that most was paid for, where all of them were paid."""
    whole: set[tuple[date | None, Decimal | None]] = set()
    paid = [line for line in lines if line.is_paid and line.is_full]
    for line in sorted(paid, key=lambda each: each.paid, reverse=True):
        line.is_double = line.is_again = (line.due, line.amount) in whole
        whole.add((line.due, line.amount))


def set_off(lines: Sequence[Line], today: date, *, is_whole: bool) -> None:
    """Let what was noted again under the terms that stand cover the last instalments, none overdue and none due next.

    What covers nothing is unsure while anything is open; where nothing is, it is too much. With `is_whole`, the lines
    are all that is asked for; terms without a day of the first payment may ask for more.
    """
    doubles = [line for line in lines if line.is_double and line.is_again and not line.is_before]
    unpaid = [line for line in lines if line.open != 0 and not (line.is_double or line.is_before)]
    ahead = [line.due for line in unpaid if line.due is not None and line.due >= today]
    next_due = min(ahead, default=date.max)
    surplus = sum((line.paid for line in doubles), NOTHING)
    for line in reversed(unpaid):
        if line.number is not None and line.due is not None and line.open and line.due > next_due:
            line.set_off = min(surplus, line.open)
            surplus -= line.set_off
    if is_whole and not unpaid:
        return
    for line in reversed(doubles):
        line.unsure = min(surplus, line.paid)
        surplus -= line.unsure
