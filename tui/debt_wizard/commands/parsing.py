"""Read the command line. Options may stand before the command and after it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.syntax import BOTH, COMMANDS, GLOBAL, OPTIONS, Command, command_of
from debt_wizard.language import language_of_tag

SHORT = {option.short: option.name for option in OPTIONS.values() if option.short}
UNKNOWN_OPTION = "unknown_option"
FARTHEST = 3660
"""Days that `due` looks ahead at most: ten years."""


@dataclass
class Typed:
    """The words and the options of a line, and the first fault that was found while they were told apart."""

    words: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)
    fault: BadUseError | None = None


def told_apart(arguments: Sequence[str]) -> Typed:
    """Options and words, each on its side. A fault does not end it: the language may be named after it."""
    typed = Typed()
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            typed.words += left
            break
        if not word.startswith("-") or word == "-":
            typed.words.append(word)
            continue
        name, equals, value = word.partition("=")
        name = SHORT.get(name, name)
        option = OPTIONS.get(name)
        if option is None:
            typed.fault = typed.fault or BadUseError(UNKNOWN_OPTION, typed=name, example="debt-wizard --help")
        elif option.takes and not equals:
            if left and not left[0].startswith("--"):
                typed.options[name] = left.pop(0)
            else:
                typed.fault = typed.fault or BadUseError("missing_value", example=f"{name} {option.example}")
        elif equals and not option.takes:
            typed.fault = typed.fault or BadUseError("no_value", example=name)
        else:
            typed.options[name] = value
    return typed


def command_for(typed: Typed) -> tuple[Command, str | None]:
    """The command and the word that follows it.

    Raises:
        BadUseError: there is no such command, or words and options are not what it takes.
    """
    command = command_of(tuple(typed.words))
    if typed.fault is not None:
        raise _with_likely_option(typed.fault, command)
    if command is None:
        raise _unknown_command(typed.words)
    if "--help" in typed.options:
        return command, None
    rest = typed.words[len(command.words) :]
    if len(rest) > (1 if command.argument else 0):
        raise BadUseError("too_many", typed=rest[-1], example=command.example)
    if command.argument == "NAME" and not rest:
        raise BadUseError("missing_name", example=command.example)
    _check_options(command, typed.options)
    return command, rest[0] if rest else None


def _check_options(command: Command, options: dict[str, str]) -> None:
    for name, value in options.items():
        if name not in command.options and name not in GLOBAL:
            raise BadUseError("not_here", typed=name, example=command.example)
        if OPTIONS[name].takes and not value.strip():
            raise BadUseError("missing_value", example=f"{name} {OPTIONS[name].example}")
        is_both = name == "--language" and value == BOTH
        if name in {"--lang", "--language"} and language_of_tag(value) is None and not is_both:
            code = "bad_letter_language" if name == "--language" else "bad_language"
            raise BadUseError(code, typed=value, example=f"{name} en")
    days = options.get("--days", "30")
    if not (days.isascii() and days.isdigit() and len(days) < 6 and int(days) <= FARTHEST):
        raise BadUseError("bad_days", typed=days, example="--days 30", most=str(FARTHEST))
    if "--to" in command.options and "--to" not in options:
        raise BadUseError("missing_to", example=command.example)
    if {"--json", "--incognito"} <= options.keys():
        raise BadUseError("json_incognito", example=f"{command.example} --json")


def _with_likely_option(fault: BadUseError, command: Command | None) -> BadUseError:
    """Of an option that there is not, the one that was most likely meant, among those that the command takes."""
    if fault.code != UNKNOWN_OPTION:
        return fault
    name = fault.values["typed"]
    taken = list(OPTIONS) if command is None else [*command.options, *GLOBAL]
    return BadUseError(UNKNOWN_OPTION, typed=name, example=_alike(name, taken) or fault.values["example"])


def _unknown_command(words: list[str]) -> BadUseError:
    if words[0] == "content":
        return BadUseError("unknown_command", typed=" ".join(words[:2]), example="debt-wizard content check")
    known = [each.words[0] for each in COMMANDS[1:]]
    alike = _alike(words[0], known)
    example = f"debt-wizard {alike}" if alike else "debt-wizard --help"
    if not alike and words[0].endswith(".toml"):
        example = "debt-wizard resume my-cards.toml"
    return BadUseError("unknown_command", typed=words[0], example=example)


def _alike(word: str, known: list[str]) -> str:
    """What was most likely meant; empty where nothing is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:40], known, n=1)), "")
