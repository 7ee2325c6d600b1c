"""The help: of the program, or of one command, from the one table of both."""

from collections.abc import Iterable
from unicodedata import east_asian_width

from debt_wizard.commands.syntax import COMMANDS, GLOBAL, OPTIONS, Command, Option
from debt_wizard.language import Language

GAP = 2
"""Cells between what is typed and what it does."""

WIDEST = 24
"""Cells of what is typed; what it does stands on the next line where that takes more."""


def help_text(language: Language, command: Command) -> str:
    """All commands for the one without a word, else that command with its options."""
    return _of_one(language, command) if command.words else _of_all(language)


def _of_all(language: Language) -> str:
    usages = [(_typed(each), language.say(f"commands_help.command.{each.id}")) for each in COMMANDS]
    parts = [
        language.say("commands_help.about"),
        _listed(language, "commands_help.heading.commands", usages),
        _listed(language, "commands_help.heading.global", _options(language, GLOBAL)),
        language.say("commands_help.more"),
    ]
    return "\n\n".join(parts)


def _of_one(language: Language, command: Command) -> str:
    parts = [
        language.say("commands_help.usage", usage=command.usage),
        language.say(f"commands_help.command.{command.id}"),
    ]
    if command.options:
        parts.append(_listed(language, "commands_help.heading.options", _options(language, command.options)))
    parts.append(_listed(language, "commands_help.heading.global", _options(language, GLOBAL)))
    parts.append(language.say("commands_help.example", example=command.example))
    return "\n\n".join(parts)


def _typed(command: Command) -> str:
    return " ".join(part for part in (*command.words, command.argument) if part) or "debt-wizard"


def _options(language: Language, names: Iterable[str]) -> list[tuple[str, str]]:
    return [(_as_typed(OPTIONS[name]), language.say(f"commands_help.option.{_key(name)}")) for name in names]


def _as_typed(option: Option) -> str:
    return " ".join(part for part in (option.short and f"{option.short},", option.name, option.takes) if part)


def _key(option: str) -> str:
    """Under which the content keeps what an option does."""
    return option.removeprefix("--").replace("-", "_")


def _listed(language: Language, heading: str, lines: list[tuple[str, str]]) -> str:
    wide = max(cells(typed) for typed, _ in lines if cells(typed) <= WIDEST) + GAP
    told = [language.say(heading)]
    for typed, does in lines:
        if cells(typed) > WIDEST:
            told += [f"  {typed}", f"  {' ' * wide}{does}"]
        else:
            told.append(f"  {typed}{' ' * (wide - cells(typed))}{does}")
    return "\n".join(told)


def cells(text: str) -> int:
    """The cells that a text takes on a terminal; a Chinese character takes two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)
