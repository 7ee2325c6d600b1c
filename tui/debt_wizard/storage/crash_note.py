"""What is kept of a fault of the program, so that a person can report it: where it arose, and nothing they told."""

import platform
import sys
from datetime import datetime
from pathlib import Path
from traceback import walk_tb

from debt_wizard import __version__
from debt_wizard.storage.home import Home
from debt_wizard.storage.outgoing import write_private_file

DEEPEST = 60
"""Lines of the way to the fault that are kept, the last ones."""


def crash_note(error: BaseException, at: datetime) -> str:
    """Versions, moment, kind of the fault, and each module with its line on the way there.

    The message of the fault is left out, and so is every value: either could quote an answer.
    """
    versions = f"debt-wizard {__version__}, Python {platform.python_version()}, {sys.platform}"
    lines = [versions, at.isoformat(timespec="seconds")]
    seen: BaseException | None = error
    while seen is not None:
        way = [f"  {frame.f_globals.get('__name__', '?')}:{line}" for frame, line in walk_tb(seen.__traceback__)]
        lines += [type(seen).__name__, *way[-DEEPEST:]]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


def keep_crash_note(home: Home, error: BaseException, at: datetime) -> Path | None:
    """Write the note into the home, for its owner alone.

    Returns where it is; None where it cannot be written, because a fault must not end in another one.
    """
    try:
        return write_private_file(home.crashes, f"crash-{at:%Y%m%dT%H%M%S}.txt", crash_note(error, at))
    except OSError:
        return None
