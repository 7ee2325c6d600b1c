"""The money of each day: what is there after everything that comes and goes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.finance.due_days import add_months
from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact
from debt_wizard.finance.movement import Movement


@dataclass(frozen=True, slots=True)
class MonthFlow:
    """One calendar month of a cash flow."""

    month: date
    """Its first day."""
    received: Decimal
    spent: Decimal
    """Positive: what went out, payments to lenders included."""
    balance: Decimal
    """What is there at its end."""
    lowest: Decimal
    """The lowest balance at the end of any of its days with a movement; without one, the balance itself."""


@dataclass(frozen=True, slots=True)
class CashFlow:
    """Opening money and all movements after it, kept in the order of their days. Amounts are unrounded.

    Raises:
        FinanceError: not_a_number or too_large (opening).
    """

    opening: Decimal
    movements: tuple[Movement, ...] = ()

    def __post_init__(self) -> None:
        exact(self.opening, "opening")
        object.__setattr__(self, "movements", tuple(sorted(self.movements, key=lambda movement: movement.day)))

    def plus(self, movements: Sequence[Movement]) -> "CashFlow":
        """The same flow with more movements."""
        return CashFlow(self.opening, (*self.movements, *movements))

    def balances(self) -> list[tuple[date, Decimal]]:
        """Each day on which money moves, and what is there at its end. Within a day, order does not count."""
        return list(_ends(self.opening, self.movements).items())

    def lowest(self) -> tuple[date, Decimal]:
        """The day on which least is there, and how much; the first of several.

        Raises:
            FinanceError: no_movements.
        """
        if not self.movements:
            raise FinanceError("no_movements", "movements")
        return min(self.balances(), key=lambda entry: entry[1])

    def first_below(self, limit: Decimal | int = Decimal(0)) -> date | None:
        """The first day that ends with less than `limit`, or None."""
        return next((day for day, balance in self.balances() if balance < limit), None)

    def by_month(self) -> list[MonthFlow]:
        """Every calendar month from the first movement to the last, months without one included."""
        grouped: dict[date, list[Movement]] = {}
        for movement in self.movements:
            grouped.setdefault(movement.day.replace(day=1), []).append(movement)
        balance = self.opening
        months: list[MonthFlow] = []
        for month in _months_between(grouped):
            moved = grouped.get(month, [])
            low = min(_ends(balance, moved).values(), default=balance)
            received = sum((movement.amount for movement in moved if movement.amount > 0), Decimal(0))
            spent = -sum((movement.amount for movement in moved if movement.amount < 0), Decimal(0))
            balance += received - spent
            months.append(MonthFlow(month, received, spent, balance, low))
        return months


def _ends(opening: Decimal, movements: Sequence[Movement]) -> dict[date, Decimal]:
    """What is there at the end of each day; it may grow beyond what the calculators take as an amount."""
    at_end: dict[date, Decimal] = {}
    balance = opening
    for movement in movements:
        balance += movement.amount
        at_end[movement.day] = balance
    return at_end


def _months_between(months: Collection[date]) -> list[date]:
    """Every first of a month from the first to the last of `months`."""
    if not months:
        return []
    first, last = min(months), max(months)
    count = (last.year - first.year) * 12 + last.month - first.month
    return [add_months(first, number) for number in range(count + 1)]
