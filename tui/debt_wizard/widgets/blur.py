"""Figures kept to oneself on a screen that others can see: what a sentence says by heart, a letter for instance."""

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from debt_wizard.language.blurred import DOTS

_AMOUNT = re.compile(r"(?:[¥￥]|CNY|RMB)\s?\d[\d,.]*|\d[\d,.]*(?=\s?(?:万元|元|万|块))")


class AmountsBlurred(LineFilter):
    """Puts three dots over each amount with its currency, in all that is drawn. No figure shows by its length."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line without its amounts, as wide as before."""
        return [
            Segment(_AMOUNT.sub(_dots, text), style, control) if not control else Segment(text, style, control)
            for text, style, control in segments
        ]


def _dots(found: re.Match[str]) -> str:
    width = len(found[0])
    return DOTS[:width].ljust(width)
