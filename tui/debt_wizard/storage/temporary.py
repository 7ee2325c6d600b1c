"""Half-made files: made beside the file that they will replace, and taken away where a crash left them."""

import re
import secrets
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from debt_wizard.storage.file_operations import FileOperations

STALE = 3600
"""Seconds after which a half-made file is nobody's; a save takes a thousandth of one."""


def write_temporary(target: Path, content: bytes, do: FileOperations) -> Path:
    """Write and flush a private file beside `target`; returns its path.

    A flush that failed is never tried again on the same file: the system may have dropped what it held.

    Raises:
        OSError: nothing of it is left.
    """
    new = target.with_name(f".debt-wizard.{_mark(target)}.{secrets.token_hex(6)}.tmp")
    handle = do.create(new)
    try:
        try:
            do.make_private(handle)
            rest = memoryview(content)
            while rest:
                rest = rest[do.write(handle, bytes(rest)) :]
            do.flush(handle)
        finally:
            do.close(handle)
    except BaseException:
        forget(new, do)
        raise
    return new


def forget(new: Path, do: FileOperations) -> None:
    """Take a half-made file away; where even that fails, a later start sweeps it."""
    try:
        do.remove(new)
    except OSError:
        return


def sweep(target: Path, now: datetime) -> None:
    """Take away what crashes left beside `target`; only its own, and only by whoever holds its lock."""
    own = re.compile(rf"\.debt-wizard\.{_mark(target)}\.[0-9a-f]{{12}}\.tmp")
    try:
        strays = [path for path in target.parent.iterdir() if own.fullmatch(path.name)]
    except OSError:
        return
    for path in strays:
        try:
            if now.timestamp() - path.lstat().st_mtime > STALE:
                path.unlink()
        except OSError:
            continue


def _mark(target: Path) -> str:
    return sha256(target.name.encode("utf-8", "surrogateescape")).hexdigest()[:8]
