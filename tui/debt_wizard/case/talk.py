"""The talk: the channel, the drafts, each contact, and the steps of the road."""

from datetime import date
from typing import Literal, get_args

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import Key, Letter, LetterLanguage, Name, Story
from debt_wizard.case.part import Part

ContactOutcome = Literal["accepted", "counter_offer", "refused", "no_answer", "promised_reply", "other"]
ContactDirection = Literal["out", "in"]

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


class RoadStep(Part):
    """One step of the road after a refusal, after silence, or towards the end of a debt; the steps are content."""

    debt: Key = "debt"
    step: Key = "ask_why"
    due: date | None = None
    done_on: date | None = None
