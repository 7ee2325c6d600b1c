"""Whether a debt is so old that nobody should pay on it or confirm it before its age was looked at."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day
from debt_wizard.case import Case, Debt
from debt_wizard.finance import add_months

LIMITATION = 36
"""Months of the general limitation period, 民法典 article 188."""


def is_past_limitation(case: Case, debt: Debt, today: date) -> bool:
    """Whether a debt has been overdue for the general limitation period; not where it is not known since when.

    A yes to pay it, and a part payment, restart the period: 民法典 article 195, 诉讼时效规定 article 14.
    """
    since = debt.overdue_since
    if since is None or since > today:
        return False
    paid = [each.paid_on for each in case.payment if each.debt == debt.id and each.paid]
    restarted = [day for day in (agreed_day(case, debt.id), *paid) if day is not None and day <= today]
    return add_months(max([since, *restarted]), LIMITATION) <= today
