"""`demo`: the sample on the screen, in a folder of its own, and nothing left of it."""

import os
import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from debt_wizard.commands.demo import PREFIX, demo_session, sweep
from debt_wizard.storage import Home
from debt_wizard.storage.read import read_session
from support.clock import NOW
from support.terminal import Terminal, clean_environment

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
QUIT = "\x11"


@pytest.mark.parametrize(("language", "title"), [("zh", "每月还剩多少"), ("en", "What is left over")])
def test_the_demo_shows_the_sample_and_leaves_nothing_behind(tmp_path: Path, language: str, title: str) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    temporary.mkdir()
    environment = {**clean_environment(home, language), "TMPDIR": str(temporary)}
    terminal = Terminal([PROGRAM, "demo"], environment=environment, columns=100, lines=30)
    terminal.wait_for(title)
    assert "2,332" in terminal.wait_for("2,332")
    folder = next(temporary.iterdir())
    assert folder.name.startswith(PREFIX)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    terminal.send(QUIT)
    assert terminal.ended() == 0
    assert list(temporary.iterdir()) == []
    assert not home.exists()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_session_of_the_demo_is_whole(tmp_path: Path, language: str) -> None:
    home = Home(tmp_path / "demo")
    name = demo_session(home, language, NOW)
    loaded = read_session(home.sessions / f"{name}.toml")
    assert loaded.notices == ()
    assert loaded.case.about.step == "left_over"
    assert stat.S_IMODE(home.path.stat().st_mode) == 0o700


def test_what_a_demo_left_that_was_ended_by_force_is_swept_after_a_day(tmp_path: Path) -> None:
    old, new, other = tmp_path / f"{PREFIX}old", tmp_path / f"{PREFIX}new", tmp_path / "other"
    link = tmp_path / f"{PREFIX}link"
    for folder, hours in ((old, 25), (new, 23), (other, 25)):
        folder.mkdir()
        (folder / "x").write_text("x")
        at = (NOW - timedelta(hours=hours)).timestamp()
        os.utime(folder, (at, at))
    link.symlink_to(other)
    sweep(tmp_path, NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([new.name, other.name, link.name])
    assert (other / "x").exists()
