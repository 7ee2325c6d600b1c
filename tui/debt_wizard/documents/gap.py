"""Open places: what a draft needs and the person has not told yet."""

import re
from dataclasses import dataclass

from debt_wizard.language import Language

_MARKED = re.compile(r"【待填：([^】\n]{0,80})】|【fill in: ([^】\n]{0,80})】")

STEP_OF = {
    "name": "reason",
    "lender": "debts",
    "balance": "debts",
    "proposal": "proposals",
    "reasons": "reason",
    "since": "reason",
    "offer": "contacts",
    "ticket": "contacts",
    "promised_by_phone": "contacts",
    "call_day": "contacts",
    "agreed": "contacts",
    "deferral": "proposals",
    "token": "proposals",
    "new_day": "proposals",
    "due_day": "debt_details",
    "late_due": "payments",
    "late_amount": "payments",
    "late_pay_on": "income",
    "paid_off_on": "payments",
    "terms": "before_signing",
    "charged_fee": "changed",
    "happened": "contacts",
}
"""The step where each missing answer is given."""


class Gap:
    """A missing answer in the facts of a draft: false in a condition, an open place where it is written out."""

    def __init__(self, what: str, language: Language) -> None:
        self.what = what
        self._marked = language.say("documents.open_place", what=language.say(f"documents.gap.{what}"))

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return self._marked


@dataclass(frozen=True)
class OpenPlace:
    """A place in a text that is still to be filled. Offsets are code points, the end exclusive."""

    what: str
    """What belongs there, in the language of the text."""
    start: int
    end: int


def open_places(text: str) -> list[OpenPlace]:
    """Every open place of a draft, in either language, in order."""
    return [OpenPlace(match[1] or match[2] or "", match.start(), match.end()) for match in _MARKED.finditer(text)]


def as_blanks(text: str) -> str:
    """A text whose open places are blanks to fill with a pen, for what is read from and never sent."""
    return _MARKED.sub("________", text)


def step_of(place: str, language: Language) -> str | None:
    """The step where the answer is given for an open place that says `place`; None for any other place."""
    return next((step for what, step in STEP_OF.items() if language.say(f"documents.gap.{what}") == place), None)
