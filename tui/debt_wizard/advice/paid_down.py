"""What terms leave owed once so much was paid on them."""

from decimal import Decimal

from debt_wizard.advice.terms import Terms
from debt_wizard.finance import Schedule

NOTHING = Decimal(0)


def owed_after(terms: Terms, schedule: Schedule, paid: Decimal) -> Decimal:
    """What is owed by the schedule after `paid` was paid on it in all, to the cent; never below nought.

    The fee at the beginning is paid first, then the sum at once, then row by row: of each its interest first, then its
    principal (Civil Code, article 561). Interest of rows that nothing was paid for yet is not owed. What is paid
    beyond the last row lowers what is left.
    """
    left = max(paid - terms.fees, NOTHING)
    at_once = terms.at_once - terms.fees
    owed = schedule.opening + at_once - min(left, at_once)
    left -= min(left, at_once)
    for row in schedule.rows:
        if not left:
            return owed
        if not row.payment:
            continue
        if left < row.payment:
            return max(owed, row.balance + row.principal) - max(left - row.interest, NOTHING)
        owed, left = row.balance, left - row.payment
    return max(owed - left, NOTHING)
