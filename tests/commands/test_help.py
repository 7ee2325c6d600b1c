"""The help speaks one language, names every command and option, and fits a terminal."""

import re

import pytest

from debt_wizard.commands.help_text import cells
from debt_wizard.commands.syntax import COMMANDS, GLOBAL, OPTIONS

from .conftest import Say


@pytest.mark.parametrize("flag", ["--help", "-h"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_help_names_every_command_and_global_option(say: Say, flag: str, language: str) -> None:
    said = say(flag, language=language)
    assert (said.code, said.err) == (0, "")
    for command in COMMANDS[1:]:
        assert f"  {' '.join(command.words)}" in said.out
    for option in GLOBAL:
        assert option in said.out


@pytest.mark.parametrize("command", COMMANDS[1:], ids=lambda command: command.id)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_command_has_its_help_with_an_example(say: Say, command: object, language: str) -> None:
    from debt_wizard.commands.syntax import Command

    assert isinstance(command, Command)
    said = say(*command.words, "--help", language=language)
    assert (said.code, said.err) == (0, "")
    assert command.usage in said.out
    assert command.example in said.out
    for option in command.options:
        assert option in said.out


@pytest.mark.parametrize("arguments", [["--help"], ["due", "-h"], ["export", "--help"]], ids=" ".join)
def test_no_english_leaks_into_the_chinese_help(say: Say, arguments: list[str]) -> None:
    for line in say(*arguments, language="zh").out.splitlines():
        explained = re.split(" {2,}", line.strip())[-1] if line.startswith("  ") else line
        if line.startswith("  --") and "  " not in line.strip():
            continue  # too wide for its line; what it does stands on the next one
        rest = re.sub(r"debt-wizard.*|\.toml|JSON", "", explained)
        assert not re.search("[A-Za-z]{2,}", rest), line


@pytest.mark.parametrize("language", ["zh", "en"])
def test_lists_in_the_help_stand_in_columns_and_fit_eighty_cells(say: Say, language: str) -> None:
    for command in COMMANDS:
        lines = say(*command.words, "--help", language=language).out.splitlines()
        listed = [line for line in lines if line.startswith("  ")]
        assert listed
        assert max(map(cells, listed)) <= 80


def test_every_option_belongs_to_some_command() -> None:
    known = {option for command in COMMANDS for option in command.options} | set(GLOBAL)
    assert known == set(OPTIONS)


def test_every_command_can_be_loaded() -> None:
    for command in COMMANDS:
        assert callable(command.run())
