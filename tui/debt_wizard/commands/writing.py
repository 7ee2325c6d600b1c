"""Writing to standard output: what cannot be written is told apart from a fault of the program."""

import sys
from collections.abc import Callable


class OutputLostError(Exception):
    """What a command says could not be written: a full disk, as a rule."""


def write(text: str) -> None:
    """Write a line.

    Raises:
        BrokenPipeError: the reader went away.
        OutputLostError: it could not be written.
    """
    _guarded(lambda: print(text))


def finish() -> None:
    """Write what still waits to be written; raises the same."""
    if sys.stdout is not None:  # nothing is open where the shell closed it
        _guarded(sys.stdout.flush)


def _guarded(write_it: Callable[[], object]) -> None:
    try:
        write_it()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLostError from error
