"""Open a session file, or make a new one."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.storage.backups import Version, versions
from debt_wizard.storage.bounded import seen
from debt_wizard.storage.error import SessionError, code_of
from debt_wizard.storage.home import Home
from debt_wizard.storage.lock import Holder, SessionLock
from debt_wizard.storage.notice import Notice
from debt_wizard.storage.private import PRIVATE_FILE, narrow, narrow_home, private_folder
from debt_wizard.storage.read import Loaded, read_session
from debt_wizard.storage.session import Session
from debt_wizard.storage.session_file import SessionFile
from debt_wizard.storage.temporary import sweep
from debt_wizard.storage.write import real_target


def open_session(path: Path, *, home: Home, now: Callable[[], datetime], read_only: bool = False) -> Session:
    """Open a session file to go on with it, or only to read it where somebody else has it open.

    A file whose end is missing, or that another hand wrote or changed, opens like any other: the notices say
    so, and it is set aside as a copy before it is first written over. So does one of a newer version,
    read-only, as far as this version understands it.

    Raises:
        SessionError: it cannot be opened; the file is left as it is.
    """
    target = real_target(path)
    loaded = read_session(target)
    lock: SessionLock | None = None
    holder: Holder | None = None
    if not read_only and not loaded.is_newer and _takes_changes(target):
        lock, holder = _locked(target, now())
    notices = list(loaded.notices)
    if lock is not None:
        if loaded.seen != seen(target):  # saved elsewhere while we waited for the lock
            loaded = _again(target, lock)
            notices = list(loaded.notices)
        sweep(target, now())
        if _narrowed(home, target):
            notices.append(Notice("narrowed"))
        if lock.was_broken_off:
            notices.append(Notice("broken_off"))
    elif holder is not None:
        notices.append(Notice("locked", str(holder) if holder.process else ""))
    elif not loaded.is_newer:
        notices.append(Notice("read_only"))
    is_ours = loaded.seal == "whole" and not any(notice.code == "older_schema" for notice in notices)
    file = SessionFile(home, target, lock, seen(target), loaded.case.about.updated, set_aside=not is_ours)
    return Session(file, loaded.case, now=now, notices=tuple(notices), holder=holder)


def create_session(path: Path, case: Case, *, home: Home, now: Callable[[], datetime]) -> Session:
    """A new session, saved once so that it can be resumed from the first moment.

    Raises:
        SessionError: name_taken, or it cannot be written there.
    """
    target = real_target(path)
    if target.exists():
        raise SessionError("name_taken", path)
    try:
        if home.holds(target):
            private_folder(target.parent)
    except OSError as error:
        raise SessionError(code_of(error, saving=True), path) from None
    lock, holder = _locked(target, now())
    if holder is not None:
        raise SessionError("locked", path, detail=str(holder))
    file = SessionFile(home, target, lock or SessionLock(target))
    return _saved_once(Session(file, case, now=now))


def newest_good(path: Path, home: Home) -> Version | None:
    """The newest kept version of a session that is whole and can be opened; none where there is none."""
    for version in versions(home.backups_of(Path(os.path.realpath(path)))):
        try:
            if read_session(version.path).seal == "whole":
                return version
        except SessionError:
            continue
    return None


def recover_session(path: Path, *, home: Home, now: Callable[[], datetime]) -> Session:
    """Put the newest good version in the place of a damaged file, which is set aside first.

    Raises:
        SessionError: nothing_to_restore, locked, or it cannot be written; the damaged file is as it was.
    """
    target = real_target(path)
    version = newest_good(target, home)
    if version is None:
        raise SessionError("nothing_to_restore", path)
    lock, holder = _locked(target, now())
    if lock is None:
        raise SessionError("locked" if holder else "read_only_folder", path, detail=str(holder or ""))
    notice = Notice("recovered", version.at.isoformat(timespec="minutes"))
    file = SessionFile(home, target, lock, seen(target), now(), set_aside=True)
    return _saved_once(Session(file, read_session(version.path).case, now=now, notices=(notice,)))


def _saved_once(session: Session) -> Session:
    try:
        session.save_now()
    except SessionError:
        session.close()
        raise
    return session


def _again(target: Path, lock: SessionLock) -> Loaded:
    try:
        return read_session(target)
    except SessionError:
        lock.free()
        raise


def _takes_changes(target: Path) -> bool:
    return os.access(target, os.W_OK) and os.access(target.parent, os.W_OK | os.X_OK)


def _locked(path: Path, now: datetime) -> tuple[SessionLock | None, Holder | None]:
    """Take the lock; else who has it. A folder that cannot be written to takes none."""
    lock = SessionLock(path)
    try:
        if lock.take(now):
            return lock, None
    except OSError:
        return None, None
    return None, lock.holder() or Holder(0, "-", None)


def _narrowed(home: Home, target: Path) -> bool:
    try:
        return narrow(target, PRIVATE_FILE) | (home.holds(target) and narrow_home(home))
    except OSError:
        return False
