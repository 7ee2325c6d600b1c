"""Since when a debt is late."""

from datetime import date

from debt_wizard.advice.owed import owed
from debt_wizard.case import Case, Debt


def late_since(case: Case, debt: Debt, today: date) -> date | None:
    """Since when a debt is late; None where nothing is owed on it any more, and for a day that has not come."""
    is_over = debt.settled_on is not None or owed(case, debt) == 0
    since = debt.overdue_since
    return since if since is not None and since <= today and not is_over else None
