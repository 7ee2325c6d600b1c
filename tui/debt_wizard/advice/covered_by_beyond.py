"""Whether what is behind with a lender may be covered by what was paid beyond other instalments."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from debt_wizard.advice.payment_doubts import DoubtCode, payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.short_instalments import short_of
from debt_wizard.case import Case

BEYOND: Collection[DoubtCode] = frozenset({"double", "over_one", "all_at_once"})
"""What was paid and may cover something else than it was noted for."""


def covered_by_beyond(case: Case, debt_id: str, today: date) -> Decimal | None:
    """What was paid beyond other instalments of a debt, where it would cover all that is behind; None where not."""
    short = short_of(payment_log(case, debt_id, today))
    doubts = payment_doubts(case, debt_id, today) if short is not None else []
    beyond = sum((each.amount for each in doubts if each.code in BEYOND), Decimal(0))
    return beyond if short is not None and beyond >= short.amount else None
