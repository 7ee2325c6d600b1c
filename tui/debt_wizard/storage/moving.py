"""Move a session with all that belongs to it: to the bin, back, or to another name."""

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from debt_wizard.storage.error import SessionError, code_of
from debt_wizard.storage.home import Home
from debt_wizard.storage.lock import SessionLock, lock_files
from debt_wizard.storage.private import private_folder


def move_session(path: Path, target: Path, *, home: Home, now: datetime) -> None:
    """Move a session file within the home, damaged or not, and its kept versions with it.

    Raises:
        SessionError: locked, name_taken, or what the disk says; the file is where it was.
    """
    lock = SessionLock(path)
    try:
        if not lock.take(now):
            raise SessionError("locked", path, detail=str(lock.holder() or ""))
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    try:
        if target.exists() and not target.samefile(path):
            raise SessionError("name_taken", target)
        path.replace(target)
        _move_versions(home.backups_of(path), home.backups_of(target))
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    finally:
        lock.free()
    _forget_lock(path)


def remove_session(path: Path, *, home: Home) -> None:
    """Remove a session file and its kept versions, for good.

    Raises:
        SessionError: the disk refuses.
    """
    try:
        shutil.rmtree(home.backups_of(path), ignore_errors=True)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    _forget_lock(path)


def _move_versions(folder: Path, target: Path) -> None:
    if not folder.is_dir() or folder == target:
        return
    shutil.rmtree(target, ignore_errors=True)  # of a session that is gone: its name is given anew
    private_folder(target.parent)
    folder.replace(target)


def _forget_lock(path: Path) -> None:
    for file in lock_files(path):
        with suppress(OSError):
            file.unlink(missing_ok=True)
