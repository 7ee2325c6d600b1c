"""From a command line to an exit code."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.faults import fault_line
from debt_wizard.commands.output import tell, tell_fault
from debt_wizard.commands.parsing import command_for, told_apart
from debt_wizard.language import Language, choose_language
from debt_wizard.language.blurred import BlurredLanguage
from debt_wizard.storage import Home, SessionError, default_home, load_settings

BAD = 2
"""Bad use, or a bad file."""


def run_line(arguments: Sequence[str], now: datetime) -> int:
    """Do at that moment what a command line asks for; bad use and a bad file end in one line and exit code 2."""
    typed = told_apart(arguments)
    home = _home(typed.options.get("--home", ""))
    saved = load_settings(home).language if home is not None else None
    spoken = choose_language(typed.options.get("--lang"), saved)
    language = BlurredLanguage(spoken) if "--incognito" in typed.options else Language(spoken)
    if home is None:
        tell_fault(BadUseError("bad_home", example="--home ~/debts").line(language))
        return BAD
    try:
        command, name = command_for(typed)
        if "--help" in typed.options:
            from debt_wizard.commands.help_text import help_text

            tell(help_text(language, command))
            return 0
        return command.run()(Asked(command, name, typed.options, language, home, now))
    except BadUseError as fault:
        tell_fault(fault.line(language))
    except SessionError as fault:
        tell_fault(fault_line(language, fault))
    return BAD


def _home(argument: str) -> Home | None:
    """The home in force; None where the path names the folder of a user that there is not."""
    try:
        return default_home(Path(argument) if argument.strip() else None)
    except RuntimeError:
        return None
