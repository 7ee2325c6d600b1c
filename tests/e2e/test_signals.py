"""The program is ended from outside, in the middle of a word, in a real pseudo-terminal."""

import os
import signal
import sys
import time
from pathlib import Path

import pexpect
import pytest

from debt_wizard.storage import Home, Sessions
from debt_wizard.storage.read import read_session
from support.clock import now
from support.demo import example_case
from support.terminal import LONGEST, clean_environment

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
TYPED = "zzq"
CTRL_C, CTRL_Z, QUIT = "\x03", "\x1a", "\x11"


@pytest.fixture
def session(tmp_path: Path) -> Path:
    case = example_case()
    case.about.step = "debts"
    opened = Sessions(Home(tmp_path), now=now).create("cards", case)
    opened.close()
    return opened.path


def _started(home: Path, command: list[str] | None = None) -> "pexpect.spawn[bytes]":
    environment = {**clean_environment(home, "en"), "TERM": "xterm-256color"}
    program, *arguments = command or [PROGRAM, "resume"]
    child = pexpect.spawn(program, arguments, env=environment, dimensions=(24, 80), timeout=LONGEST)
    child.expect_exact(b"^Q")
    _read(child, 0.3)
    return child


def _read(child: "pexpect.spawn[bytes]", quiet: float) -> bytes:
    """Whatever comes, until nothing has come for a while."""
    read = b""
    while True:
        try:
            read += child.read_nonblocking(65536, timeout=quiet)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return read


def _lenders(path: Path) -> str:
    return "".join(debt.lender for debt in read_session(path).case.debt)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda each: each.name)
def test_a_signal_in_the_middle_of_a_word_saves_it_and_ends_quietly(
    tmp_path: Path, session: Path, number: signal.Signals
) -> None:
    child = _started(tmp_path)
    child.send(TYPED)
    child.expect_exact(TYPED.encode())
    child.kill(number)
    child.expect(pexpect.EOF)
    last: bytes = child.before
    child.wait()
    assert child.exitstatus == 128 + number
    assert b"Traceback" not in last
    assert b"\x1b[?1049l" in last, "the terminal was not given back"
    assert TYPED in _lenders(session)


def test_a_terminal_that_is_closed_saves_what_was_typed(tmp_path: Path, session: Path) -> None:
    child = _started(tmp_path)
    child.send(TYPED)
    child.expect_exact(TYPED.encode())
    os.close(child.fileno())
    end = time.monotonic() + LONGEST
    while TYPED not in _lenders(session) and time.monotonic() < end:
        time.sleep(0.05)
    assert TYPED in _lenders(session)
    while child.isalive() and time.monotonic() < end:
        time.sleep(0.05)
    assert not child.isalive(), "it hangs without its terminal"


def test_ctrl_c_loses_nothing_and_says_how_to_quit(tmp_path: Path, session: Path) -> None:
    child = _started(tmp_path)
    child.send(TYPED + CTRL_C)
    child.expect_exact(b"Ctrl+Q")
    assert child.isalive()
    child.send("\x1b")
    _read(child, 0.5)
    child.send(QUIT)
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 0
    assert TYPED in _lenders(session)


def test_suspended_and_brought_back_it_goes_on_where_it_was(tmp_path: Path, session: Path) -> None:
    environment = {**clean_environment(tmp_path, "en"), "TERM": "xterm-256color", "PS1": "READY> "}
    shell = pexpect.spawn(
        "bash", ["--norc", "--noprofile", "-i"], env=environment, dimensions=(24, 80), timeout=LONGEST
    )
    shell.expect_exact(b"READY> ")
    shell.sendline(f"{PROGRAM} resume")
    shell.expect_exact(b"^Q")
    _read(shell, 0.3)
    shell.send(TYPED + CTRL_Z)
    shell.expect_exact(b"\x1b[?1049l")
    shell.expect_exact(b"READY> ")
    shell.sendline("echo its $((40 + 2))")
    shell.expect_exact(b"its 42")
    assert TYPED in _lenders(session), "what was typed waits for the disk while the program sleeps"
    shell.sendline("fg")
    shell.expect_exact(b"\x1b[?1049h")
    shell.expect_exact(b"^Q")
    shell.send(QUIT)
    shell.expect_exact(b"READY> ")
    shell.sendline("echo ended $?")
    shell.expect_exact(b"ended 0")
    shell.close(force=True)
