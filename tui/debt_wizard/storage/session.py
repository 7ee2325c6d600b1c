"""An open session: its case, its file, and whether it may be written."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.storage.backups import Version, versions
from debt_wizard.storage.error import SessionError
from debt_wizard.storage.lock import Holder, SessionLock
from debt_wizard.storage.notice import Notice
from debt_wizard.storage.read import read_session
from debt_wizard.storage.session_file import SessionFile
from debt_wizard.storage.snapshot import Snapshot, snapshot_of
from debt_wizard.storage.write import real_target


class Session:
    """One session while it is open. Edit `case`; then `save_now`, or let an `Autosave` do it."""

    def __init__(
        self,
        file: SessionFile,
        case: Case,
        *,
        now: Callable[[], datetime],
        notices: tuple[Notice, ...] = (),
        holder: Holder | None = None,
    ) -> None:
        self.case = case
        self.notices = list(notices)
        """What the person is to be told about the file, once."""
        self.holder = holder
        """Who else has it open, where somebody has."""
        self.durable = True
        """Whether the last save is known to outlast a power cut."""
        self._file = file
        self._now = now
        self._revision = 0
        self._written = 0
        self._one_at_a_time = threading.RLock()

    @property
    def path(self) -> Path:
        """The file itself, behind any link."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether it may be looked at but not changed."""
        return self._file.lock is None

    def snapshot(self) -> Snapshot:
        """The case as it stands, for whichever thread writes it; taken by the thread that edits the case.

        The first one is the moment when the session was created, and stays with the case from then on: entries in a
        calendar are known by it.
        """
        self._revision += 1
        now = self._now().replace(microsecond=0)
        if self.case.about.created is None:
            self.case.about.created = now
        return snapshot_of(self.case, self._revision, now, self.path.stem)

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
            if self._file.changed_meanwhile and Notice("changed_while_open") not in self.notices:
                self.notices.append(Notice("changed_while_open"))
            self._write(self._file, snapshot)

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
            new = SessionFile(self._file.home, target, lock, operations=self._file.operations)
            try:
                self._write(new, snapshot)
            except SessionError:
                lock.free()
                raise
            self._file.free()
            self._file, self.holder = new, None

    def versions(self) -> list[Version]:
        """The older versions that are kept, newest first."""
        return versions(self._file.home.backups_of(self.path))

    def restore(self, version: Version) -> None:
        """Go back to an older version. The present one is set aside first, so that this too can be undone.

        Raises:
            SessionError: that version cannot be read, or the present one not saved; nothing changed.
        """
        with self._one_at_a_time:
            older = read_session(version.path).case
            self.save_now()
            present = self.case
            self.case, self._file.set_aside = older, True
            try:
                self.save_now()
            except SessionError:
                self.case = present
                raise

    def close(self) -> None:
        """Let others open it."""
        with self._one_at_a_time:
            self._file.free()

    def _write(self, file: SessionFile, snapshot: Snapshot) -> None:
        self.durable = file.write(snapshot)
        self._written = snapshot.revision
