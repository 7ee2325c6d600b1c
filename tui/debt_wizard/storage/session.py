"""An open session: its case, its file, and whether it may be written."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.storage.backups import Version, versions
from debt_wizard.storage.bounded import Print, seen
from debt_wizard.storage.error import SessionError
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.home import Home
from debt_wizard.storage.lock import Holder, SessionLock
from debt_wizard.storage.notice import Notice
from debt_wizard.storage.private import private_folder
from debt_wizard.storage.read import read_session
from debt_wizard.storage.snapshot import Snapshot, snapshot_of
from debt_wizard.storage.write import Before, real_target, write_session


class Session:
    """One session file while it is open. Edit `case`; then `save_now`, or let an `Autosave` do it."""

    def __init__(
        self,
        home: Home,
        path: Path,
        case: Case,
        *,
        now: Callable[[], datetime],
        lock: SessionLock | None,
        on_disk: Print | None = None,
        saved: datetime | None = None,
        is_theirs: bool = False,
        notices: tuple[Notice, ...] = (),
        holder: Holder | None = None,
        operations: FileOperations | None = None,
    ) -> None:
        self.home = home
        self.path = path
        """The file itself, behind any link."""
        self.case = case
        self.notices = list(notices)
        """What the person is to be told about the file, once."""
        self.holder = holder
        """Who else has it open, where somebody has."""
        self.durable = True
        """Whether the last save is known to outlast a power cut."""
        self._now = now
        self._lock = lock
        self._seen = on_disk
        self._saved = saved
        self._is_theirs = is_theirs
        self._operations = operations or FileOperations()
        self._revision = 0
        self._written = 0
        self._one_at_a_time = threading.RLock()

    @property
    def read_only(self) -> bool:
        """Whether it may be looked at but not changed."""
        return self._lock is None

    def snapshot(self) -> Snapshot:
        """The case as it stands, for whichever thread writes it; taken by the thread that edits the case."""
        self._revision += 1
        return snapshot_of(self.case, self._revision, self._now(), self.path.stem)

    def write(self, snapshot: Snapshot) -> None:
        """Bring a snapshot to the disk, unless a newer one is there already.

        Raises:
            SessionError: the file is as it was.
        """
        with self._one_at_a_time:
            if self.read_only:
                raise SessionError("read_only", self.path)
            if snapshot.revision <= self._written:
                return
            self._write_to(self.path, snapshot)

    def save_now(self) -> None:
        """Save the case as it stands, in this thread.

        Raises:
            SessionError: the file is as it was.
        """
        self.write(self.snapshot())

    def move_to(self, path: Path, snapshot: Snapshot) -> None:
        """Save into a new file and go on there; for a full disk, or a session that is read-only.

        Raises:
            SessionError: name_taken, locked, newer_schema, or what the disk says; it stays where it was.
        """
        with self._one_at_a_time:
            if any(notice.code == "newer_schema" for notice in self.notices):
                raise SessionError("newer_schema", self.path)
            target = real_target(path)
            if target.exists():
                raise SessionError("name_taken", path)
            lock = SessionLock(target)
            try:
                is_ours = lock.take(self._now())
            except OSError:
                is_ours = True  # a folder that takes no lock takes no file either, and the write says why
            if not is_ours:
                raise SessionError("locked", path, detail=str(lock.holder() or ""))
            try:
                self._write_to(target, snapshot)
            except SessionError:
                lock.free()
                raise
            if self._lock is not None:
                self._lock.free()
            self.path, self._lock, self.holder = target, lock, None

    def versions(self) -> list[Version]:
        """The older versions that are kept, newest first."""
        return versions(self.home.backups_of(self.path))

    def restore(self, version: Version) -> None:
        """Go back to an older version. The present one is set aside first, so that this too can be undone.

        Raises:
            SessionError: that version cannot be read, or the present one not saved; nothing changed.
        """
        with self._one_at_a_time:
            older = read_session(version.path).case
            self.save_now()
            present = self.case
            self.case, self._is_theirs = older, True
            try:
                self.save_now()
            except SessionError:
                self.case = present
                raise

    def close(self) -> None:
        """Let others open it."""
        with self._one_at_a_time:
            if self._lock is not None:
                self._lock.free()
                self._lock = None

    def _write_to(self, target: Path, snapshot: Snapshot) -> None:
        if self.home.holds(target):
            with suppress(OSError):  # the write itself says why
                private_folder(target.parent)
        found = seen(target)
        changed_meanwhile = target == self.path and found is not None and found != self._seen
        if changed_meanwhile and not self._is_theirs and self._seen is not None:
            self.notices.append(Notice("changed_while_open"))
        self.durable = write_session(
            target,
            snapshot.data,
            backups=self.home.backups_of(target),
            before=Before(self._saved or snapshot.at, set_aside=self._is_theirs or changed_meanwhile),
            now=snapshot.at,
            operations=self._operations,
        )
        self._seen, self._saved, self._is_theirs = seen(target), snapshot.at, False
        self._written = snapshot.revision
