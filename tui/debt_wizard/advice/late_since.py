"""Since when a debt is late."""

from datetime import date

from debt_wizard.advice.agreed import agreed_anew_on, agreed_day
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_on_terms import paid_on_terms
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.short_instalments import short_of
from debt_wizard.case import Case, Debt


def late_since(case: Case, debt: Debt, today: date) -> date | None:
    """Since when a debt is late; None where nothing is owed on it any more, and for a day that has not come.

    Once terms stand on which something was paid, or that took the place of earlier ones, and came no earlier than it
    fell behind, what is behind under them is late since its own first day; while nothing is, a debt that is paid as
    agreed is not late.
    """
    is_over = debt.settled_on is not None or owed(case, debt) == 0
    since = debt.overdue_since
    if since is None or since > today or is_over:
        return None
    anew, is_paid_on = agreed_anew_on(case, debt.id), _is_paid_on(case, debt, since)
    is_anew = anew is not None and since < anew
    if not is_anew and not is_paid_on:
        return since
    short = short_of(payment_log(case, debt.id, today))
    if short is not None and (anew is None or short.since >= anew):
        return short.since
    return None if is_paid_on else since


def _is_paid_on(case: Case, debt: Debt, since: date) -> bool:
    """Whether something was paid on terms that were agreed after the debt fell behind."""
    agreed = agreed_day(case, debt.id)
    return agreed is not None and agreed >= since and paid_on_terms(case, debt.id) > 0
