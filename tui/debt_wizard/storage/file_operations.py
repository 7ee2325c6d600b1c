"""The operations of the system that a save rests on, in one place, so that a test can make each one fail."""

import os
import sys
import time
from pathlib import Path

from debt_wizard.storage.private import PRIVATE_FILE

_WINDOWS_WAITS = (0.015, 0.03, 0.06, 0.12, 0.24, 0.48)
_WINDOWS_BUSY = {5, 32, 33, 1175}


class FileOperations:
    """What a save does to the disk, call by call. Each call raises OSError where the system refuses."""

    def create(self, path: Path) -> int:
        """Open a new file for its owner alone; never through a link, never over what is there."""
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, PRIVATE_FILE)

    def make_private(self, handle: int) -> None:
        """Give the owner the right to read and write, and nobody else any, whatever the umask left."""
        if hasattr(os, "fchmod"):
            os.fchmod(handle, PRIVATE_FILE)

    def write(self, handle: int, content: bytes) -> int:
        """Write as much as the system takes, and say how much that was."""
        return os.write(handle, content)

    def flush(self, handle: int) -> None:
        """Bring it to the disk, through the disk's own cache where the system can."""
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)

    def close(self, handle: int) -> None:
        """Close."""
        os.close(handle)

    def link(self, path: Path, other: Path) -> None:
        """Give a file a second name."""
        os.link(path, other, follow_symlinks=False)

    def replace(self, new: Path, path: Path) -> None:
        """Put the new file in the place of the old one, in one step; wait a little where Windows holds it."""
        for wait in (*_WINDOWS_WAITS, None):
            try:
                new.replace(path)
            except OSError as error:
                if wait is None or getattr(error, "winerror", None) not in _WINDOWS_BUSY:
                    raise
                time.sleep(wait)
            else:
                return

    def flush_folder(self, path: Path) -> None:
        """Bring the folder's entries to the disk, where the system can."""
        if os.name != "posix":
            return
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there."""
        path.unlink(missing_ok=True)
