"""Which lender comes first where payments are looked at: whoever was agreed with and is to be paid next."""

from collections.abc import Iterable
from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Debt


def by_next_due(case: Case, debts: Iterable[Debt], today: date) -> list[Debt]:
    """These debts in the order in which their payments matter.

    What is agreed comes first, and within it what is open, by the day of its earliest instalment; then what is only
    listed, in the same way; then what nobody has to pay. Of equals the order stays.
    """
    return sorted(debts, key=lambda debt: _rank(case, debt, today))


def next_to_pay(case: Case, today: date) -> str | None:
    """The id of the debt that a payment is most likely for: what was missed, else what falls due next.

    What is agreed goes before what is only listed. None where no instalment of any debt in this talk is open.
    """
    missed = first_missed(case, today)
    if missed is not None:
        return missed.debt
    found = by_next_due(case, case.debts_in_scope(), today)
    return next((debt.id for debt in found if _next_day(case, debt, today) is not None), None)


def _rank(case: Case, debt: Debt, today: date) -> tuple[bool, date]:
    return not has_agreement(case, debt.id), _next_day(case, debt, today) or date.max


def _next_day(case: Case, debt: Debt, today: date) -> date | None:
    row = payment_log(case, debt.id, today).next_open
    return row.due if row is not None else None
