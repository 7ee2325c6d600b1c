"""The rehearsal: what the person answered to each question, each time they went through it."""

from typing import Annotated

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import Key, Story
from debt_wizard.case.part import Part

Run = Annotated[int, Field(strict=True, ge=1, le=1000)]


class Rehearsed(Part):
    """One answer of one run; the questions are content."""

    debt: Key = "debt"
    question: Key = "who"
    run: Run = 1
    answer: Story = ""
    at: AwareDatetime | None = None
