"""Whatever lies where a session should be: exit 2 and one line that says what, where and what to do."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from debt_wizard.case import Case

from .conftest import EXAMPLE, Keep, Say

COMMANDS = (["show"], ["check"], ["show", "--json"], ["check", "--json"], ["export", "--to", "letters"])


def _half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _line_end(content: bytes) -> bytes:
    """Cut where a line ends, so that what is left can be parsed."""
    return content[: content.rindex(b"\n[[payment]]") + 1]


FILES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut in half": (_half, r"\d+"),
    "cut at a line": (_line_end, r"end of the file may be missing|可能缺了一截"),
    "wrong type": (lambda content: content.replace(b"due_day = 25", b'due_day = "25"'), r"due_day = 15"),
    "not UTF-8": (lambda _: "schema = 1\n[about]\ntitle = '账单'\n".encode("gb18030"), r"line 3|第3行"),
    "empty": (lambda _: b"", r"empty|空的"),
    "no TOML": (lambda _: b"schema = 1\n\nhello there\n", r"line 3|第3行"),
    "31 February": (lambda _: b"schema = 1\n[plan]\nfirst_payment = 2026-02-31\n", r"line 3|第3行"),
}


REFUSED = [
    pytest.param(kind, command, id=f"{kind}-{' '.join(command)}")
    for kind in FILES
    for command in COMMANDS
    if (kind, command[0]) != ("cut at a line", "show")  # what is left can be shown, with a warning
]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("kind", "command"), REFUSED)
def test_a_bad_file_is_named_with_its_place_and_left_as_it_is(
    say: Say, keep: Keep, kind: str, command: list[str], language: str
) -> None:
    spoil, expected = FILES[kind]
    path = keep("cards")
    bad = spoil(path.read_bytes())
    path.write_bytes(bad)
    said = say(command[0], "cards", *command[1:], language=language)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert str(path) in said.err
    assert re.search(expected, said.err)
    assert bool(re.search("[\u4e00-\u9fff]", said.err.replace("sample", ""))) == (language == "zh")
    assert path.read_bytes() == bad


def test_a_wrong_value_is_named_by_line_table_and_field_with_an_example(say: Say, example: Path) -> None:
    text = example.read_text("utf-8").replace("balance = 12000.00", 'balance = "12,000"')
    example.write_text(text, "utf-8")
    line = text.splitlines().index('balance = "12,000"') + 1
    said = say("show", "example")
    assert said.code == 2
    assert f"line {line}: in [debt 2], balance must be an amount, for example: balance = 1200.50" in said.err
    said = say("show", "example", language="zh")
    assert f"第{line}行，[debt 2] 里的 balance 要写金额，例如：balance = 1200.50" in said.err


def test_an_unknown_pay_period_is_answered_with_the_known_ones(say: Say, example: Path) -> None:
    example.write_text(example.read_text("utf-8").replace('every = "year"', 'every = "fortnight"'), "utf-8")
    said = say("check", "example")
    assert "every must be one of week, two_weeks, four_weeks, month" in said.err
    assert 'every = "week"' in said.err


def test_several_wrong_values_are_counted(say: Say, example: Path) -> None:
    text = example.read_text("utf-8").replace("due_day = 25", "due_day = 45").replace("due_day = 8", "due_day = 0")
    example.write_text(text, "utf-8")
    assert "More of this kind: 1." in say("show", "example").err


def test_a_folder_a_missing_file_and_a_pipe_are_named(say: Say, tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    os.mkfifo(tmp_path / "pipe.toml")
    for name in ("folder.toml", "nowhere.toml", "pipe.toml", "nothing", "", "/"):
        said = say("show", name)
        assert said.code == 2, name
        assert said.err.count("\n") == 1


@pytest.mark.parametrize("closed", ["sessions/example.toml", "sessions", "."])
@pytest.mark.parametrize("command", [["check", "example"], ["list"], ["due"], ["doctor"]], ids=" ".join)
def test_what_may_not_be_read_is_named(command: list[str], closed: str) -> None:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "sessions").mkdir()
        (home / "sessions" / "example.toml").write_bytes(EXAMPLE.read_bytes())
        for path in (home, home / "sessions", home / "sessions" / "example.toml"):
            path.chmod(0o755)
        (home / closed).chmod(0)
        ran = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, *command, "--home", folder, "--lang", "en"],
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
        )
        (home / closed).chmod(0o755)
    assert "Traceback" not in ran.stderr
    said = ran.stdout + ran.stderr
    if command == ["doctor"]:
        assert ran.returncode == 1
        assert "closed even to you" in said or "cannot be opened: 1" in said
    elif command == ["check", "example"]:
        assert ran.returncode == 2
        assert ran.stderr.count("\n") == 1
    else:
        assert "no permission" in said or "cannot be read" in said


AS_NOBODY = """
import contextlib, io, os, sys
from debt_wizard.cli import main
from debt_wizard.language import Language
Language("en").join(["one", "two"])
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    main()  # loads all that is loaded late, which may not be readable to nobody
os.geteuid() or os.setuid(65534)
sys.exit(main())
"""
"""Root may read everything, so that a test that runs as root becomes nobody first."""


def test_a_file_from_a_newer_version_is_told_with_a_warning(say: Say, example: Path) -> None:
    example.write_text(example.read_text("utf-8").replace("schema = 1", "schema = 99"), "utf-8")
    said = say("show", "example")
    assert said.code == 0
    assert "newer version" in said.err
    assert "¥38,000" in said.out


def test_a_file_changed_by_another_hand_is_told_with_a_warning(say: Say, keep: Keep) -> None:
    path = keep("cards")
    path.write_bytes(path.read_bytes().replace(b"36000", b"46000"))
    said = say("show", "cards")
    assert said.code == 0
    assert "changed elsewhere" in said.err
    assert "¥46,000" in said.out


def test_one_bad_file_hides_none_of_the_others(say: Say, keep: Keep) -> None:
    keep("good")
    bad = keep("bad")
    bad.write_bytes(_half(bad.read_bytes()))
    listed = say("list")
    assert listed.code == 0
    assert "bad  x cannot be opened" in listed.out
    assert "good" in listed.out
    due = say("due")
    assert due.code == 0
    assert "“bad” cannot be read" in due.err
    assert due.out.startswith("Sessions that cannot be read, or not in full (1): bad.")
    assert "Bank A" in due.out


def _without_end(content: bytes) -> bytes:
    return content[: content.rindex(b"# debt-wizard end")]


@pytest.mark.parametrize(
    "told",
    [
        ("zh", "有1份记录打不开，或者没读全，里面要办的可能没列出来：cards", "没有过期"),
        ("en", "Sessions that cannot be read, or not in full (1): cards.", "overdue"),
    ],
)
@pytest.mark.parametrize("spoil", [_half, _without_end])
def test_where_a_session_is_not_read_in_full_nothing_is_said_not_to_be_overdue(
    say: Say, keep: Keep, spoil: Callable[[bytes], bytes], told: tuple[str, str, str]
) -> None:
    language, first, reassures = told
    path = keep("cards", Case())
    path.write_bytes(spoil(path.read_bytes()))
    said = say("due", language=language)
    assert said.code == 0
    assert said.out.startswith(first)
    assert reassures not in said.out
    assert said.err


def test_a_session_without_its_last_line_is_listed_and_shown_but_not_judged(say: Say, keep: Keep) -> None:
    path = keep("cards")
    path.write_bytes(_without_end(path.read_bytes()))
    assert "cards  ! its last line is missing, and more may be" in say("list").out
    shown = say("show", "cards")
    assert (shown.code, "¥36,000" in shown.out, "nothing can be concluded yet" in shown.out) == (0, True, True)
    assert "its checksum, is gone" in shown.err
    told = json.loads(say("show", "cards", "--json").out)
    assert (told["verdict"], told["notices"]) == (None, ["cut_off"])
    assert "Bank A" in say("due").out
    assert say("check", "cards").code == 2
    assert "save it once" in say("check", "cards").err


def test_a_session_written_by_hand_is_opened_with_a_word_on_who_wrote_it(say: Say, example: Path) -> None:
    for command in (["show", "example"], ["check", "example"], ["due"]):
        said = say(*command)
        assert said.code in {0, 3, 4, 5}
        assert "so it may not be complete" in said.err
    assert "not saved by this program" in say("list").out
    assert say("due", "--quiet").err == ""
