"""The one thread that writes an open session: the newest state only, whatever the disk does."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from debt_wizard.storage.error import SessionError
from debt_wizard.storage.session import Session
from debt_wizard.storage.snapshot import Snapshot


@dataclass(frozen=True)
class Order:
    """A state to be written; to another file than the session's own where one is named."""

    snapshot: Snapshot
    elsewhere: Path | None = None


class Writer:
    """Carries out orders one after the other. An order that still waits is replaced by a newer one.

    From the writing thread, `done` is called with what went wrong or None before an order counts as carried
    out, and `changed` after it.
    """

    def __init__(
        self, session: Session, done: Callable[[Order, SessionError | None], None], changed: Callable[[], None]
    ) -> None:
        self._session = session
        self._done = done
        self._changed = changed
        self._waiting: Order | None = None
        self._writing = False
        self._stopping = False
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an order waits or is being carried out."""
        with self._wake:
            return self._writing or self._waiting is not None

    def order(self, order: Order) -> None:
        """Have this written as soon as the disk is free. The thread starts with the first order."""
        with self._wake:
            self._waiting = order
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def settle(self, timeout: float) -> bool:
        """Wait until all orders are carried out; returns whether they are."""
        with self._wake:
            return self._wake.wait_for(lambda: self._waiting is None and not self._writing, timeout)

    def stop(self, timeout: float) -> None:
        """End the thread, after what still waits."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting is not None or self._stopping)
                if self._waiting is None:
                    return
                order, self._waiting, self._writing = self._waiting, None, True
            fault = self._carry_out(order)
            with self._wake:
                self._done(order, fault)
                self._writing = False
                self._wake.notify_all()
            self._changed()

    def _carry_out(self, order: Order) -> SessionError | None:
        try:
            if order.elsewhere is None:
                self._session.write(order.snapshot)
            else:
                self._session.move_to(order.elsewhere, order.snapshot)
        except SessionError as error:
            return error
        except Exception as error:  # whatever it is, the thread lives on and the person learns that nothing is saved
            return SessionError("unexpected", self._session.path, detail=type(error).__name__)
        return None
