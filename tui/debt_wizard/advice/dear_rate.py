"""The yearly rate above which the cost of a loan is more than what guides the courts."""

from decimal import Decimal

from debt_wizard.advice.rate_in_force import RATE_NOISE
from debt_wizard.case import Debt

FACTS = ("ff22-24", "ff22-24-limits")
"""The facts that say so, and how far it goes, with their source."""

GUIDE = Decimal("0.24")
"""A year, interest and fees together: 法发〔2017〕22号, article 2. It guides courts; it is no limit by itself."""


def is_dear(debt: Debt, nominal: Decimal | None) -> bool:
    """Whether a true yearly rate is above that guide, which is for lenders by trade: a relative or friend is none.

    What rounding may add to a rate of just the guide makes it no higher one.
    """
    return debt.product != "private" and nominal is not None and nominal > GUIDE + RATE_NOISE
