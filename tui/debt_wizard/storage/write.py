"""Save a session so that anyone who reads the file sees the old or the new content and nothing else."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from debt_wizard.case import Case
from debt_wizard.storage.backups import keep_version
from debt_wizard.storage.bounded import LARGEST
from debt_wizard.storage.dump import dump
from debt_wizard.storage.error import SessionError, code_of
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.parse import parse
from debt_wizard.storage.seal import sealed
from debt_wizard.storage.temporary import forget, write_temporary


@dataclass(frozen=True)
class Before:
    """What is known of the version that a save replaces."""

    saved: datetime
    set_aside: bool
    """Keep it apart from the thinning: it was not saved by this program, or an older version comes back."""


def content_of(data: Mapping[str, Any], path: Path) -> bytes:
    """The bytes of a session file, read back and checked before anything touches the disk.

    Raises:
        SessionError: not_readable_back, or too_big to be opened again.
    """
    content, is_same = b"", False
    try:
        content = sealed(dump(data).encode("utf-8"))
        read = parse(content, path)
        Case.model_validate(read)
        is_same = _are_same(read, data)
    except (ValueError, TypeError, ValidationError, SessionError, RecursionError):
        pass
    if not is_same:  # raised here, apart from an error that may quote an answer
        raise SessionError("not_readable_back", path)
    if len(content) > LARGEST:
        raise SessionError("too_big", path, detail=str(len(content)))
    return content


def write_session(
    path: Path,
    data: Mapping[str, Any],
    *,
    backups: Path,
    before: Before,
    now: datetime,
    operations: FileOperations | None = None,
) -> bool:
    """Write a case, as plain values, to its file; the version that was there is kept in `backups`.

    Returns whether the save is known to outlast a power cut: False where the folder could not be flushed.

    Raises:
        SessionError: the file is as it was; says why.
    """
    do = operations or FileOperations()
    content = content_of(data, path)
    target = real_target(path)
    try:
        new = write_temporary(target, content, do)
        try:
            if target.exists():
                keep_version(target, backups, before.saved, now.date(), do, set_aside=before.set_aside)
            do.replace(new, target)
        except BaseException:
            forget(new, do)
            raise
    except OSError as error:
        raise SessionError(code_of(error, saving=True), path) from None
    try:
        do.flush_folder(target.parent)
    except OSError:
        return False
    return True


def _are_same(one: Any, other: Any) -> bool:
    """Equal, where a key that this program does not know may hold "not a number", which equals nothing."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_are_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_are_same, one, other))
    if isinstance(one, Decimal) and isinstance(other, Decimal) and one.is_nan():
        return other.is_nan()
    return bool(one == other)


def real_target(path: Path) -> Path:
    """The file itself behind any link, which must be a regular one or not be there yet.

    Raises:
        SessionError: is_folder, not_a_file, or what the system says.
    """
    try:
        target = Path(os.path.realpath(path))
        mode = target.stat().st_mode
    except FileNotFoundError:
        return Path(os.path.realpath(path))
    except ValueError:  # a null character in the name
        raise SessionError("bad_name", path) from None
    except OSError as error:
        raise SessionError(code_of(error), path) from None
    if stat.S_ISDIR(mode):
        raise SessionError("is_folder", path)
    if not stat.S_ISREG(mode):
        raise SessionError("not_a_file", path)
    return target
