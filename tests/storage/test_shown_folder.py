import sys
from pathlib import Path

import pytest

from debt_wizard.storage import shown_folder
from debt_wizard.storage.shown_folder import opener, show_folder


def test_without_a_desktop_there_is_nothing_to_show_a_folder_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert opener({}) is None


def test_a_folder_is_passed_as_it_is_and_never_through_a_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "a; touch b"
    folder.mkdir()
    asked: list[list[str]] = []
    monkeypatch.setattr(shown_folder, "opener", lambda: "/bin/true")
    monkeypatch.setattr("subprocess.Popen", lambda arguments, **_: asked.append(arguments))
    assert show_folder(folder)
    assert asked == [["/bin/true", str(folder.resolve())]]


def test_what_is_no_folder_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_folder, "opener", lambda: "/bin/true")
    assert not show_folder(tmp_path / "none")


def test_a_desktop_that_does_not_answer_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown_folder, "opener", lambda: str(tmp_path / "no-such-program"))
    assert not show_folder(tmp_path)
