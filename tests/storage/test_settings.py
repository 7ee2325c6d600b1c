"""Choices of the program are remembered; a damaged file of them is no reason to stop."""

import os
from pathlib import Path

import pytest

from debt_wizard.storage import Home, Settings, default_home, load_settings, save_settings


def test_a_choice_is_remembered(home: Home) -> None:
    assert load_settings(home) == Settings()
    assert save_settings(home, Settings("en"))
    assert load_settings(home) == Settings("en")
    assert save_settings(home, Settings("zh"))
    assert load_settings(home) == Settings("zh")
    assert [path.name for path in home.path.iterdir()] == ["settings.toml"]


def test_keys_of_a_newer_version_are_kept(home: Home) -> None:
    home.path.mkdir()
    home.settings.write_text('language = "en"\ntheme = "dark"\n[table]\nx = 1\n')
    assert save_settings(home, Settings("zh", load_settings(home).others))
    assert load_settings(home) == Settings("zh", {"theme": "dark", "table": {"x": 1}})


@pytest.mark.parametrize("content", [b"", b"\0\0", b"\xff", b"language = 5", b"language = ", b"a" * 3_000_000])
def test_a_damaged_file_counts_as_no_choice(home: Home, content: bytes) -> None:
    home.path.mkdir()
    home.settings.write_bytes(content)
    assert load_settings(home).language == ""
    assert save_settings(home, Settings("zh"))
    assert load_settings(home).language == "zh"


def test_what_cannot_be_remembered_is_forgotten_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not save_settings(Home(tmp_path / "file" / "home"), Settings("zh"))
    os.mkfifo(tmp_path / "settings.toml")
    assert load_settings(Home(tmp_path)) == Settings()


def test_the_home_is_the_argument_else_the_environment_else_the_system_s(tmp_path: Path) -> None:
    env = {"DEBT_WIZARD_HOME": str(tmp_path / "env")}
    assert default_home(tmp_path / "argument", env).path == tmp_path / "argument"
    assert default_home(None, env).path == tmp_path / "env"
    assert default_home(None, {"DEBT_WIZARD_HOME": ""}).path.name == "debt-wizard"
    assert default_home(Path("here"), {}).path == Path.cwd() / "here"


def test_the_folders_of_a_home_lie_inside_it(tmp_path: Path) -> None:
    home = Home(tmp_path)
    own = [home.sessions, home.bin, home.exports, home.demo, home.backups, home.settings]
    assert {path.parent for path in own} == {tmp_path}
    assert len(set(own)) == 6
    elsewhere = {home.backups_of(tmp_path / "a" / "x.toml"), home.backups_of(tmp_path / "b" / "x.toml")}
    assert len(elsewhere | {home.backups_of(home.sessions / "x.toml"), home.backups_of(home.bin / "x.toml")}) == 4
