"""The end of a debt: when it has come, what is still to be done about it, and when the session can be closed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.allocation import allocated_to
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.instalments import instalments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import nothing_is_owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.settled_log import if_not_settled
from debt_wizard.advice.small_payments import are_over
from debt_wizard.case import Case, Debt
from debt_wizard_content.catalogues import catalogue

NOTHING = Decimal(0)


def ending_steps() -> tuple[str, ...]:
    """The ids of what is to be done once a debt is paid, in order."""
    return tuple(each.id for each in catalogue("ending"))


@dataclass(frozen=True)
class OpenAtEnd:
    """What the log of a debt shows as open, whether or not it was called settled. Amounts to the cent."""

    remains: Decimal
    """All that is still to be paid by what is agreed and listed."""
    overdue: Decimal = NOTHING
    """What of it should have been paid by now."""
    since: date | None = None
    """The first day of that."""


def open_at_end(case: Case, debt: Debt, today: date) -> OpenAtEnd:
    """What the log would show of a debt if it were not settled, as far as no later terms replaced it."""
    log = payment_log(if_not_settled(case, debt.id), debt.id, today)
    behind = [row for row in log.rows if row.is_behind]
    overdue = sum((row.open or NOTHING for row in behind), NOTHING)
    return OpenAtEnd(log.remains, overdue, min((row.due for row in behind if row.due is not None), default=None))


def still_to_pay(case: Case, debt: Debt) -> Decimal:
    """All that the log of a debt still shows as to be paid, to the cent; what is overdue of it depends on the day."""
    return open_at_end(case, debt, ANY_DAY).remains


def settle(debt: Debt, day: date, left: OpenAtEnd) -> None:
    """Call a debt settled; what the log still showed is kept beside the day."""
    debt.settled_on = day
    debt.open_when_settled = left.remains or None


def settle_not(debt: Debt) -> None:
    """Take it back."""
    debt.settled_on = debt.open_when_settled = None


def is_ending(case: Case, debt: Debt, today: date) -> bool:
    """Whether it is time for the last things.

    The debt is settled, every instalment of it is listed and paid, the lender said that nothing is owed any more, or
    one of those things was noted. Without an agreement, what is listed may not be all: nothing may be owed then, as far
    as a balance is known; nor after small payments for some months, which leave the rest to be agreed.
    """
    if debt.settled_on is not None or any(each.debt == debt.id and each.step in ending_steps() for each in case.road):
        return True
    logged = any(payment.debt == debt.id and (payment.paid or payment.paid_on) for payment in case.payment)
    lines = allocated_to(case, debt.id, instalments(case, debt.id, today))
    if not logged or any(line.open != 0 for line in lines) or payment_log(case, debt.id, today).remains:
        return False
    ends_all = has_agreement(case, debt.id) and not are_over(case, debt)
    return ends_all or owed(case, debt) is None or nothing_is_owed(case, debt)


def all_settled(case: Case) -> bool:
    """Whether every debt of this talk is settled; not where there is none."""
    return bool(case.debts_in_scope()) and not case.debts_owed()
