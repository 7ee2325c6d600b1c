"""The talk: the channel, the drafts, each contact, what the lender offers and what is agreed."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import (
    Checksum,
    DayOfMonth,
    FileSize,
    Fraction,
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
from debt_wizard.case.plan import ProposalKind, SetAside

ContactOutcome = Literal["accepted", "counter_offer", "refused", "no_answer", "promised_reply", "other"]
ContactDirection = Literal["out", "in"]
OfferDecision = Literal["open", "accepted", "countered", "declined"]

CONTACT_DIRECTIONS: tuple[ContactDirection, ...] = get_args(ContactDirection)
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
    suggested: Key | None = None
    """The channel that was marked for the person. While it is the chosen one, nobody has chosen yet."""
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


class SeenDraft(Part):
    """One letter that the person had before them, whether or not they wrote in it."""

    debt: Key = "debt"
    intent: Key = "first_proposal"
    channel: Key = "email"
    language: LetterLanguage = "zh"
    on: date | None = None
    """The day of the last time."""


class Contact(Part):
    """One call, chat, letter or meeting, in either direction."""

    at: AwareDatetime | None = None
    debt: Key | None = None
    channel: Key = "phone"
    direction: ContactDirection = "out"
    """Who turned to whom: out, the person to the lender; in, the lender or a collector to the person."""
    person: Name = ""
    ticket: Name = ""
    outcome: ContactOutcome = "other"
    said: Story = ""
    promised: Story = ""
    """What the lender promised to do."""
    reply_by: date | None = None
    """The day until when an answer, or what was promised, was to come."""
    answered_on: date | None = None
    """The day when it came."""


class Offer(Part):
    """What a lender offers."""

    debt: Key = "debt"
    at: AwareDatetime | None = None
    kind: ProposalKind = "instalments"
    upfront: Money | None = None
    upfront_share: Fraction | None = None
    """What is to be paid first as a share of what is owed, where no amount was named."""
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    annual_rate: YearlyRate | None = None
    fees: Money | None = None
    """All fees that come once, together."""
    period_fee: Fraction | None = None
    """A fee with each instalment, as a share of what is owed at the start: 0.006 is 0.6 %."""
    discount: Fraction | None = None
    """The share of what is owed that is waived where the rest is paid as offered."""
    first_due: date | None = None
    day: DayOfMonth | None = None
    answer_by: date | None = None
    """The day until when the lender keeps the offer."""
    conditions: Story = ""
    owed: Money | None = None
    """What was told as owed when the offer came, kept as soon as another balance is told."""
    decision: OfferDecision = "open"
    proposed_months: Months | None = None
    proposed_monthly: Money | None = None
    proposed_grace: Months | None = None
    proposed_upfront: Money | None = None
    proposed_total: Money | None = None
    """What we had proposed when the offer came, and what it came to in all."""
    begins: date | None = None
    """The first day that was planned when it was accepted, where it named none: later plans move it no more."""
    begins_day: DayOfMonth | None = None
    """The day of the month with it."""
    counter_months: Months | None = None
    counter_monthly: Money | None = None
    counter_grace: Months | None = None
    counter_upfront: Money | None = None
    counter_total: Money | None = None
    """What was proposed in return, and what it came to in all."""
    set_aside: SetAside | None = None
    """What that took the place of, to go back to where the offer is decided on again."""


class Agreement(Part):
    """What was agreed with one lender, and what has been checked before signing."""

    debt: Key = "debt"
    checks: Annotated[dict[Key, bool], Field(max_length=60)] = Field(default_factory=dict)
    """Each term of the checklist: true where it is met, false where it is not; the terms are content."""
    balance: Money | None = None
    owed: Money | None = None
    """What was told as owed when the person agreed, kept as soon as another balance is told."""
    upfront: Money | None = None
    months: Months | None = None
    monthly: Money | None = None
    grace_months: GraceMonths | None = None
    annual_rate: YearlyRate | None = None
    fees: Money | None = None
    period_fee: Fraction | None = None
    total: Money | None = None
    """All that is to be paid, as the paper states it."""
    first_due: date | None = None
    day: DayOfMonth | None = None
    payee: Name = ""
    """Who receives the money, as the paper names it."""
    agreed_at: AwareDatetime | None = None
    """When the person agreed."""
    begins: date | None = None
    """The first day that was agreed or planned when the person agreed, where the paper names none."""
    begins_day: DayOfMonth | None = None
    """The day of the month with it."""
    open_when_agreed: Annotated[list[Key], Field(max_length=60)] = Field(default_factory=list)
    """The terms that were still open then, and were shown and accepted all the same."""
    file: Name | None = None
    """The path of the signed paper or of the recording, as the person gave it."""
    sha256: Checksum | None = None
    size: FileSize | None = None
    """Of that file when it was noted."""


class Payment(Part):
    """One instalment of an agreement or a proposal, and what was really paid."""

    debt: Key = "debt"
    due: date | None = None
    amount: Money | None = None
    paid: Money | None = None
    paid_on: date | None = None
    lender_balance: Money | None = None
    """What is still owed after it, by the lender's own word."""
    way: Name = ""
    note: Name = ""
    file: Name | None = None
    """The path of the slip, as the person gave it."""
    sha256: Checksum | None = None
    size: FileSize | None = None
    """Of the slip when it was noted."""


class RoadStep(Part):
    """One step of the road after a refusal, after silence, or towards the end of a debt; the steps are content."""

    debt: Key = "debt"
    step: Key = "ask_why"
    due: date | None = None
    done_on: date | None = None
