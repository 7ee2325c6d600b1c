"""What the terms of one debt leave owed, by what was paid on them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.paid_down import owed_after
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Case


def owed_by_terms(case: Case, debt_id: str, today: date) -> Callable[[Decimal], Decimal | None]:
    """What the terms leave owed after so much was paid on them.

    Nothing is known of terms that do not stand, nor where nobody told what is owed.
    """
    terms = terms_in_force(case, debt_id, today) if has_agreement(case, debt_id) else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if terms is None or schedule is None or not terms.is_balance_known:
        return lambda paid: None
    return lambda paid: owed_after(terms, schedule, paid)
