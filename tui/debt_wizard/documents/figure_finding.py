"""One figure of a draft that does not agree with the case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.language import Language

FindingKind = Literal["above_capacity", "stretched", "above_at_hand", "differs", "not_in_case", "no_such_day"]


@dataclass(frozen=True, order=True)
class FigureFinding:
    """A figure of a draft that does not agree with the case. Offsets are code points, the end exclusive."""

    start: int
    end: int
    kind: FindingKind
    sentence: str
    """The id of the sentence that says what holds."""
    values: Mapping[str, Decimal | date | int] = field(default_factory=dict, compare=False)
    """The figure that holds: `amount` in the session's currency, `day`, `months` or `number`, a day of the month."""

    def words(self, language: Language) -> str:
        """What holds, in a sentence."""
        return language.say(
            self.sentence, **{name: _told(name, value, language) for name, value in self.values.items()}
        )


def _told(name: str, value: Decimal | date | int, language: Language) -> str:
    if isinstance(value, Decimal):
        return language.money(value)
    if isinstance(value, date):
        return language.date(value)
    return language.months(value) if name == "months" else language.each_month(value)
