"""Folders are 0700 and files 0600, whatever the umask; what stood open is closed, and the person is told."""

import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.case import Case
from debt_wizard.storage import Home, Sessions, Settings, create_session, open_session, save_settings


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_everything_is_private_under_any_umask(home: Home, clock: Callable[..., datetime], umask: int) -> None:
    os.umask(umask)
    sessions = Sessions(home, now=clock)
    session = sessions.create("一")
    session.case.about.title = "二"
    session.save_now()
    session.close()
    sessions.create("bin").close()
    sessions.delete("bin")
    save_settings(home, Settings("zh"))
    found = [home.path, *home.path.rglob("*")]
    assert {path.name: _mode(path) for path in found if path.is_dir() and _mode(path) != 0o700} == {}
    assert {path.name: _mode(path) for path in found if path.is_file() and _mode(path) != 0o600} == {}
    assert len([path for path in found if path.is_file()]) >= 5


def test_a_home_several_folders_deep_is_private_from_its_first_new_folder(
    tmp_path: Path, clock: Callable[..., datetime]
) -> None:
    os.umask(0o000)
    Sessions(Home(tmp_path / "a" / "b" / "c"), now=clock).create("x").close()
    assert [_mode(path) for path in (tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "c")] == [0o700] * 3


def test_a_file_and_folders_that_stood_open_are_closed_with_a_notice(
    golden: Path, home: Home, clock: Callable[..., datetime]
) -> None:
    golden.chmod(0o644)
    home.path.chmod(0o755)
    home.sessions.chmod(0o750)
    home.backups.chmod(0o777)
    session = open_session(golden, home=home, now=clock)
    assert [notice.code for notice in session.notices] == ["narrowed"]
    session.close()
    assert [_mode(path) for path in (golden, home.path, home.sessions, home.backups)] == [0o600] + [0o700] * 3
    again = open_session(golden, home=home, now=clock)
    assert again.notices == []
    again.close()


def test_a_home_with_other_people_s_things_is_not_closed_to_them(
    tmp_path: Path, clock: Callable[..., datetime]
) -> None:
    shared = Home(tmp_path / "shared")
    shared.path.mkdir(0o755)
    (shared.path / "their-letter.txt").write_text("theirs")
    sessions = Sessions(shared, now=clock)
    sessions.create("x").close()
    sessions.open("x").close()
    assert (_mode(shared.path), _mode(shared.sessions)) == (0o755, 0o700)


def test_a_folder_elsewhere_is_not_ours_to_close(home: Home, clock: Callable[..., datetime], tmp_path: Path) -> None:
    folder = tmp_path / "Documents"
    folder.mkdir(0o755)
    session = create_session(folder / "mine.toml", Case(), home=home, now=clock)
    session.save_now()
    session.close()
    assert (_mode(folder), _mode(folder / "mine.toml")) == (0o755, 0o600)
    assert home.backups_of(folder / "mine.toml").is_relative_to(home.path)
    assert [path.name for path in folder.iterdir() if path.name[0] != "."] == ["mine.toml"]
