"""Whether a debt is paid off: all that was agreed on it, so that nothing is promised any more, or all that is owed."""

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.owed import owed
from debt_wizard.case import Case, Debt


def is_paid_off(case: Case, debt: Debt) -> bool:
    """Whether terms stand on a debt, nothing is owed on it, and no instalment of it is open.

    What was noted again pays nothing off.
    """
    if not case.payment or not has_agreement(case, debt.id) or owed(case, debt) != 0:
        return False
    from debt_wizard.advice.payment_log import payment_log

    log = payment_log(case, debt.id, ANY_DAY)
    return bool(log.rows) and log.next_open is None


def nothing_is_owed(case: Case, debt: Debt) -> bool:
    """Whether nothing is owed on a debt, agreed or not, so that its certificate can be asked for.

    Where nobody told of which day a balance is, no payment lowers it: payments that come to all of it say the same, as
    long as no instalment is left.
    """
    if owed(case, debt) == 0:
        return True
    if not debt.balance or debt.balance_at is not None:
        return False
    from debt_wizard.advice.payment_log import payment_log

    log = payment_log(case, debt.id, ANY_DAY)
    return log.total_paid >= debt.balance and not log.remains


def all_paid_off(case: Case) -> bool:
    """Whether that holds of every debt of this talk that is not settled yet; not where there is none."""
    owing = case.debts_owed()
    return bool(owing) and all(is_paid_off(case, debt) for debt in owing)
