"""What a command is asked to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from debt_wizard.commands.syntax import Command
from debt_wizard.language import Language
from debt_wizard.storage import Home


@dataclass(frozen=True)
class Asked:
    """A whole command line, understood."""

    command: Command
    name: str | None
    """The word after the command: a session's name or a path."""
    options: Mapping[str, str]
    """By name; an option without a value has an empty one."""
    language: Language
    home: Home
    now: datetime
    """The moment at which it was asked."""

    @property
    def today(self) -> date:
        """The day at which it was asked."""
        return self.now.date()

    def has(self, option: str) -> bool:
        """Whether an option was given."""
        return option in self.options

    @property
    def wants_json(self) -> bool:
        """Whether a program will read the answer."""
        return self.has("--json")

    @property
    def is_quiet(self) -> bool:
        """Whether `due` says nothing where nothing is due."""
        return self.has("--quiet")

    @property
    def days(self) -> int:
        """How far `due` looks ahead."""
        return int(self.options.get("--days", "30"))
