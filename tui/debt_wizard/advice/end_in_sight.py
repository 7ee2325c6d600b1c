"""Whether a case has come so far that its end can be seen; light, because the table of the steps asks it."""

from debt_wizard.case import Case


def has_an_end(case: Case) -> bool:
    """Whether an end is in sight: something was agreed or paid, or a debt is settled."""
    agreed = any(each.agreed_at is not None or any(each.checks.values()) for each in case.agreement)
    return agreed or bool(case.payment) or any(debt.settled_on is not None for debt in case.debt)
