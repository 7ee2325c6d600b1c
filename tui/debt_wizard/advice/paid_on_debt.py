"""The payments on one debt that count, and how far they lower it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.case import Payment

if TYPE_CHECKING:
    from debt_wizard.advice.terms import Terms
    from debt_wizard.finance import Schedule

NOTHING = Decimal(0)


@dataclass(frozen=True)
class PaidOnDebt:
    """Payments, and the terms with their schedule that say how much of each is interest; without, none of it is."""

    payments: list[Payment]
    terms: "Terms | None" = None
    schedule: "Schedule | None" = None

    def until(self, day: date | None) -> Decimal:
        """What was paid by the end of a day, or in all."""
        made = (each for each in self.payments if day is None or paid_day(each) <= day)
        return sum((paid_sum_of(each) for each in made), NOTHING)

    def still_to_pay(self, day: date | None) -> Decimal | None:
        """All that the terms still asked for at the end of a day, interest and fees to come included.

        None where no terms say it, or where their payments leave something standing.
        """
        if self.terms is None or self.schedule is None or self.schedule.left:
            return None
        return self.schedule.total_paid + self.terms.at_once - self.until(day)

    def lowers(self, before: Decimal) -> Decimal:
        """By how much all payments lower what was owed when `before` had been paid."""
        from debt_wizard.advice.paid_down import owed_after

        if self.terms is None or self.schedule is None:
            return self.until(None) - before
        then, now = (owed_after(self.terms, self.schedule, paid) for paid in (before, self.until(None)))
        return then - now


def opening(terms: "Terms", schedule: "Schedule | None") -> Decimal:
    """What is owed under terms before anything was paid on them."""
    from debt_wizard.advice.paid_down import owed_after

    return owed_after(terms, schedule, NOTHING) if schedule is not None else terms.balance


def paid_day(payment: Payment) -> date:
    """The day of a payment: when it was made, else when it fell due; last where neither is known."""
    return payment.paid_on or payment.due or date.max
