"""What happened, since when, and what is urgent."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import Field

from debt_wizard.case.kinds import Key, Story
from debt_wizard.case.part import Part

Stage = Literal["current", "due_soon", "overdue", "with_collector", "court_papers", "judgment"]
Reason = Literal["income_drop", "job_loss", "illness", "family", "disaster", "business", "over_borrowed", "other"]
Alarm = Literal["court_papers", "account_frozen", "fee_demanded", "harassment", "third_parties_contacted", "crisis"]
Wellbeing = Literal["coping", "strained", "crisis"]

STAGES: tuple[Stage, ...] = get_args(Stage)
REASONS: tuple[Reason, ...] = get_args(Reason)
ALARMS: tuple[Alarm, ...] = get_args(Alarm)


class Situation(Part):
    """The person's position as they tell it."""

    stage: Stage | None = None
    reasons: Annotated[list[Reason], Field(max_length=8)] = Field(default_factory=list)
    since: date | None = None
    recovers: date | None = None
    """When income is expected to recover; left out, it is not known."""
    story: Story = ""
    alarms: Annotated[list[Alarm], Field(max_length=6)] = Field(default_factory=list)
    wellbeing: Wellbeing | None = None
    goals: Annotated[list[Key], Field(max_length=12)] = Field(default_factory=list)
    """What the person wants from the talk; the goals are content."""
