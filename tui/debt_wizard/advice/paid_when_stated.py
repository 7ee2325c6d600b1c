"""What was paid on a debt when a lender stated what is still owed: a figure is held against that, not against today."""

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate

from debt_wizard.advice.allocated_line import Line

NOTHING = Decimal(0)


class PaidWhenStated:
    """The payments of a debt by their day: one made later may be for an earlier instalment, or for the same one."""

    def __init__(self, lines: Sequence[Line]) -> None:
        made = [
            (payment.paid_on, place, order, max(amount - line.unsure, NOTHING))
            for place, line in enumerate(lines)
            if not line.is_before
            for order, (payment, amount) in enumerate(line.shares)
        ]
        dated = sorted((day, place, order, amount) for day, place, order, amount in made if day is not None)
        self._moments = [(day, place, order) for day, place, order, _ in dated]
        self._sums = [NOTHING, *accumulate(amount for *_, amount in dated)]
        self._undated = [(place, amount) for day, place, _, amount in made if day is None]

    def until(self, place: int, line: Line) -> Decimal | None:
        """What counts of all payments until the one after which the lender stated the balance of a line, at that place
        among the lines; None where its day is not known.

        Of several on one day, those of the lines before it came before it; so did all without a day.
        """
        order = next((at for at, (payment, _) in enumerate(line.shares) if payment is line.stated_after), None)
        day = line.stated_after.paid_on if line.stated_after is not None else None
        if order is None or day is None:
            return None
        undated = sum((amount for at, amount in self._undated if at <= place), NOTHING)
        return self._sums[bisect_right(self._moments, (day, place, order))] + undated
