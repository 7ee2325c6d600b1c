"""What is opened when the program starts: known at once, carried out after the first frame."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from debt_wizard.storage import Home

if TYPE_CHECKING:
    from debt_wizard.storage import Session, Sessions


@dataclass(frozen=True)
class Opening:
    """A session by its name or the one used last; else the list, or a first session where there is none."""

    home: Home
    now: Callable[[], datetime]
    name: str | None = None
    make: Callable[[], str] | None = None
    """Makes the session that is to be opened, and returns its name."""
    latest: bool = False
    read_only: bool = False

    def open(self) -> "Session | None":
        """Open it, and import what shows it; None where the list is to be shown.

        Raises:
            SessionError: it cannot be opened.
        """
        from debt_wizard.storage import Sessions

        sessions = Sessions(self.home, now=self.now)
        session = self._session(sessions)
        import_module("debt_wizard.wizard" if session is not None else "debt_wizard.screens.sessions")
        if session is not None:
            from debt_wizard.steps import step

            import_module(step(session.case.about.step).body.partition(":")[0])
        return session

    def _session(self, sessions: "Sessions") -> "Session | None":
        name = self.make() if self.make is not None else self.name
        if name is None and self.latest:
            last = sessions.latest()
            name = last.name if last is not None else None
        if name is not None:
            return sessions.open(name, read_only=self.read_only)
        return None if sessions.list() else sessions.create()
