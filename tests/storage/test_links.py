"""Links, pipes and devices in the place of files: nothing is written through them, nothing hangs."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.case import Case
from debt_wizard.storage import Home, SessionError, create_session, open_session
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import real_target


def test_a_link_to_a_session_saves_the_session_and_stays_a_link(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(golden)
    session = open_session(link, home=home, now=clock)
    session.case.about.title = "through the link"
    session.save_now()
    session.close()
    assert link.is_symlink()
    assert not golden.is_symlink()
    assert read_session(golden).case.about.title == "through the link"


@pytest.mark.parametrize(
    ("target", "code"),
    [("/dev/zero", "not_a_file"), ("/dev/null", "not_a_file"), (".", "is_folder"), ("nowhere.toml", "not_found")],
)
def test_a_link_to_anything_else_is_refused(
    home: Home, clock: Callable[..., datetime], tmp_path: Path, target: str, code: str
) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(target)
    with pytest.raises(SessionError) as caught:
        open_session(link, home=home, now=clock)
    assert caught.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["link.toml"]


def test_a_circle_of_links_and_a_pipe_are_refused(home: Home, clock: Callable[..., datetime], tmp_path: Path) -> None:
    (tmp_path / "a.toml").symlink_to(tmp_path / "b.toml")
    (tmp_path / "b.toml").symlink_to(tmp_path / "a.toml")
    os.mkfifo(tmp_path / "pipe.toml")
    for name in ("a.toml", "pipe.toml"):
        with pytest.raises(SessionError) as caught:
            open_session(tmp_path / name, home=home, now=clock)
        assert caught.value.code == "not_a_file"


def test_a_second_name_of_the_file_keeps_what_it_had(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    other = tmp_path / "other-name.toml"
    os.link(golden, other)
    before = other.read_bytes()
    session = open_session(golden, home=home, now=clock)
    session.case.about.title = "new"
    session.save_now()
    session.close()
    assert other.read_bytes() == before
    assert read_session(golden).case.about.title == "new"


def test_a_link_waiting_where_the_new_file_will_be_is_never_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / "new.tmp").symlink_to(victim)
    with pytest.raises(FileExistsError):
        FileOperations().create(tmp_path / "new.tmp")
    assert victim.read_text() == "precious"


def test_links_waiting_as_lock_and_note_are_never_followed(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    golden.with_name(".ex.toml.lock").unlink()
    golden.with_name(".ex.toml.lock").symlink_to(victim)
    golden.with_name(".ex.toml.holder").symlink_to(victim)
    session = open_session(golden, home=home, now=clock)
    assert session.read_only
    session.close()
    golden.with_name(".ex.toml.lock").unlink()
    session = open_session(golden, home=home, now=clock)
    assert not session.read_only
    session.close()
    assert victim.read_text() == "precious"


def test_a_session_is_not_created_over_anything(home: Home, clock: Callable[..., datetime], tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("mine")
    with pytest.raises(SessionError) as caught:
        create_session(path, Case(), home=home, now=clock)
    assert caught.value.code == "name_taken"
    assert path.read_text() == "mine"


def test_a_name_with_a_null_character_is_refused() -> None:
    with pytest.raises(SessionError) as caught:
        real_target(Path("a\0b.toml"))
    assert caught.value.code == "bad_name"
