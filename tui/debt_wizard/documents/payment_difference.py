"""What the lender's figure after a payment differs by, in words."""

from decimal import Decimal

from debt_wizard.language import Language

CLEAR = Decimal("0.01")
"""Amounts that differ by less are the same."""


def difference_words(language: Language, difference: Decimal | None) -> str:
    """How much more the lender counts, with its sign; that it is the same; nothing where no figure was told."""
    if difference is None:
        return ""
    if abs(difference) < CLEAR:
        return language.say("payments.same")
    return ("+" if difference > 0 else "") + language.number(difference)
