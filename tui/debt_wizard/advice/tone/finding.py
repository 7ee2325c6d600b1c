"""One thing that the tone check found in a text."""

from dataclasses import dataclass
from typing import Literal, get_args

Category = Literal[
    "threat",
    "emotional",
    "vague",
    "overpromise",
    "blame",
    "admission",
    "secret",
    "untrue",
    "crisis",
    "missing",
    "register",
]
Severity = Literal["crisis", "error", "warning", "note"]

CATEGORIES: tuple[Category, ...] = get_args(Category)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""A sign of self-harm comes before everything else; an error is certain, a warning is suspected, a note is counted."""


@dataclass(frozen=True)
class Finding:
    """A finding. `start` and `end` are code points of the text as given, the end exclusive.

    Where something is missing from the whole, both are the length of the text: it could be added at its end.
    """

    category: Category
    severity: Severity
    start: int
    end: int
    message: str
    """What it may do to the talk, in the language that was asked for."""
    suggestion: str
    """What could be written instead, or what to do; in that language too."""
    rule: str
    """The id of the rule, which never changes."""
