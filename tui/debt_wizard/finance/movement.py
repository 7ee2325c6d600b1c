"""Money that comes or goes on a day, once or again and again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from debt_wizard.finance.due_days import add_months, day_of_month
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact, not_negative
from debt_wizard.finance.money import CENT, round_money
from debt_wizard.finance.period import Every
from debt_wizard.finance.schedule import Schedule

MovementKind = Literal["pay", "irregular", "income", "spending", "payment", "other"]
"""Pay is certain income from work, irregular what comes by chance, income any other that is certain."""

_DAYS = {"week": 7, "two_weeks": 14, "four_weeks": 28}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_LONGEST = 36_525
"""Days: a hundred years."""


@dataclass(frozen=True, slots=True)
class Movement:
    """Money on one day: received positive, paid negative. `label_key` names it, for whoever shows it."""

    day: date
    amount: Decimal
    label_key: str
    kind: MovementKind = "other"


def recurring(
    label_key: str,
    amount: Decimal | int,
    every: Every,
    start: date,
    end: date,
    *,
    anchor: date | None = None,
    day: int | None = None,
    kind: MovementKind = "other",
) -> list[Movement]:
    """The same amount each period, on every day that falls between `start` and `end`, both included.

    `anchor` is any day on which it falls, before or after: it gives the weekday, or the month of a quarter or
    a year; left out, it is `start`. For months and longer, `day` is the day of the month (the anchor's if
    left out); 29 to 31 fall on a shorter month's last day.

    Raises:
        FinanceError: unknown_choice (every), out_of_order or too_long (end; 100 years), bad_day, not_a_number
            or too_large (amount), date_out_of_range.
    """
    each = exact(amount, "amount")
    if end < start:
        raise FinanceError("out_of_order", "end")
    if (end - start).days > _LONGEST:
        raise FinanceError("too_long", "end")
    known = start if anchor is None else anchor
    if every in _DAYS:
        days = _by_days(known, _DAYS[every], start, end)
    elif every in _MONTHS:
        wanted = day_of_month(known.day if day is None else day)
        days = _by_months(known, _MONTHS[every], wanted, start, end)
    else:
        raise FinanceError("unknown_choice", "every")
    return [Movement(falls, each, label_key, kind) for falls in days]


def irregular(
    label_key: str,
    history: Sequence[Decimal | int],
    start: date,
    end: date,
    *,
    day: int,
    use: Literal["average", "lowest", "repeat"] = "average",
    unit: Decimal = CENT,
) -> list[Movement]:
    """Irregular income once a month, taken from what really came in, month by month and oldest first.

    Its average (half-up to the unit), its lowest month, or the whole history again and again.

    Raises:
        FinanceError: history_too_short (no month at all), negative, unknown_choice (use); else as
            `recurring`.
    """
    came = [not_negative(amount, "history") for amount in history]
    if not came:
        raise FinanceError("history_too_short", "history")
    if use not in {"average", "lowest", "repeat"}:
        raise FinanceError("unknown_choice", "use")
    months = recurring(label_key, 0, "month", start, end, day=day, kind="irregular")
    if use != "repeat":
        came = [min(came) if use == "lowest" else round_money(sum(came) / Decimal(len(came)), unit)]
    return [
        Movement(month.day, came[number % len(came)], label_key, "irregular") for number, month in enumerate(months)
    ]


def from_schedule(schedule: Schedule, label_key: str) -> list[Movement]:
    """The payments of a schedule as money that goes; months without a payment are left out."""
    return [Movement(row.due, -row.payment, label_key, "payment") for row in schedule.rows if row.payment]


def _by_days(known: date, step: int, start: date, end: date) -> Iterator[date]:
    falls = start + timedelta((known - start).days % step)
    while falls <= end:
        yield falls
        falls += timedelta(step)


def _by_months(known: date, step: int, wanted: int, start: date, end: date) -> Iterator[date]:
    apart = (start.year - known.year) * 12 + start.month - known.month
    number = apart // step * step
    while (falls := add_months(known, number, wanted)) <= end:
        if falls >= start:
            yield falls
        number += step
