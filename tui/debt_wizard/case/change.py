"""What changed after the plan was made, with the facts before, so that the new ones can be held against them."""

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import Field

from debt_wizard.case.income import Income
from debt_wizard.case.kinds import Money, Story
from debt_wizard.case.part import Part
from debt_wizard.case.spending import Spending

ChangeKind = Literal[
    "income", "job", "illness", "new_bill", "late_payments", "fee_not_agreed", "yearly_review", "other"
]

CHANGE_KINDS: tuple[ChangeKind, ...] = get_args(ChangeKind)

MOST_LINES = 5_000


class Change(Part):
    """One turn in the person's circumstances, and the money lines that it replaced."""

    at: date | None = None
    kinds: Annotated[list[ChangeKind], Field(max_length=8)] = Field(default_factory=list)
    story: Story = ""
    fee: Story = ""
    """The fee that was not agreed, in a line of its own: when, what for and how much."""
    income: Annotated[list[Income], Field(max_length=MOST_LINES)] = Field(default_factory=list)
    """The income lines before."""
    spending: Annotated[list[Spending], Field(max_length=MOST_LINES)] = Field(default_factory=list)
    """The spending lines before."""
    elsewhere: Money | None = None
    """What the payments on debts outside this talk came to in a month when the new facts were complete."""
    finished: bool = False
    """Whether the new facts are complete."""
