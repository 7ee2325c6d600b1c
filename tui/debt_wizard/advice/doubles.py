"""What was noted twice, or paid twice: what it lowers, and what stays to be paid all the same."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.allocated_line import Line

NOTHING = Decimal(0)


def mark_doubles(lines: Sequence[Line]) -> None:
    """Mark every line for the same day and sum but the one that most was paid for, where all of them were paid.

    One that was paid on the same day too, or on a day that nobody told, may only have been noted again.
    """
    days: dict[tuple[date | None, Decimal | None], set[date | None]] = {}
    paid = [line for line in lines if line.is_paid and line.is_full]
    for line in sorted(paid, key=lambda each: each.paid, reverse=True):
        known = days.setdefault((line.due, line.amount), set())
        line.is_double = bool(known)
        line.is_again = bool(known & {line.paid_on, None}) or (bool(known) and line.paid_on is None)
        known.add(line.paid_on)


def count_doubles(lines: Sequence[Line], *, is_whole: bool) -> None:
    """What was paid twice covers the last instalments, never the first that is open; what was noted again, nothing.

    The lender may count it otherwise, so what is to be paid next stays. What covers nothing is unsure while anything is
    open; where nothing is, it is too much. With `is_whole`, the lines are all that is asked for; terms without a day of
    the first payment may ask for more.
    """
    unpaid = [line for line in lines if line.open != 0 and not (line.is_double or line.is_before)]
    if is_whole and not unpaid:
        return
    doubles = [line for line in lines if line.is_double and not line.is_before]
    twice = [line for line in doubles if line.due is not None and not line.is_again]
    surplus = sum((line.paid for line in twice), NOTHING)
    for line in reversed(unpaid[1:]):
        if line.number is not None and line.due is not None and line.open:
            line.set_off = min(surplus, line.open)
            surplus -= line.set_off
    for line in reversed(twice):
        line.unsure = min(surplus, line.paid)
        surplus -= line.unsure
    for line in doubles:
        if line.is_again:
            line.unsure = line.paid
