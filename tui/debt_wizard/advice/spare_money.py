"""What could be paid at once: never borrowed money, never the reserve."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.borrowed import borrowed_lines
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.plan import round_cents
from debt_wizard.case import Case

Objection = Literal["borrowed", "reserve"]


@dataclass(frozen=True)
class SpareMoney:
    """Money within days, what of it stays as a reserve, and what is spare. To the cent."""

    at_hand: Decimal
    borrowed: Decimal
    """What of it is borrowed by its name, and does not count."""
    kept: Decimal
    """The reserve: one month of essentials, as large as the bill that every plan is tried with."""

    @property
    def amount(self) -> Decimal:
        """What can be paid at once, to all lenders together."""
        return max(Decimal(0), self.at_hand - self.borrowed - self.kept)


def spare_money(case: Case) -> SpareMoney:
    """What is there beyond one month of essentials, borrowed money left out."""
    liquid = [asset for asset in case.asset if asset.liquid and asset.value is not None]
    flagged = {id(line) for line in borrowed_lines(case)}
    return SpareMoney(
        at_hand=sum((asset.value for asset in liquid if asset.value is not None), Decimal(0)),
        borrowed=sum((asset.value for asset in liquid if asset.value is not None and id(asset) in flagged), Decimal(0)),
        kept=round_cents(left_over(case).total("essential")),
    )


def objection_to(case: Case, at_once: Decimal) -> Objection | None:
    """What speaks against paying so much at once, or None: it takes borrowed money, or the reserve."""
    spare = spare_money(case)
    if at_once <= spare.amount:
        return None
    own = spare.at_hand - spare.borrowed
    return "borrowed" if own < at_once <= spare.at_hand else "reserve"
