"""One remark about a draft."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from debt_wizard.language import Language

Layer = Literal["crisis", "exact", "phrase", "measure"]

LAYERS: tuple[Layer, ...] = ("crisis", "exact", "phrase", "measure")
"""The person before the letter; then what is certain, what a rule suspects, and what is only to be weighed."""


@dataclass(frozen=True)
class Remark:
    """One remark about a draft. Offsets are code points, the end exclusive; equal where it is about the whole."""

    layer: Layer
    start: int
    end: int
    words: Callable[[Language], str]
    """What it says, in the language of the screen."""
    suggestion: str | None = None
    """What could stand there instead, in the language of the draft; empty where it is better left out."""
    replaces: tuple[int, int] | None = None
    """The place that the suggestion takes, where it is another than that of the remark: a whole sentence."""

    @property
    def taken_up(self) -> tuple[int, int]:
        """The place that the suggestion takes."""
        return self.replaces or (self.start, self.end)
