"""The wizard from the command line, and what is said where there is no screen for it."""

import sys
from pathlib import Path
from typing import Any

import pytest

from debt_wizard import cli
from debt_wizard.commands import opening
from support.clock import NOW
from support.terminal import Terminal, clean_environment

from .conftest import Keep, Say

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")


@pytest.mark.parametrize("command", [[], ["resume"], ["resume", "cards"], ["demo"]], ids=" ".join)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_a_terminal_it_says_what_to_use_instead(say: Say, command: list[str], language: str) -> None:
    said = say(*command, language=language)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    for other in ("list", "show", "check", "due", "export"):
        assert other in said.err


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the screen was asked to show, in place of the screen."""
    from debt_wizard import run

    asked: list[dict[str, Any]] = []

    def show(**wishes: Any) -> int:
        asked.append(wishes)
        return 0

    monkeypatch.setattr(run, "run", show)
    monkeypatch.setattr(opening, "has_terminal", lambda: True)
    return asked


def test_resume_takes_the_session_saved_last(say: Say, keep: Keep, shown: list[dict[str, Any]]) -> None:
    keep("cards")
    assert say("resume").code == 0
    assert (shown[0]["resume"], shown[0]["latest"]) == (None, True)
    say("resume", "other.toml")
    assert (shown[1]["resume"], shown[1]["latest"]) == ("other.toml", False)
    say()
    assert (shown[2]["resume"], shown[2]["latest"]) == (None, False)


def test_the_options_reach_the_screen(say: Say, shown: list[dict[str, Any]]) -> None:
    say("--no-mouse", "--incognito", "--read-only", language="zh")
    say()
    told = [{key: each[key] for key in ("mouse", "incognito", "read_only", "language")} for each in shown]
    assert told == [
        {"mouse": False, "incognito": True, "read_only": True, "language": "zh"},
        {"mouse": True, "incognito": False, "read_only": False, "language": "en"},
    ]


@pytest.mark.parametrize("content", [b"", b"schema = 1\n[about]\ntit", b"\xff"])
def test_a_damaged_session_is_said_on_screen_with_a_way_on(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    terminal = Terminal([PROGRAM, "resume", str(path)], environment=clean_environment(tmp_path / "home", "en"))
    terminal.wait_for("This session cannot be opened")
    terminal.wait_for("No good version of it is kept")
    terminal.send("\x11")
    assert terminal.ended() == 0
    assert b"Traceback" not in terminal.raw
    assert path.read_bytes() == content


def test_a_session_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    terminal = Terminal([PROGRAM, "resume", "nobody"], environment=clean_environment(tmp_path / "home", "en"))
    assert terminal.ended() == 2
    assert b"Traceback" not in terminal.raw
    assert b"nobody" in terminal.raw


def test_doctor_measures_the_terminal(tmp_path: Path) -> None:
    environment = clean_environment(tmp_path / "home", "en")
    for columns, lines, code in ((80, 24, 0), (40, 10, 1)):
        terminal = Terminal([PROGRAM, "doctor"], environment=environment, columns=columns, lines=lines)
        assert terminal.ended() == code
        assert f"{columns} columns and {lines} lines".encode() in terminal.raw


def test_a_clock_can_be_given(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["due", "--json", "--home", str(tmp_path)], now=lambda: NOW) == 0
    assert '"today": "2026-11-23"' in capsys.readouterr().out
