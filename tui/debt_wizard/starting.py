"""Memory while the program starts: what is made then stays, so that looking through it for rubbish only costs time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def starting() -> Iterator[None]:
    """Look for no rubbish within: a command ends before any matters, the wizard says when it has `started`."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def started() -> None:
    """From here on look for rubbish again, and never among what the start has made; does nothing where none began."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
