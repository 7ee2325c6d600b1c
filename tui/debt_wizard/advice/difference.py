"""A figure of an agreement that is not what was agreed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

FieldId = Literal[
    "balance", "balance_lower", "monthly", "months", "upfront", "fees", "annual_rate", "period_fee", "grace_months",
    "first_due", "day", "total", "comes_to", "true_rate", "fee_left_out",
    "upfront_left_out", "pause_cut_short", "lump",
]  # fmt: skip
Figure = Decimal | int | date

PAPER_FIELDS: tuple[FieldId, ...] = (
    "balance", "monthly", "months", "upfront", "fees", "annual_rate", "period_fee", "grace_months", "first_due", "day",
    "total",
)  # fmt: skip
"""The figures that a paper states, in their order."""

PAID: frozenset[FieldId] = frozenset({"monthly", "upfront", "lump", "fees", "annual_rate", "period_fee", "comes_to"})
"""What the person pays: the less of it, the better for them."""


@dataclass(frozen=True)
class Difference:
    """A figure of the paper that is not what was agreed, to the cent.

    Of "total", what the payments of the paper come to beside the total that it states; of "true_rate", the rate that
    it states beside the one that its payments have; of "fee_left_out" and "upfront_left_out", the agreed fee or first
    payment on which the paper is silent; of "pause_cut_short", the months that its first day leaves; of "lump", the
    one sum that settles all.
    """

    field: FieldId
    agreed: Figure
    stated: Figure
    is_agreed: bool = True
    """Whether the lender agreed to the figure that the paper is held against; else it is only proposed."""

    @property
    def is_lower(self) -> bool:
        """Whether the paper asks for less than was agreed: to be confirmed, and never to be asked to rise."""
        if self.field in {"balance_lower", "fee_left_out"}:
            return True
        if self.field == "upfront_left_out":
            return False
        if not isinstance(self.stated, Decimal) or not isinstance(self.agreed, Decimal):
            return False
        return self.field in PAID and self.stated < self.agreed
