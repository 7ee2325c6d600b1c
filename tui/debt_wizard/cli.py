"""The commands. Nothing heavy is imported before a command needs it."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from debt_wizard import __version__
from debt_wizard.commands.writing import OutputLostError, finish, write
from debt_wizard.starting import starting

if TYPE_CHECKING:
    from datetime import datetime

INTERRUPTED = 130
"""As a shell reports a program that Ctrl+C ended."""

PIPE_CLOSED = 141
"""As a shell reports a program whose reader went away."""


def main(argv: Sequence[str] | None = None, *, now: "Callable[[], datetime] | None" = None) -> int:
    """Run one command and return its exit code; 2 for any bad use or bad file. Never shows a traceback.

    `now` reads the clock; left out, the one of this machine in its own time zone.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if "--version" in arguments or "-V" in arguments:
            write(f"debt-wizard {__version__}")
            finish()
            return 0
        with starting():
            return _run(arguments, now)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        return PIPE_CLOSED
    except Exception as error:
        from debt_wizard.commands.crash import OUTPUT_LOST, SOFTWARE, crash_line, lost_line

        if isinstance(error, OutputLostError):
            print(lost_line(arguments), file=sys.stderr)
            _write_no_more()
            return OUTPUT_LOST
        print(crash_line(error, arguments), file=sys.stderr)
        return SOFTWARE


def _write_no_more() -> None:
    """The interpreter flushes once more at its end, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str], now: "Callable[[], datetime] | None") -> int:
    from datetime import datetime

    from debt_wizard.commands.plain_signs import use_plain_signs
    from debt_wizard.commands.running import run_line

    use_plain_signs()
    code = run_line(arguments, now() if now is not None else datetime.now().astimezone())
    finish()
    return code
