"""The file behind an open session: its lock, how it stood when we last saw it, and how it is written."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from debt_wizard.storage.bounded import Print, seen
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.home import Home
from debt_wizard.storage.lock import SessionLock
from debt_wizard.storage.private import private_folder
from debt_wizard.storage.snapshot import Snapshot
from debt_wizard.storage.write import Before, write_session


@dataclass
class SessionFile:
    """One file, held by a lock while it may be written."""

    home: Home
    path: Path
    """The file itself, behind any link."""
    lock: SessionLock | None
    """None where it may only be read."""
    seen: Print | None = None
    """How it stood when it was last read or written here; None for one that is not there yet."""
    saved: datetime | None = None
    """When the version that lies there was saved."""
    set_aside: bool = False
    """The version that lies there is kept apart before it is written over: it is not this program's."""
    operations: FileOperations = field(default_factory=FileOperations)

    @property
    def changed_meanwhile(self) -> bool:
        """Whether somebody else has written to it since it was last read or written here."""
        now = seen(self.path)
        return self.seen is not None and now is not None and now != self.seen

    def write(self, snapshot: Snapshot) -> bool:
        """Write a snapshot; returns whether it is known to outlast a power cut.

        Raises:
            SessionError: the file is as it was.
        """
        if self.home.holds(self.path):
            with suppress(OSError):  # the write itself says why
                private_folder(self.path.parent)
        durable = write_session(
            self.path,
            snapshot.data,
            backups=self.home.backups_of(self.path),
            before=Before(self.saved or snapshot.at, self.set_aside or self.changed_meanwhile),
            now=snapshot.at,
            operations=self.operations,
        )
        self.seen, self.saved, self.set_aside = seen(self.path), snapshot.at, False
        return durable

    def free(self) -> None:
        """Give the lock back."""
        if self.lock is not None:
            self.lock.free()
            self.lock = None
