"""The session itself: its name, its dates, its languages and where to resume."""

from typing import Annotated

from pydantic import AwareDatetime, Field

from debt_wizard.case.kinds import Currency, Key, LetterLanguage, Name
from debt_wizard.case.part import Part


class About(Part):
    """What the session file says of itself."""

    name: Name = ""
    title: Name = ""
    created: AwareDatetime | None = None
    updated: AwareDatetime | None = None
    jurisdiction: Key = "cn"
    currency: Currency = "CNY"
    letter_language: LetterLanguage = "zh"
    """The language of what is sent, apart from the language of the screen."""
    step: Key = "welcome"
    """The step where the person was last: where to resume."""
    seen: Annotated[list[Key], Field(max_length=200)] = Field(default_factory=list)
    """The steps that were shown and left with Next."""
    skipped: Annotated[list[Key], Field(max_length=200)] = Field(default_factory=list)
    """The steps answered with "skip" or "I don't know"."""
    settled: AwareDatetime | None = None


class Person(Part):
    """How the person is named and reached in what they send. Left empty, a draft keeps an open place."""

    name: Name = ""
    phone: Name = ""
