"""What was paid on the terms that stand on a debt."""

from decimal import Decimal

from debt_wizard.advice.allocation import allocated
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.case import Case


def paid_on_terms(case: Case, debt_id: str) -> Decimal:
    """What counts as paid on them, to the cent: nothing of what was paid before them or noted again."""
    return sum((line.counted for line in allocated(case, debt_id, ANY_DAY) if not line.is_before), Decimal(0))
