"""A real pseudo-terminal with the program in it, read as a person reads it."""

import os
import signal
import time
from collections.abc import Mapping
from pathlib import Path

import pexpect
import pyte

LONGEST = 60.0
"""Seconds after which what has not come is taken not to come: a start alone takes ten on a loaded machine."""


class Terminal:
    """Starts a command, sends keys as a keyboard does, and knows what the screen shows."""

    def __init__(
        self, command: list[str], *, environment: Mapping[str, str], columns: int = 80, lines: int = 24
    ) -> None:
        self._screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(
            command[0],
            command[1:],
            env={**environment, "TERM": "xterm-256color", "COLUMNS": str(columns), "LINES": str(lines)},
            dimensions=(lines, columns),
            timeout=LONGEST,
        )
        self.raw = b""
        """All that the program sent to the terminal."""

    def shown(self) -> str:
        """The screen as text. A wide character takes two cells; the second is left out."""
        self._read()
        return "\n".join(_line(self._screen, number) for number in range(self._screen.lines))

    def wait_for(self, text: str, seconds: float = LONGEST) -> str:
        """Wait until the screen shows a text.

        Raises:
            AssertionError: it does not in time; shows what is there instead.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            shown = self.shown()
            if text in shown:
                return shown
        raise AssertionError(f"{text!r} never came; the screen shows:\n{self.shown()}")

    def send(self, keys: str) -> None:
        """Send keys, as the bytes that a terminal sends."""
        self._child.send(keys.encode())
        self._read()

    def kill(self) -> None:
        """End the program as a power cut would, for what it can notice."""
        self._child.kill(signal.SIGKILL)
        self._child.wait()

    def ended(self, seconds: float = LONGEST) -> int | None:
        """Wait for the program to end; its exit code."""
        end = time.monotonic() + seconds
        while self._child.isalive() and time.monotonic() < end:
            self._read()
        self._read()  # its last words may have come after the last look
        self._child.close()
        status: int | None = self._child.exitstatus
        return status

    def _read(self) -> None:
        quiet_until = time.monotonic() + 0.05
        while time.monotonic() < quiet_until:
            try:
                sent = self._child.read_nonblocking(65536, timeout=0.02)
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                return
            self.raw += sent
            self._stream.feed(sent)
            quiet_until = time.monotonic() + 0.05


def _line(screen: pyte.Screen, number: int) -> str:
    row = screen.buffer[number]
    return "".join(row[column].data for column in range(screen.columns)).rstrip()


def clean_environment(home: Path, language: str) -> dict[str, str]:
    """An environment with nothing of this machine's but the path."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "DEBT_WIZARD_HOME": str(home), "DEBT_WIZARD_LANG": language}
