"""Every operation of a save is made to fail in turn: the old file or the new one, never half, never silence."""

import errno
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.storage import Home, SessionError, open_session
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session

ERRORS = {
    errno.EIO: "input_output",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only_folder",
    errno.EACCES: "no_permission",
    errno.EINTR: "input_output",
}


class Failing(FileOperations):
    """Fails at the n-th call and at no other; `short` writes a part of what it is given instead."""

    def __init__(self, at: int, number: int) -> None:
        self.left = at
        self.number = number
        self.failed = ""

    def _maybe(self, name: str) -> None:
        self.left -= 1
        if self.left == 0:
            self.failed = name
            raise OSError(self.number, "made to fail")

    def create(self, path: Path) -> int:
        self._maybe("create")
        return super().create(path)

    def make_private(self, handle: int) -> None:
        self._maybe("make_private")
        super().make_private(handle)

    def write(self, handle: int, content: bytes) -> int:
        self._maybe("write")
        return super().write(handle, content[:1_000])  # a system may take only a part

    def flush(self, handle: int) -> None:
        self._maybe("flush")
        super().flush(handle)

    def close(self, handle: int) -> None:
        super().close(handle)
        self._maybe("close")

    def link(self, path: Path, other: Path) -> None:
        self._maybe("link")
        super().link(path, other)

    def replace(self, new: Path, path: Path) -> None:
        self._maybe("replace")
        super().replace(new, path)

    def flush_folder(self, path: Path) -> None:
        self._maybe("flush_folder")
        super().flush_folder(path)

    def remove(self, path: Path) -> None:
        self._maybe("remove")
        super().remove(path)


class FailingWithoutLinks(Failing):
    """On a disk without links, where a version is kept by copying."""

    def link(self, path: Path, other: Path) -> None:
        raise OSError(errno.EPERM, "no links here")


@pytest.mark.parametrize("number", ERRORS, ids=[errno.errorcode[number] for number in ERRORS])
@pytest.mark.parametrize("kind", [Failing, FailingWithoutLinks])
def test_a_failure_at_any_operation_is_reported_and_leaves_old_or_new(
    golden: Path, home: Home, clock: Callable[..., datetime], kind: type[Failing], number: int
) -> None:
    session = open_session(golden, home=home, now=clock)
    for title in "abcd":  # so that a version is let go of at the next save
        session.case.about.title = title
        session.save_now()
    session.close()
    failed: list[str] = []
    while not failed or failed[-1]:
        at = len(failed) + 1
        copy = Home(home.path.with_name(f"home-{at}"))
        shutil.copytree(home.path, copy.path)
        failed.append(_one_failure(copy, golden.name, clock, kind(at, number)))
    usual = ["create", "make_private", *["write"] * 4, "flush", "close"]
    kept = ["link"] if kind is Failing else [*usual, "replace"]
    assert failed == [*usual, *kept, "remove", "replace", "flush_folder", ""]


def _one_failure(home: Home, name: str, clock: Callable[..., datetime], failing: Failing) -> str:
    """Save once with that failure and once without it; returns what failed."""
    path = home.sessions / name
    session = open_session(path, home=home, now=clock)
    session._file.operations = failing
    session.case.about.title = "new"
    old, code = path.read_bytes(), ""
    try:
        session.save_now()
    except SessionError as error:
        code = error.code
    assert list(home.path.rglob("*.tmp")) == [] or failing.failed == "remove"
    for version in session.versions():
        assert version.is_set_aside or read_session(version.path).seal == "whole"
    if code:
        assert code == ERRORS[failing.number]
        assert path.read_bytes() == old
    else:
        assert failing.failed in {"link", "remove", "flush_folder", ""}
        assert read_session(path).case.about.title == "new"
    assert session.durable == (failing.failed != "flush_folder")
    failing.left = 0
    session.case.about.title = "newer"
    session.save_now()
    session.close()
    assert read_session(path).case.about.title == "newer"
    assert (read_session(path).seal, session.durable) == ("whole", True)
    return failing.failed


def test_a_save_that_cannot_be_read_back_never_touches_the_disk(
    golden: Path, home: Home, clock: Callable[..., datetime]
) -> None:
    session = open_session(golden, home=home, now=clock)
    old = golden.read_bytes()
    snapshot = session.snapshot()
    snapshot.data["about"]["title"] = "\ud800"
    with pytest.raises(SessionError) as caught:
        session.write(snapshot)
    session.close()
    assert caught.value.code == "not_readable_back"
    assert caught.value.__context__ is None
    assert golden.read_bytes() == old
    assert session.versions() != []


def test_an_older_snapshot_never_overwrites_a_newer_one(
    golden: Path, home: Home, clock: Callable[..., datetime]
) -> None:
    session = open_session(golden, home=home, now=clock)
    session.case.about.title = "older"
    older = session.snapshot()
    session.case.about.title = "newer"
    session.save_now()
    session.write(older)
    session.close()
    assert read_session(golden).case.about.title == "newer"


def test_a_held_file_on_windows_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    busy = PermissionError(13, "in use")
    busy.winerror = 32  # type: ignore[attr-defined]  # an attribute that only Windows gives
    real = Path.replace

    def held(self: Path, target: Path) -> Path:
        if len(waits) < 3:
            raise busy
        return real(self, target)

    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr(Path, "replace", held)
    (tmp_path / "new").write_text("new")
    FileOperations().replace(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_text() == "new"
    assert waits == [0.015, 0.03, 0.06]
