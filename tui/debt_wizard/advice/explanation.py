"""Where a figure comes from: what went in, by which formula, from which source. Ids and numbers; no words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Value = Decimal | int | date | str
Unit = Literal["money", "percent", "rate", "months", "count", "date", "period", "rule"]
"""How a value is said. A share is said in whole percent, a rate to two decimals; a period is an id of `choices.every`,
a rule a ready id of a sentence."""


@dataclass(frozen=True)
class Given:
    """One number that went into a figure, or came out of it."""

    label: str
    """The sentence `explain.input.LABEL`."""
    value: Value
    unit: Unit = "money"
    name: str = ""
    """What the person called it, where it is one of several: it stands in front of the label."""


@dataclass(frozen=True)
class Explanation:
    """One figure. Its title is `explain.ID.title`."""

    id: str
    given: tuple[Given, ...]
    formulas: tuple[str, ...]
    """Sentences `explain.formula.NAME`, in the order of the working."""
    results: tuple[Given, ...]
    facts: tuple[str, ...] = ()
    """Facts that it rests on, each with its source."""
    sources: tuple[str, ...] = ()
    """Other sources: sentences `explain.source.NAME`."""
    subject: str = ""
    """Whom or what it is about, as the person called it."""
