"""What the system asks of a program: to end. What was typed is saved first, and the end is quiet."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress

ENDING = ("SIGTERM", "SIGHUP", "SIGINT")
"""Asked to end; the terminal was closed; interrupted from outside. Ctrl+C in the window is a key and no signal."""

GRACE = 3.0
"""Seconds for an orderly end. A terminal that is gone may take the last words of the screen for ever."""


def heed_signals(end: Callable[[int], None]) -> None:
    """From here on a signal to end calls `end` with the exit code that a shell expects, in the event loop."""
    loop = asyncio.get_running_loop()
    for name in ENDING:
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
                loop.add_signal_handler(number, end, 128 + number)


def end_for_certain(code: int) -> None:
    """End within the grace, whatever still hangs. To be called when everything is saved."""
    last = threading.Timer(GRACE, os._exit, (code,))
    last.daemon = True
    last.start()
