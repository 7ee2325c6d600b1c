"""The talk: the channel, the drafts, each contact, what the lender offers and what is agreed."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import (
    Checksum,
    GraceMonths,
    Key,
    Letter,
    LetterLanguage,
    Money,
    Months,
    Name,
    Story,
    YearlyRate,
)
from debt_wizard.case.part import Part
from debt_wizard.case.plan import ProposalKind

ContactOutcome = Literal["accepted", "counter_offer", "refused", "no_answer", "promised_reply", "other"]
OfferDecision = Literal["open", "accepted", "countered", "declined"]

CONTACT_OUTCOMES: tuple[ContactOutcome, ...] = get_args(ContactOutcome)


class ChannelAnswers(Part):
    """The four questions that lead to a channel."""

    urgency: Literal["high", "normal", "low"] | None = None
    documents: Literal["none", "few", "many"] | None = None
    wants_record: bool | None = None
    speaking: Literal["easy", "hard"] | None = None


class Channel(Part):
    """How to talk to the lender; the channels are content."""

    chosen: Key | None = None
    backup: Key | None = None
    answers: ChannelAnswers = Field(default_factory=ChannelAnswers)


class Draft(Part):
    """One text to send or to read from, as the person left it."""

    channel: Key = "email"
    intent: Key = "first_proposal"
    language: LetterLanguage = "zh"
    debt: Key | None = None
    text: Letter = ""
    base: Letter | None = None
    """The text as the facts gave it when last brought in line: what differs from it was edited by hand."""


class Contact(Part):
    """One call, chat, letter or meeting, in either direction."""

    at: AwareDatetime | None = None
    debt: Key | None = None
    channel: Key = "phone"
    direction: Literal["in", "out"] = "out"
    person: Name = ""
    ticket: Name = ""
    outcome: ContactOutcome = "other"
    said: Story = ""
    reply_by: date | None = None


class Offer(Part):
    """What a lender offers."""

    debt: Key = "debt"
    at: AwareDatetime | None = None
    kind: ProposalKind = "instalments"
    upfront: Money | None = None
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    annual_rate: YearlyRate | None = None
    fees: Money | None = None
    conditions: Story = ""
    decision: OfferDecision = "open"


class Agreement(Part):
    """What was agreed with one lender, and what has been checked before signing."""

    debt: Key = "debt"
    checks: Annotated[dict[Key, bool], Field(max_length=60)] = Field(default_factory=dict)
    """Each term of the checklist that is met; the terms are content."""


class Payment(Part):
    """One instalment of an agreement or a proposal, and what was really paid."""

    debt: Key = "debt"
    due: date | None = None
    amount: Money | None = None
    paid: Money | None = None
    paid_on: date | None = None
    way: Name = ""
    note: Name = ""
    file: Name | None = None
    sha256: Checksum | None = None
