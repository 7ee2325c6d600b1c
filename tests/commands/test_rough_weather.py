"""A reader that goes away, a terminal that speaks ASCII, Ctrl+C, a fault of the program: never a traceback."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from debt_wizard import cli
from debt_wizard.commands import running
from debt_wizard.commands.crash import OUTPUT_LOST
from debt_wizard.language import Language

from .conftest import Keep, Say

Ran = subprocess.CompletedProcess[bytes]


def _ran(home: Path, *arguments: str, out: int = subprocess.PIPE, environment: Mapping[str, str] | None = None) -> Ran:
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "DEBT_WIZARD_HOME": str(home), **(environment or {})}
    command = [sys.executable, "-m", "debt_wizard", *arguments]
    pipe = subprocess.PIPE
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=pipe, check=False, env=env)


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "gb18030", "DEBT_WIZARD_LANG": "zh"},
        {"PYTHONIOENCODING": "ascii", "DEBT_WIZARD_LANG": "zh"},
        {"PYTHONIOENCODING": "latin-1:strict"},
    ],
    ids=str,
)
def test_a_terminal_of_any_encoding_gets_an_answer(keep: Keep, environment: dict[str, str]) -> None:
    home = keep("cards").parent.parent
    for command in (
        ["list"],
        ["show", "cards"],
        ["check", "cards"],
        ["due"],
        ["doctor"],
        ["--help"],
        ["shw"],
        ["show", "不在"],
    ):
        ran = _ran(home, *command, environment=environment)
        assert ran.returncode in {0, 1, 2, 3}, ran.stderr
        assert b"Traceback" not in ran.stderr
        assert ran.stdout or ran.stderr


def test_signs_that_an_encoding_lacks_are_replaced_by_plain_ones(keep: Keep) -> None:
    home = keep("cards").parent.parent
    ran = _ran(home, "check", "cards", environment={"PYTHONIOENCODING": "ascii"})
    assert re.search(rb"(?:You can promise|Safe) up to CNY [0-9,.]+ a month", ran.stdout)  # how much depends on the day
    assert b"  + Living costs are safe" in ran.stdout
    assert b"?" not in ran.stdout


def test_the_system_s_language_is_spoken(tmp_path: Path) -> None:
    assert "还没有记录" in _ran(tmp_path, "list", environment={"LANG": "zh_CN.UTF-8"}).stdout.decode()
    assert b"There are no sessions" in _ran(tmp_path, "list", environment={"LANG": "C"}).stdout


def test_a_reader_that_goes_away_ends_it_quietly(keep: Keep) -> None:
    home = keep("cards").parent.parent
    reader, writer = os.pipe()
    os.close(reader)
    ran = _ran(home, "show", "cards", out=writer)
    os.close(writer)
    assert ran.returncode == cli.PIPE_CLOSED
    assert ran.stderr == b""


@pytest.mark.parametrize("arguments", [["list"], ["due", "--json"], ["--help"], ["--version"]], ids=" ".join)
def test_a_full_disk_behind_standard_output_is_one_calm_line(keep: Keep, arguments: list[str]) -> None:
    home = keep("cards").parent.parent
    with Path("/dev/full").open("wb") as full:
        ran = _ran(home, *arguments, "--lang", "en", out=full.fileno())
    assert ran.returncode == OUTPUT_LOST
    assert ran.stderr.decode().splitlines() == [Language("en").say("commands.output_lost")]


def test_an_output_that_the_shell_closed_is_no_fault(keep: Keep) -> None:
    home = keep("cards").parent.parent
    env = {"PATH": os.environ["PATH"], "DEBT_WIZARD_HOME": str(home)}
    command = f'exec "{sys.executable}" -m debt_wizard due >&-'
    ran = subprocess.run(["/bin/sh", "-c", command], stderr=subprocess.PIPE, check=False, env=env)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_ctrl_c_ends_it_as_a_shell_expects(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "command_for", interrupted)
    said = say("list")
    assert (said.code, said.out, said.err) == (130, "", "")


@pytest.mark.parametrize(("language", "words"), [("zh", "程序自己出了错"), ("en", "The program itself failed")])
def test_a_fault_of_the_program_is_one_calm_line_without_anything_personal(
    say: Say, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    def broken(*_: object) -> int:
        raise ValueError("甲银行 38000.00 尾号 1234")

    monkeypatch.setattr(running, "command_for", broken)
    said = say("list", language=language)
    assert said.code == 70
    assert said.out == ""
    assert words in said.err
    assert re.search(r"ValueError[,，] ?test_rough_weather\.py:\d+", said.err)
    assert "38000" not in said.err
    assert "Traceback" not in said.err
    assert said.err.count("\n") == 1


def test_a_home_of_nobody_is_bad_use(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["list", "--home", "~nobody-of-that-name/x"]) == 2
    assert "--home ~/debts" in capsys.readouterr().err
    monkeypatch.setenv("DEBT_WIZARD_HOME", "~nobody-of-that-name/x")
    assert cli.main(["list"]) == 2
