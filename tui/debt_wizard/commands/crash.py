"""What is said when the program fails or cannot write: one calm line, and nothing that the person told it."""

from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

from debt_wizard.commands.parsing import told_apart
from debt_wizard.language import Language, choose_language

SOFTWARE = 70
"""The exit code for a fault of the program, as in sysexits.h of BSD."""

OUTPUT_LOST = 74
"""The exit code for an answer that could not be written, as in sysexits.h of BSD."""


def crash_line(error: Exception, arguments: Sequence[str]) -> str:
    """The kind of the fault and the line of the program; its own text could quote an answer and is left out."""
    frames = extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "-"
    try:
        return _spoken(arguments).say("commands.crashed", kind=type(error).__name__, place=place)
    except Exception:  # the content itself may be what is broken
        return f"debt-wizard: {type(error).__name__}, {place}"


def lost_line(arguments: Sequence[str]) -> str:
    """That what was said could not be written, and that nothing else is lost."""
    return _spoken(arguments).say("commands.output_lost")


def _spoken(arguments: Sequence[str]) -> Language:
    return Language(choose_language(told_apart(arguments).options.get("--lang"), None))
