"""Saved soon after every edit, in one thread, the newest state only; a failure is said and tried again."""

import errno
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.storage import Autosave, Home, SessionError, Sessions, open_session
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session

LONGEST = 60
"""Seconds after which a test gives up on a thread."""


class Gate(FileOperations):
    """A disk that can be held up, or be full; it remembers in which thread it worked and how often it saved."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()
        self.reached = threading.Event()
        self.error = 0
        self.threads: set[str] = set()
        self.saves = 0

    def create(self, path: Path) -> int:
        self.threads.add(threading.current_thread().name)
        self.reached.set()
        assert self.open.wait(LONGEST)
        if self.error:
            raise OSError(self.error, "made to fail")
        return super().create(path)

    def replace(self, new: Path, path: Path) -> None:
        self.saves += 1
        super().replace(new, path)


class Bench:
    """An open session with a clock and a disk that the test turns."""

    def __init__(self, path: Path, home: Home, now: Callable[..., datetime]) -> None:
        self.seconds = 0.0
        self.states: list[str] = []
        self.gate = Gate()
        self.session = open_session(path, home=home, now=now)
        self.session._file.operations = self.gate
        self.autosave = Autosave(
            self.session, clock=lambda: self.seconds, changed=lambda: self.states.append(self.autosave.state)
        )

    def type(self, title: str) -> None:
        self.session.case.about.title = title
        self.autosave.touch()

    def wait(self, seconds: float, tick: float = 0.2) -> None:
        with self.held_up():
            for _ in range(round(seconds / tick)):
                self.seconds += tick
                self.autosave.tick()
        assert self.autosave._writer.settle(LONGEST)

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """The disk takes nothing meanwhile, so that what is said at an order is said before it is carried out."""
        self.gate.open.clear()
        yield
        self.gate.open.set()

    def on_disk(self) -> str:
        return read_session(self.session.path).case.about.title


@pytest.fixture
def bench(golden: Path, home: Home, clock: Callable[..., datetime]) -> Bench:
    return Bench(golden, home, clock)


def test_an_edit_is_saved_within_six_tenths_of_a_second_of_the_last_key(bench: Bench) -> None:
    assert (bench.autosave.state, bench.autosave.due()) == ("saved", None)
    bench.type("一")
    assert bench.autosave.state == "unsaved"
    bench.wait(0.2)
    assert bench.on_disk() != "一"
    bench.wait(0.4)
    assert (bench.on_disk(), bench.autosave.state) == ("一", "saved")
    bench.autosave.close()  # the writing thread says its last word after the disk has it
    assert bench.states == ["unsaved", "saving", "saved"]


def test_somebody_who_types_without_a_pause_is_saved_every_five_seconds(bench: Bench) -> None:
    for key in range(50):
        bench.type(f"key {key}")
        bench.wait(0.2)
    assert bench.gate.saves == 2
    assert bench.on_disk() in {"key 46", "key 47", "key 48"}
    bench.autosave.close()
    assert bench.on_disk() == "key 49"


def test_leaving_a_field_saves_at_once(bench: Bench) -> None:
    bench.type("一")
    assert bench.autosave.flush()
    assert (bench.on_disk(), bench.autosave.state) == ("一", "saved")
    assert bench.autosave.flush()
    assert bench.gate.saves == 1  # nothing new, nothing written
    bench.autosave.close()


def test_while_the_disk_is_slow_only_the_newest_state_waits(bench: Bench) -> None:
    bench.gate.open.clear()
    bench.type("first")
    bench.autosave.save()
    assert bench.gate.reached.wait(LONGEST)
    for number in range(20):
        bench.type(f"later {number}")
        bench.autosave.save()
    assert bench.autosave.state == "saving"
    assert not bench.autosave.flush(timeout=0.01)
    bench.gate.open.set()
    assert bench.autosave.flush()
    assert (bench.gate.saves, bench.on_disk()) == (2, "later 19")
    bench.autosave.close()


def test_what_is_saved_is_the_state_at_the_moment_of_saving(bench: Bench) -> None:
    bench.gate.open.clear()
    bench.type("whole")
    bench.session.case.debt[0].lender = "甲银行"
    bench.autosave.save()
    bench.session.case.debt[0].lender = "half typ"
    bench.gate.open.set()
    assert bench.autosave._writer.settle(LONGEST)
    assert read_session(bench.session.path).case.debt[0].lender == "甲银行"
    bench.autosave.close()


def test_all_writing_is_done_in_one_thread_of_its_own(bench: Bench) -> None:
    before = set(threading.enumerate())
    for number in range(5):
        bench.type(f"{number}")
        bench.autosave.flush()
    bench.autosave.close()
    assert bench.gate.threads == {"autosave"}
    assert "autosave" not in [thread.name for thread in set(threading.enumerate()) - before]


def test_a_failure_is_said_and_tried_again_every_ten_seconds(bench: Bench) -> None:
    bench.gate.error = errno.ENOSPC
    bench.type("nothing is lost")
    with bench.held_up():
        bench.autosave.save()
    assert bench.autosave._writer.settle(LONGEST)
    assert bench.autosave.state == "failed"
    assert bench.autosave.fault is not None
    assert bench.autosave.fault.code == "disk_full"
    bench.wait(9.8)
    bench.gate.error = 0
    assert bench.autosave.state == "failed"
    bench.wait(0.4)
    assert (bench.autosave.state, bench.on_disk()) == ("saved", "nothing is lost")
    bench.autosave.close()
    assert bench.states == ["unsaved", "saving", "failed", "failed", "saved"]


def test_a_failure_goes_on_being_said_while_the_person_types_on(bench: Bench) -> None:
    bench.gate.error = errno.EROFS
    bench.type("one")
    bench.autosave.flush()
    bench.type("two")
    assert bench.autosave.state == "failed"
    bench.gate.error = 0
    bench.wait(1)
    assert (bench.autosave.state, bench.on_disk()) == ("saved", "two")
    bench.autosave.close()


def test_what_cannot_be_saved_here_is_saved_elsewhere_and_goes_on_there(bench: Bench, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    bench.gate.error = errno.ENOSPC
    bench.type("moved")
    bench.autosave.flush()
    (stick / "taken.toml").write_text("theirs")
    with pytest.raises(SessionError) as caught:
        bench.autosave.save_elsewhere(stick / "taken.toml")
    assert (caught.value.code, bench.autosave.state) == ("name_taken", "failed")
    bench.gate.error = 0
    old = bench.session.path
    bench.autosave.save_elsewhere(stick / "mine.toml")
    assert (bench.autosave.state, bench.session.path) == ("saved", stick / "mine.toml")
    assert bench.on_disk() == "moved"
    bench.type("and on")
    assert bench.autosave.close()
    assert bench.on_disk() == "and on"
    assert read_session(old).case.about.title != "moved"
    bench.session.close()
    assert (stick / "taken.toml").read_text() == "theirs"


def test_a_session_that_is_only_read_is_never_written_until_it_is_saved_elsewhere(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    session = open_session(golden, home=home, now=clock, read_only=True)
    autosave = Autosave(session)
    session.case.about.title = "a copy"
    autosave.touch()
    autosave.tick()
    assert (autosave.state, autosave.due()) == ("read_only", None)
    autosave.save_elsewhere(tmp_path / "copy.toml")
    assert (autosave.state, session.read_only) == ("saved", False)
    autosave.close()
    session.close()
    assert read_session(tmp_path / "copy.toml").case.about.title == "a copy"
    assert read_session(golden).case.about.title != "a copy"


def test_a_fault_of_the_program_itself_is_said_and_the_thread_lives_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.session, "_write", lambda *_: 1 / 0)
    bench.type("x")
    assert not bench.autosave.flush()
    assert bench.autosave.fault is not None
    assert (bench.autosave.fault.code, bench.autosave.fault.detail) == ("unexpected", "ZeroDivisionError")
    monkeypatch.undo()
    assert bench.autosave.flush()
    bench.autosave.close()


def test_nothing_is_started_for_a_session_that_is_only_looked_at(sessions: Sessions, golden: Path) -> None:
    session = sessions.open("ex")
    before = golden.stat().st_mtime_ns
    autosave = Autosave(session)
    autosave.tick()
    assert autosave.close()
    session.close()
    assert golden.stat().st_mtime_ns == before
