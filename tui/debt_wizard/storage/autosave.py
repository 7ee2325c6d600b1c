"""Save soon after every edit, in a thread of its own, the newest state only."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from debt_wizard.storage.error import SessionError
from debt_wizard.storage.session import Session
from debt_wizard.storage.snapshot import Snapshot

SaveState = Literal["saved", "saving", "unsaved", "failed", "read_only"]

QUIET = 0.7
"""Seconds after the last edit; with a timer that ticks five times a second, a save comes within one."""

LONGEST = 4.7
"""Seconds after the first unsaved edit, however fast somebody types: within five with that timer."""

RETRY = 10.0
"""Seconds after a save that failed."""


@dataclass(frozen=True)
class _Order:
    snapshot: Snapshot
    elsewhere: Path | None = None


class Autosave:
    """Keeps one open session saved.

    `touch`, `tick`, `save`, `flush`, `save_elsewhere` and `close` are called from the thread that edits the
    case. `changed` is called whenever `state` may have changed, from that thread or from the writing one.
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
        self._waiting: _Order | None = None
        self._writing = False
        self._fault: SessionError | None = None
        self._refusal: SessionError | None = None
        self._stopping = False
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> SaveState:
        """Whether what is shown is on disk. "saved" is said only when it is."""
        with self._wake:
            if self.session.read_only:
                return "read_only"
            if self._fault is not None:
                return "failed"
            if self._writing or self._waiting is not None:
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
        """Hand the present state to the writing thread; a state that still waits there is replaced."""
        if not self.session.read_only and (self._first is not None or self._fault is not None):
            self._order(_Order(self.session.snapshot()))

    def flush(self, timeout: float = 10.0) -> bool:
        """Save at once and wait for it; returns whether everything is on disk."""
        self.save()
        return self._settled(timeout) and self._fault is None and self._first is None

    def save_elsewhere(self, path: Path, timeout: float = 10.0) -> None:
        """Save into a new file and go on there; for a disk that takes no more, or a read-only session.

        Raises:
            SessionError: it cannot be saved there either; the session stays where it was.
        """
        self._settled(timeout)
        self._order(_Order(self.session.snapshot(), path))
        done = self._settled(timeout)
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            raise refusal
        if not done:
            raise SessionError("input_output", path)

    def close(self) -> bool:
        """Save what is left and end the thread; returns whether everything is on disk."""
        done = self.flush()
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=10)
        return done

    def _order(self, order: _Order) -> None:
        self._first, self._retry_at = None, None
        with self._wake:
            self._waiting = order
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
                self._thread.start()
            self._wake.notify_all()
        self._changed()

    def _settled(self, timeout: float) -> bool:
        with self._wake:
            return self._wake.wait_for(lambda: self._waiting is None and not self._writing, timeout)

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting is not None or self._stopping)
                if self._waiting is None:
                    return
                order, self._waiting, self._writing = self._waiting, None, True
            fault = self._carry_out(order)
            with self._wake:
                self._writing = False
                if order.elsewhere is None or fault is None:
                    self._fault = fault
                else:
                    self._refusal = fault
                self._retry_at = self._clock() + RETRY if self._fault is not None else None
                self._wake.notify_all()
            self._changed()

    def _carry_out(self, order: _Order) -> SessionError | None:
        try:
            if order.elsewhere is None:
                self.session.write(order.snapshot)
            else:
                self.session.move_to(order.elsewhere, order.snapshot)
        except SessionError as error:
            return error
        except Exception as error:  # whatever it is, the thread lives on and the person learns that nothing is saved
            return SessionError("unexpected", self.session.path, detail=type(error).__name__)
        return None
