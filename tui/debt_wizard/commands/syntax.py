"""One table of the commands: their words, their options, and where each is done. Help and parsing both read it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from debt_wizard.commands.asked import Asked

Run = Callable[["Asked"], int]


@dataclass(frozen=True)
class Option:
    """One option; with a placeholder where it takes a value."""

    name: str
    takes: str = ""
    example: str = ""
    """A value that it takes, as typed."""
    short: str = ""
    """Its one letter, where it has one."""


@dataclass(frozen=True)
class Command:
    """One command; the wizard itself is the one without a word."""

    words: tuple[str, ...]
    done_in: str
    """The module whose `run` does it; imported when it is asked for."""
    argument: str = ""
    """The placeholder of the word that follows: NAME where it must be there, [NAME] where it may."""
    options: tuple[str, ...] = ()
    """Those of its own; the ones for every command are not named."""
    example: str = ""

    @property
    def id(self) -> str:
        """Its words, as one; "wizard" for the one without a word."""
        return "_".join(self.words) or "wizard"

    @property
    def usage(self) -> str:
        """How it is typed, without options."""
        return " ".join(part for part in ("debt-wizard", *self.words, self.argument) if part)

    def run(self) -> Run:
        """The function that does it."""
        run: Run = import_module(f"debt_wizard.commands.{self.done_in}").run
        return run


BOTH = "both"
"""The value of --language that asks for every language side by side."""

OPTIONS: dict[str, Option] = {
    option.name: option
    for option in (
        Option("--lang", "zh|en", "en"),
        Option("--home", "DIR", "~/debts"),
        Option("--no-mouse"),
        Option("--incognito"),
        Option("--read-only"),
        Option("--help", short="-h"),
        Option("--version", short="-V"),
        Option("--json"),
        Option("--quiet", short="-q"),
        Option("--days", "N", "30"),
        Option("--to", "DIR", "letters"),
        Option("--format", "md,txt,docx,html,csv,ics,zip", "md,docx"),
        Option("--language", "zh|en|both", "zh"),
        Option("--redact", "names,accounts,letters", "names"),
    )
}

GLOBAL = ("--lang", "--home", "--no-mouse", "--incognito", "--read-only", "--help", "--version")
"""Options that every command takes, before it and after it."""

COMMANDS: tuple[Command, ...] = (
    Command((), "opening", example="debt-wizard"),
    Command(("resume",), "opening", "[NAME]", example="debt-wizard resume"),
    Command(("list",), "list", options=("--json",), example="debt-wizard list"),
    Command(("show",), "show", "NAME", ("--json",), "debt-wizard show my-cards"),
    Command(("check",), "check", "NAME", ("--json",), "debt-wizard check my-cards"),
    Command(("due",), "due", options=("--days", "--quiet", "--json"), example="debt-wizard due --days 30"),
    Command(
        ("export",),
        "export",
        "NAME",
        ("--to", "--format", "--language", "--redact", "--json"),
        "debt-wizard export my-cards --to letters",
    ),
    Command(("demo",), "demo", example="debt-wizard demo"),
    Command(("doctor",), "doctor", example="debt-wizard doctor"),
    Command(("content", "check"), "content_check", "[DIR]", example="debt-wizard content check"),
)


def command_of(words: tuple[str, ...]) -> Command | None:
    """The command that the first words name; None where they name none."""
    return next(
        (each for each in COMMANDS[1:] if words[: len(each.words)] == each.words), None if words else COMMANDS[0]
    )
