"""One writer for each session: the second one to open it may read it."""

import errno
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from debt_wizard.storage.private import PRIVATE_FILE


@dataclass(frozen=True)
class Holder:
    """Who has a session open."""

    process: int
    machine: str
    since: datetime | None

    def __str__(self) -> str:
        return f"{self.process}@{self.machine}"


class SessionLock:
    """Held while a session is open for writing. The system frees it when the program dies.

    The lock file stays where it is when the lock is given back: whoever removed it could let two in at once.
    """

    def __init__(self, session: Path) -> None:
        self.path, self._note = lock_files(session)
        # a session is opened in a thread and closed in another: both hold the one lock
        self._lock = FileLock(self.path, mode=PRIVATE_FILE, is_singleton=False, thread_local=False)
        self.was_broken_off = False
        """Whether the one who held it last never gave it back: the program or the machine was ended by force."""

    def take(self, now: datetime) -> bool:
        """Take the lock at once or not at all.

        Raises:
            OSError: the folder takes no lock file.
        """
        if not self.path.parent.is_dir():  # filelock would make it
            raise FileNotFoundError(errno.ENOENT, "no such folder")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        self.was_broken_off = os.path.lexists(self._note)
        self._sign(now)
        return True

    def holder(self) -> Holder | None:
        """Who holds it, where they signed."""
        try:
            handle = os.open(self._note, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(handle, "rb") as file:
                process, machine, since = file.read(500).decode("ascii").split(" ")
            return Holder(int(process), machine, datetime.fromisoformat(since))
        except (OSError, ValueError):
            return None

    def free(self) -> None:
        """Give it back."""
        if self._lock.is_locked:
            with suppress(OSError):  # a note left behind names a holder only while somebody holds the lock
                self._note.unlink(missing_ok=True)
            self._lock.release()

    def _sign(self, now: datetime) -> None:
        """Say who holds it, for a message elsewhere; the lock holds without it too."""
        machine = "".join(char for char in socket.gethostname() if (char.isascii() and char.isalnum()) or char in "-._")
        try:
            self._note.unlink(missing_ok=True)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(self._note, flags, PRIVATE_FILE), "wb") as file:
                file.write(f"{os.getpid()} {machine or '-'} {now.isoformat()}".encode("ascii"))
        except OSError:
            return


def lock_files(session: Path) -> tuple[Path, Path]:
    """The lock file beside a session, and the one that says who holds it."""
    stem = session.name.encode("utf-8", "surrogateescape")[:200].decode("utf-8", "ignore")
    return session.with_name(f".{stem}.lock"), session.with_name(f".{stem}.holder")
