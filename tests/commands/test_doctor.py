"""The doctor: what it finds, what it says to do, how it ends."""

from pathlib import Path

import pytest

from debt_wizard import __version__
from debt_wizard.commands.doctor_language import language_findings
from debt_wizard.commands.doctor_terminal import terminal_findings, width_findings
from debt_wizard.storage import Home, Settings, save_settings

from .conftest import Keep, Say


@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_is_well_without_a_terminal_and_without_a_home(say: Say, language: str) -> None:
    said = say("doctor", language=language)
    assert (said.code, said.err) == (0, "")
    assert __version__ in said.out
    assert "textual 8.2.8" in said.out
    assert {"zh": "都没有问题。", "en": "All is well."}[language] in said.out


def test_a_private_home_is_fine_and_an_open_one_wants_a_look(say: Say, keep: Keep) -> None:
    home = keep("cards").parent.parent
    assert say("doctor").code == 0
    (home / "sessions").chmod(0o755)
    said = say("doctor")
    assert said.code == 1
    assert f"x {home}/sessions (0755) is open to others. You can run: chmod 700 {home}/sessions" in said.out
    assert "Marked with x: 1." in said.out


def test_the_advice_can_be_typed_even_for_a_name_with_spaces(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from debt_wizard.cli import main

    home = tmp_path / "my debts"
    home.mkdir(mode=0o755)
    assert main(["doctor", "--home", str(home), "--lang", "en"]) == 1
    assert f"chmod 700 '{home}'" in capsys.readouterr().out


def test_damaged_sessions_and_files_in_the_place_of_folders_want_a_look(say: Say, keep: Keep) -> None:
    path = keep("cards")
    path.write_bytes(b"")
    (path.parent.parent / "exports").write_bytes(b"")
    said = say("doctor")
    assert said.code == 1
    assert "sessions that cannot be opened: 1" in said.out
    assert "exports is not a folder" in said.out


@pytest.mark.parametrize(
    ("argument", "saved", "environment", "code"),
    [
        ("zh", "en", {"DEBT_WIZARD_LANG": "en"}, "language.argument"),
        (None, "en", {"DEBT_WIZARD_LANG": "zh"}, "language.environment"),
        (None, "en", {"LANG": "zh_CN.UTF-8"}, "language.saved"),
        (None, "", {"LANG": "zh_CN.UTF-8"}, "language.system"),
        (None, "", {"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh"}, "language.system"),
        (None, "", {"LANG": "C", "LANGUAGE": "zh"}, "language.fallback"),
        (None, "", {}, "language.fallback"),
    ],
)
def test_the_language_is_named_with_what_chose_it(
    tmp_path: Path, argument: str | None, saved: str, environment: dict[str, str], code: str
) -> None:
    home = Home(tmp_path)
    if saved:
        save_settings(home, Settings(language=saved))
    found = language_findings(argument, home, environment)
    assert [each.code for each in found] == [code]


def test_a_wish_for_a_language_that_there_is_not_wants_a_look(tmp_path: Path) -> None:
    found = language_findings(None, Home(tmp_path), {"DEBT_WIZARD_LANG": "tlh"})
    assert [(each.code, each.is_problem) for each in found] == [
        ("language.fallback", False),
        ("language.unknown_wish", True),
    ]


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"NO_COLOR": "1", "COLORTERM": "truecolor"}, "colours.none"),
        ({"COLORTERM": "truecolor"}, "colours.true"),
        ({"COLORTERM": "24bit"}, "colours.true"),
        ({"TERM": "xterm-256color"}, "colours.many"),
        ({"TERM": "xterm"}, "colours.few"),
    ],
)
def test_colours_are_told_from_the_environment(environment: dict[str, str], code: str) -> None:
    assert code in [each.code for each in terminal_findings(environment)]


def test_the_widths_that_are_assumed_are_said() -> None:
    wide = width_findings()[0]
    assert wide.values == {"sign": "中", "cells": 2}
