"""An offer with its figures, before anything is said of it."""

from dataclasses import dataclass
from decimal import Decimal

from debt_wizard.advice.terms import Terms
from debt_wizard.advice.unexplained_rest import rounding_of
from debt_wizard.case import Debt, Offer
from debt_wizard.finance import Schedule


@dataclass(frozen=True)
class Worked:
    """An offer with its figures, before anything is said of it. Amounts to the cent, rates as yearly fractions."""

    debt: Debt
    offer: Offer
    terms: Terms
    schedule: Schedule
    total: Decimal
    ours: Decimal | None
    """All that our own proposal comes to; None without one."""
    nominal: Decimal | None

    @property
    def rounding(self) -> Decimal:
        """What its payments may come to by rounding alone."""
        return rounding_of(self.schedule)
