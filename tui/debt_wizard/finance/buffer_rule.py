"""What is held back each month for what nobody can foresee."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from debt_wizard.finance.error import FinanceError
from debt_wizard.finance.limits import exact, not_negative
from debt_wizard.finance.money import CENT, round_money


@dataclass(frozen=True, slots=True)
class Rule:
    """How much is held back: a tenth of the surplus (at most `cap`), half of it, or a fixed `amount`."""

    kind: Literal["ten_percent", "half", "amount"] = "ten_percent"
    amount: Decimal = Decimal(0)
    """Monthly, of the kind "amount"."""
    cap: Decimal | None = None
    """The most that the kind "ten_percent" holds back in a month."""


def buffer(surplus: Decimal | int, rule: Rule, unit: Decimal = CENT) -> Decimal:
    """The part of a month's surplus that is held back, half-up to the unit.

    It is never negative and never above the surplus.

    A tenth with a cap is the savings contribution of the Standard Financial Statement; half is what HMRC
    leaves a taxpayer in a Time to Pay arrangement. A surplus of zero or less holds nothing back.

    Raises:
        FinanceError: unknown_choice (rule), negative (amount, cap), not_a_number, too_large.
    """
    there = exact(surplus, "surplus")
    match rule.kind:
        case "ten_percent":
            wanted = there / 10
            if rule.cap is not None:
                wanted = min(wanted, not_negative(rule.cap, "cap"))
        case "half":
            wanted = there / 2
        case "amount":
            wanted = not_negative(rule.amount, "amount")
        case _:
            raise FinanceError("unknown_choice", "rule")
    return max(Decimal(0), min(round_money(wanted, unit), there))
