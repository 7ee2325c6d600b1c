"""Read the bytes of a file within bounds: whatever lies there, an answer comes soon."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from debt_wizard.storage.error import SessionError, code_of

LARGEST = 2_000_000
"""Bytes of a session file. A huge but honest one, with 5,000 debts, has about half of it."""

Print = tuple[int, int, int, int]
"""Device, inode, size and moment of change: what differs once somebody else has written to a file."""


@dataclass(frozen=True)
class Content:
    """The bytes of a file and how to know it again."""

    data: bytes
    seen: Print


def read_bytes(path: Path) -> Content:
    """The content of a regular file of bounded size; a pipe or a device is refused and never waited for.

    Raises:
        SessionError: it is no such file, or the system refuses.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise SessionError("is_folder", path)
        if not stat.S_ISREG(status.st_mode):
            raise SessionError("not_a_file", path)
        if status.st_size > LARGEST:
            raise SessionError("too_big", path, detail=str(status.st_size))
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    finally:
        os.close(handle)
    if len(data) > LARGEST:
        raise SessionError("too_big", path, detail=str(len(data)))
    return Content(data, _print(status))


def seen(path: Path) -> Print | None:
    """How the file stands now; None where it is not there."""
    try:
        return _print(path.stat())
    except OSError:
        return None


def _print(status: os.stat_result) -> Print:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
