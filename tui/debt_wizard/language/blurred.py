"""A language that keeps figures to itself, for a screen that others can see."""

from decimal import Decimal

from debt_wizard.language.language import Language

DOTS = "•••"


class BlurredLanguage(Language):
    """Speaks as the language does, but every amount and rate is three dots."""

    def number(self, amount: Decimal, *, decimals: bool | None = None) -> str:
        """Three dots; `money` puts the currency beside them."""
        return DOTS

    def percent(self, fraction: Decimal, places: int = 2) -> str:
        """Three dots with their sign."""
        return f"{DOTS}%"
