"""A file that a person attaches, never copied: its size and SHA-256, and whether it is still the same."""

import os
import stat
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Literal

FileState = Literal["same", "changed", "missing", "unchecked"]


@dataclass(frozen=True)
class Attached:
    """What is noted of a file."""

    size: int
    """Bytes."""
    sha256: str
    """In hexadecimal."""


def attach(path: Path) -> Attached:
    """Size and checksum of a regular file; `~` is the home. A pipe or a device is refused and never waited for.

    Raises:
        OSError: there is no such file, or the system refuses.
        ValueError: it is no regular file, or no path.
    """
    try:
        handle = os.open(path.expanduser(), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except RuntimeError as error:
        raise ValueError(str(error)) from None
    with os.fdopen(handle, "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("not a regular file")
        return Attached(status.st_size, file_digest(file, "sha256").hexdigest())


def state(path: Path, size: int | None, sha256: str | None) -> FileState:
    """Whether a file is as it was noted; without a checksum it was never noted and is "unchecked"."""
    try:
        status = path.expanduser().stat()
        if not stat.S_ISREG(status.st_mode):
            return "missing"
        if sha256 is None:
            return "unchecked"
        if size is not None and status.st_size != size:
            return "changed"
        return "same" if attach(path).sha256 == sha256 else "changed"
    except (OSError, ValueError, RuntimeError):
        return "missing"
