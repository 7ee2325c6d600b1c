"""Whether a debt is so old that nobody should pay on it or confirm it before its age was looked at."""

from datetime import date

from debt_wizard.case import Debt
from debt_wizard.finance import add_months

LIMITATION = 36
"""Months of the general limitation period, 民法典 article 188; a part payment restarts it (诉讼时效规定 article 14)."""


def is_past_limitation(debt: Debt, today: date) -> bool:
    """Whether a debt has been overdue for the general limitation period; not where it is not known since when."""
    since = debt.overdue_since
    return since is not None and since <= today and add_months(since, LIMITATION) <= today
