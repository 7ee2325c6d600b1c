"""Of two windows on one session one writes; the other reads and is told who has it."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.storage import Home, SessionError, Sessions, open_session
from debt_wizard.storage.read import read_session

HOLDER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from debt_wizard.storage import Home, open_session
session = open_session(Path(sys.argv[2]), home=Home(Path(sys.argv[1])), now=lambda: datetime.now(timezone.utc))
print("read only" if session.read_only else "writes", flush=True)
sys.stdin.read()
"""

CROWD = """
import os, sys
from datetime import datetime, timezone
from pathlib import Path
from debt_wizard.storage import Home, open_session
home, path = Home(Path(sys.argv[1])), Path(sys.argv[2])
begin, start = os.pipe()
said, say = os.pipe()
end, stop = os.pipe()
children = []
for _ in range(50):
    child = os.fork()
    if not child:
        os.close(start), os.close(stop)
        os.read(begin, 1)
        session = open_session(path, home=home, now=lambda: datetime.now(timezone.utc))
        os.write(say, b"r" if session.read_only else b"w")
        os.read(end, 1)
        os._exit(0)
    children.append(child)
os.close(start)
heard = b""
while len(heard) < 50:
    heard += os.read(said, 50)
os.close(stop)
for child in children:
    os.waitpid(child, 0)
print(heard.count(b"w"), heard.count(b"r"))
"""


def test_the_second_window_reads_and_is_told_who_writes(golden: Path, home: Home, sessions: Sessions) -> None:
    first = sessions.open("ex")
    second = sessions.open("ex")
    assert (first.read_only, second.read_only) == (False, True)
    assert [notice.code for notice in second.notices] == ["locked"]
    assert second.holder is not None
    assert (second.holder.process, second.holder.machine) == (os.getpid(), socket.gethostname())
    assert second.notices[0].detail == f"{os.getpid()}@{socket.gethostname()}"
    with pytest.raises(SessionError) as caught:
        second.save_now()
    assert caught.value.code == "read_only"
    second.close()
    first.save_now()
    first.close()
    third = sessions.open("ex")
    assert (third.read_only, third.notices) == (False, [])
    third.close()


def test_a_session_opened_through_a_link_is_the_same_session(golden: Path, sessions: Sessions, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(golden)
    first = sessions.open(str(link))
    second = sessions.open("ex")
    assert (first.read_only, second.read_only) == (False, True)
    first.close()


def test_the_lock_is_free_as_soon_as_its_holder_is_killed(golden: Path, home: Home, sessions: Sessions) -> None:
    command = [sys.executable, "-c", HOLDER, str(home.path), str(golden)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "writes\n"
        second = sessions.open("ex")
        assert second.read_only
        assert second.holder is not None
        assert second.holder.process == holder.pid
        holder.kill()
        holder.wait()
        third = sessions.open("ex")
        assert not third.read_only
        assert [notice.code for notice in third.notices] == ["broken_off"]
        third.close()
        fourth = sessions.open("ex")
        assert not fourth.notices
        fourth.close()


def test_a_session_opened_in_one_thread_and_closed_in_another_was_not_cut_off(golden: Path, sessions: Sessions) -> None:
    with ThreadPoolExecutor(1) as beside:
        first = beside.submit(sessions.open, "ex").result()
    assert not first.read_only
    first.close()
    second = sessions.open("ex")
    assert (second.read_only, second.notices) == (False, [])
    second.close()


def test_of_fifty_that_start_at_once_exactly_one_writes(golden: Path, home: Home) -> None:
    command = [sys.executable, "-c", CROWD, str(home.path), str(golden)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("1 49\n", "")


def test_what_was_saved_between_reading_and_locking_is_read_again(
    golden: Path, home: Home, clock: Callable[..., datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []

    def read_then_somebody_saves(path: Path) -> object:
        loaded = read_session(path)
        reads.append(1)
        if len(reads) == 1:
            other = open_session(golden, home=home, now=clock)
            other.case.about.title = "by the other window"
            other.save_now()
            other.close()
        return loaded

    monkeypatch.setattr("debt_wizard.storage.opening.read_session", read_then_somebody_saves)
    session = open_session(golden, home=home, now=clock)
    session.close()
    assert session.case.about.title == "by the other window"


def test_a_note_of_the_holder_that_makes_no_sense_names_nobody(golden: Path, sessions: Sessions) -> None:
    first = sessions.open("ex")
    note = golden.with_name(".ex.toml.holder")
    note.unlink()
    note.symlink_to("/etc/passwd")
    second = sessions.open("ex")
    assert (second.read_only, second.notices[0].code, second.notices[0].detail) == (True, "locked", "")
    first.close()
    assert read_session(golden).seal == "whole"
