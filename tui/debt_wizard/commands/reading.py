"""Read sessions to tell of them: never locked, never written, each file parsed once."""

import os
from dataclasses import dataclass
from pathlib import Path

from debt_wizard.case import Case, clean
from debt_wizard.commands.faults import NO_END
from debt_wizard.storage import Home, NoticeCode, SessionError
from debt_wizard.storage.bounded import read_bytes
from debt_wizard.storage.error import code_of
from debt_wizard.storage.find import find_session, session_files
from debt_wizard.storage.read import Loaded, read_session

TOLD: frozenset[NoticeCode] = frozenset({"cut_off", "not_sealed", "changed_outside", "newer_schema"})
"""What weakens everything that is said of a session."""

PART_ONLY: frozenset[NoticeCode] = frozenset({"cut_off", "newer_schema"})
"""Where something that is in the file, or was, may not have been read: nothing can be said not to be there."""


@dataclass(frozen=True)
class ReadSession:
    """A session as its file stands; with the fault in place of the case where it cannot be read."""

    path: Path
    loaded: Loaded | None = None
    fault: SessionError | None = None

    @property
    def name(self) -> str:
        """The name by which a command finds it."""
        return self.path.stem

    @property
    def case(self) -> Case:
        """What is in it; an empty case where it cannot be read."""
        return self.loaded.case if self.loaded is not None else Case()

    @property
    def label(self) -> str:
        """Its title, else its name, as it may be shown."""
        return self.case.about.title or clean(self.name)

    @property
    def notices(self) -> tuple[str, ...]:
        """What has to be said before anything is told of it: codes."""
        told = self.loaded.notices if self.loaded is not None else ()
        return tuple(notice.code for notice in told if notice.code in TOLD)

    @property
    def lacks_end(self) -> bool:
        """Whether its end may be missing."""
        return "cut_off" in self.notices

    @property
    def is_whole(self) -> bool:
        """Whether all that was saved could be read, as far as anybody can tell."""
        return self.fault is None and PART_ONLY.isdisjoint(self.notices)

    @property
    def saved(self) -> float:
        """When it was last saved, for sorting; nought where nobody knows."""
        updated = self.case.about.updated
        return updated.timestamp() if updated is not None else 0.0


def one_session(home: Home, name: str) -> ReadSession:
    """A session by its name, any file by its path, or the one session of that title.

    Raises:
        SessionError: it is not there or cannot be read.
    """
    try:
        path = find_session(home, name)
    except SessionError:
        titled = [each for each in every_session(home) if each.fault is None and each.case.about.title == name.strip()]
        if len(titled) != 1:
            raise
        return titled[0]
    return ReadSession(path, read_session(path))


def ask_for_end(session: ReadSession) -> None:
    """Refuse a session whose end may be missing: it can be looked at, but no verdict rests on it and none is sent.

    Raises:
        SessionError: cut_off.
    """
    if session.lacks_end:
        line = len(read_bytes(session.path).data.splitlines())
        raise SessionError("cut_off", session.path, line=line, detail=NO_END)


def every_session(home: Home) -> list[ReadSession]:
    """All sessions of a home, the one saved last first; one bad file hides none of the others.

    Raises:
        SessionError: their folder is there and cannot be looked into.
    """
    try:
        os.scandir(home.sessions).close()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(code_of(error), home.sessions) from None
    return sorted(map(_read, session_files(home.sessions)), key=lambda each: (-each.saved, each.name))


def _read(path: Path) -> ReadSession:
    try:
        return ReadSession(path, read_session(path))
    except SessionError as fault:
        return ReadSession(path, fault=fault)
