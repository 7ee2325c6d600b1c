"""When something may go wrong with a plan."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.terms_in_force import all_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case
from debt_wizard.finance import CashFlow, Movement, Onset, add_months


def onsets_of(
    case: Case,
    household: CashFlow,
    payments: Sequence[Movement],
    regular: Sequence[Movement],
    *,
    start: date,
    today: date,
) -> tuple[Onset, ...]:
    """The first of each month in which the plan runs, pauses included; `start` itself in the first month.

    From the month in which a pause is over, each comes a second time, with what was saved in the pause not counted on:
    a plan that is dearer after a pause must not look safer for it. A first payment later than next month is a pause.
    `household` holds what goes out once, too; `regular` are the payments without it.

    Raises:
        FinanceError: date_out_of_range.
    """
    if not payments:
        return ()
    runs = list(_runs(case, today))
    first = max(start, min((begins for begins, _ in runs), default=_month(payments[0].day)))
    days = list(_months(first, payments[-1].day))
    saves_from = min(first, max(start, _month(add_months(today, 1))))
    ends = sorted({paid for _, paid in runs if paid > saves_from})
    again = [
        Onset(day, _back((*household.movements, *regular), saves_from, end, day))
        for end, following in zip(ends, [*ends[1:], date.max], strict=False)
        for day in days
        if end <= day < following
    ]
    return (*(Onset(day) for day in days), *again)


def _runs(case: Case, today: date) -> Iterator[tuple[date, date]]:
    """Of each lender, the months in which its terms begin and in which it is first paid."""
    for terms in all_in_force(case, today):
        schedule = schedule_or_none(case, terms, today)
        if terms.kind != "lump_sum":
            paid = next((row.due for row in schedule.rows if row.payment), terms.first) if schedule else terms.first
            yield _month(terms.first), _month(paid)


def _back(moves: Sequence[Movement], start: date, end: date, day: date) -> tuple[Movement, ...]:
    """What takes back, on `day`, all that came and went from `start` to before `end`."""
    within = [move for move in moves if start <= move.day < end]
    paid = sum((move.amount for move in within if move.kind == "payment"), Decimal(0))
    saved = sum((move.amount for move in within if move.kind != "payment"), Decimal(0))
    return Movement(day, -saved, "not_counted_on"), Movement(day, -paid, "not_counted_on", "payment")


def _months(start: date, last: date) -> Iterator[date]:
    day = start
    while day <= last:
        yield day
        day = add_months(_month(day), 1)


def _month(day: date) -> date:
    return day.replace(day=1)
