"""Since when a debt is late."""

from datetime import date

from debt_wizard.advice.agreed import agreed_anew_on
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.short_instalments import short_of
from debt_wizard.case import Case, Debt


def late_since(case: Case, debt: Debt, today: date) -> date | None:
    """Since when a debt is late; None where nothing is owed on it any more, and for a day that has not come.

    Once an agreement took the place of an earlier one, what is behind under it is late since its own first day.
    """
    is_over = debt.settled_on is not None or owed(case, debt) == 0
    since = debt.overdue_since
    if since is None or since > today or is_over:
        return None
    anew = agreed_anew_on(case, debt.id)
    short = short_of(payment_log(case, debt.id, today)) if anew is not None and since < anew else None
    return short.since if short is not None and anew is not None and short.since >= anew else since
