"""Save soon after every edit, and try again where the disk refuses."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from debt_wizard.storage.error import SessionError
from debt_wizard.storage.session import Session
from debt_wizard.storage.writer import Order, Writer

SaveState = Literal["saved", "saving", "unsaved", "failed", "read_only"]

QUIET = 0.4
"""Seconds after the last edit; with a timer that ticks five times a second, a save comes within 0.6."""

LONGEST = 4.7
"""Seconds after the first unsaved edit, however fast somebody types: within five with that timer."""

RETRY = 10.0
"""Seconds after a save that failed."""


class Autosave:
    """Keeps one open session saved.

    Its methods are called from the one thread that edits the case. `changed` is called whenever `state` may have
    changed, from that thread or from the writing one.
    """

    def __init__(
        self,
        session: Session,
        *,
        clock: Callable[[], float] = time.monotonic,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.session = session
        self._clock = clock
        self._changed = changed
        self._first: float | None = None
        self._last = 0.0
        self._retry_at: float | None = None
        self._fault: SessionError | None = None
        self._refusal: SessionError | None = None
        self._writer = Writer(session, self._done, changed)

    @property
    def state(self) -> SaveState:
        """Whether what is shown is on disk. "saved" is said only when it is."""
        if self.session.read_only:
            return "read_only"
        is_busy = self._writer.is_busy  # asked first: a fault is known before the writer is idle
        if self._fault is not None:
            return "failed"
        if is_busy:
            return "saving"
        return "unsaved" if self._first is not None else "saved"

    @property
    def fault(self) -> SessionError | None:
        """Why the last save failed, until one succeeds."""
        return self._fault

    def touch(self) -> None:
        """The case has been edited."""
        if self.session.read_only:
            return
        self._last = self._clock()
        if self._first is None:
            self._first = self._last
            self._changed()

    def due(self) -> float | None:
        """The reading of the clock at which `tick` will have something to do; None while there is nothing."""
        times = [] if self._first is None else [min(self._last + QUIET, self._first + LONGEST)]
        if self._retry_at is not None:
            times.append(self._retry_at)
        return min(times, default=None)

    def tick(self) -> None:
        """Save if it is time; to be called at least five times a second while the session is open."""
        due = self.due()
        if due is not None and self._clock() >= due:
            self.save()

    def save(self) -> None:
        """Have the present state written, without waiting for the disk."""
        if not self.session.read_only and (self._first is not None or self._fault is not None):
            self._order(Order(self.session.snapshot()))

    def flush(self, timeout: float = 10.0) -> bool:
        """Save at once and wait for it; returns whether everything is on disk."""
        self.save()
        return self._writer.settle(timeout) and self._fault is None and self._first is None

    def save_elsewhere(self, path: Path, timeout: float = 10.0) -> None:
        """Save into a new file and go on there; for a disk that takes no more, or a read-only session.

        Raises:
            SessionError: it cannot be saved there either; the session stays where it was.
        """
        self._writer.settle(timeout)
        self._order(Order(self.session.snapshot(), path))
        done = self._writer.settle(timeout)
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            raise refusal
        if not done:
            raise SessionError("input_output", path)

    def close(self) -> bool:
        """Save what is left and end the thread; returns whether everything is on disk."""
        done = self.flush()
        self._writer.stop(timeout=10.0)
        return done

    def _order(self, order: Order) -> None:
        self._first, self._retry_at = None, None
        self._writer.order(order)
        self._changed()

    def _done(self, order: Order, fault: SessionError | None) -> None:
        if order.elsewhere is None or fault is None:
            self._fault = fault
        else:
            self._refusal = fault
        self._retry_at = self._clock() + RETRY if self._fault is not None else None
