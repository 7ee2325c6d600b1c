"""Which number of months is called very long."""

from debt_wizard.advice.card_rule import MOST_MONTHS
from debt_wizard.case import Debt

OF_OTHER_LENGTHS = frozenset({"credit_card", "mortgage"})
"""A card has a rule of its own, and a mortgage runs for decades by its contract."""


def is_very_long(debt: Debt, months: int) -> bool:
    """Whether payments go on longer than a card may be paid by instalments. A rule of this program."""
    return months > MOST_MONTHS and debt.product not in OF_OTHER_LENGTHS
