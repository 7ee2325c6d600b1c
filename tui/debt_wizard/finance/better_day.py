"""Which day of the month a payment should fall on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.finance.cash_flow import CashFlow
from debt_wizard.finance.due_days import add_months, due_dates
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import positive, term

_DAYS = range(1, 29)
"""Days that every month has."""


@dataclass(frozen=True, slots=True)
class BetterDay:
    """A day of the month on which a payment leaves more in hand."""

    day: int
    lowest: Decimal
    """The lowest balance of the term with the payment on this day."""
    instead_of: Decimal
    """The lowest balance with the payment on the day it falls on now."""


def better_due_day(
    cash_flow: CashFlow,
    payment: Decimal | int,
    months: int,
    first_due: date,
    *,
    day: int | None = None,
    days: Sequence[int] = _DAYS,
) -> BetterDay | None:
    """The day of the month, of `days`, on which a monthly `payment` keeps the lowest balance highest.

    `cash_flow` is everything else. Each payment stays in its month, so that no day wins by paying later. The
    nearest to the month's beginning wins a tie; None where no day is better than the one it falls on.

    Raises:
        FinanceError: not_positive (payment), too_short or too_long (months), bad_day, date_out_of_range,
            unknown_choice (no days to choose from).
    """
    paid = positive(payment, "payment")
    count = term(months)
    if not days:
        raise FinanceError("unknown_choice", "days")
    ends = dict(cash_flow.balances())

    def lowest(dues: Sequence[date]) -> Decimal:
        there, gone = cash_flow.opening, 0
        low: list[Decimal] = []
        falls = set(dues)
        for each in sorted(ends.keys() | falls):
            there = ends.get(each, there)
            gone += each in falls
            low.append(there - gone * paid)
        return min(low)

    now = lowest(due_dates(first_due, count, day))
    tried = {each: lowest(due_dates(add_months(first_due, 0, each), count, each)) for each in days}
    best = max(tried, key=lambda each: tried[each])
    return BetterDay(best, tried[best], now) if tried[best] > now else None
