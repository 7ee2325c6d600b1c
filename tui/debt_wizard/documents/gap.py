"""Open places: what a draft needs and the person has not told yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from debt_wizard.language import Language
from debt_wizard_content.sentences import sentence

_MARKED = re.compile(r"【待填：([^】\n]{0,80})】|【fill in: ([^】\n]{0,80})】")


@dataclass(frozen=True)
class AskedAt:
    """Where a missing answer is given."""

    step: str
    field: str
    """The part of the ids of its label and its help, such as "person.name"."""


ASKED_AT = {
    "name": AskedAt("reason", "person.name"),
    "lender": AskedAt("debts", "debt.lender"),
    "balance": AskedAt("debts", "debt.balance"),
    "overdue_since": AskedAt("debts", "debt.overdue_since"),
    "proposal": AskedAt("proposals", "proposal.monthly"),
    "reasons": AskedAt("reason", "situation.reasons"),
    "since": AskedAt("reason", "situation.since"),
    "counter": AskedAt("proposals", "proposal.monthly"),
    "offer": AskedAt("offers", "offer.monthly"),
    "ticket": AskedAt("contacts", "contact.said"),
    "promised_by_phone": AskedAt("contacts", "contact.said"),
    "call_day": AskedAt("contacts", "contact.said"),
    "agreed": AskedAt("offers", "offer.monthly"),
    "accepted_terms": AskedAt("offers", "offer.monthly"),
    "deferral": AskedAt("proposals", "proposal.monthly"),
    "token": AskedAt("proposals", "proposal.monthly"),
    "new_day": AskedAt("proposals", "plan.day"),
    "due_day": AskedAt("debt_details", "debt.due_day"),
    "late_due": AskedAt("payments", "payment.due"),
    "late_amount": AskedAt("payments", "payment.amount"),
    "late_pay_on": AskedAt("income", "income.amount"),
    "made_up_on": AskedAt("payments", "payment.due"),
    "paid_off_on": AskedAt("payments", "payment.paid_on"),
    "terms": AskedAt("before_signing", "agreement.checks"),
    "charged_fee": AskedAt("changed", "change.fee"),
    "charged_by": AskedAt("changed", "change.fee"),
    "happened": AskedAt("contacts", "contact.said"),
    "complaint_day": AskedAt("refused", "road.done_on"),
}
"""The step and the field of each missing answer."""


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

    @property
    def gap(self) -> str | None:
        """Which of our missing answers it is, by its id; None for a place that the person made."""
        return _gap_named(self.what)

    @property
    def asked_at(self) -> AskedAt | None:
        """Where the answer is given; None for a place that the person made."""
        return ASKED_AT[self.gap] if self.gap is not None else None

    def named(self, language: Language) -> str:
        """What belongs there, in another language where the place is one of ours; else as it stands."""
        return language.say(f"documents.gap.{self.gap}") if self.gap is not None else self.what


def open_places(text: str) -> list[OpenPlace]:
    """Every open place of a draft, in either language, in order."""
    return [OpenPlace(match[1] or match[2] or "", match.start(), match.end()) for match in _MARKED.finditer(text)]


def named_once(places: Sequence[OpenPlace], language: Language) -> list[str]:
    """What a draft lacks, each thing once however often it stands there: what is counted is what is named."""
    return list(dict.fromkeys(place.named(language) for place in places))


def as_blanks(text: str) -> str:
    """A text whose open places are blanks to fill with a pen, for what is read from and never sent."""
    return _MARKED.sub("________", text)


def _gap_named(what: str) -> str | None:
    """The missing answer that is called so, in whatever language."""
    return next((gap for gap in ASKED_AT if what in sentence(f"documents.gap.{gap}").by_language.values()), None)
