"""Open the wizard: on the list or a first session, or on a session that is resumed."""

import sys

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.output import tell_fault

NO_TERMINAL = 2


def run(asked: Asked) -> int:
    """Show it until the person quits; 2 where there is no terminal.

    Raises:
        SessionError: the session cannot be opened.
    """
    if not has_terminal():
        tell_fault(asked.language.say("commands.no_terminal"))
        return NO_TERMINAL
    from debt_wizard.run import run as show

    return show(
        home=asked.home,
        language=asked.language.code,
        resume=asked.name,
        latest=asked.command.words == ("resume",) and asked.name is None,
        mouse=not asked.has("--no-mouse"),
        incognito=asked.has("--incognito"),
        read_only=asked.has("--read-only"),
    )


def has_terminal() -> bool:
    """Whether there is a screen to show something on and a keyboard to answer with."""
    return sys.stdin.isatty() and sys.stdout.isatty()
