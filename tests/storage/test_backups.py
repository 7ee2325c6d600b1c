"""A way back: three versions of today, the last of each older day, ten in all; a restore can be undone."""

import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from debt_wizard.storage import SessionError, Sessions
from debt_wizard.storage.backups import Version, to_drop
from debt_wizard.storage.read import read_session


def _title(version: Version) -> str:
    return read_session(version.path).case.about.title


def test_a_hundred_saves_in_twenty_days_leave_three_of_today_and_one_of_each_older_day(
    golden: Path, sessions: Sessions, clock: Callable[..., datetime]
) -> None:
    for day in range(20):
        session = sessions.open("ex")
        for number in range(5):
            session.case.about.title = f"day {day} save {number}"
            session.save_now()
            clock(timedelta(hours=1))
        session.close()
        clock(timedelta(hours=19))
    kept = sessions.open("ex", read_only=True).versions()
    titles = [_title(version) for version in kept if not version.is_set_aside]
    assert titles == [
        "day 19 save 3", "day 19 save 2", "day 19 save 1",
        *[f"day {day} save 4" for day in range(18, 11, -1)],
    ]  # fmt: skip
    assert [version.is_set_aside for version in kept].count(True) == 1  # the file that was written by hand


def test_the_last_version_is_always_the_one_before_the_last_save(golden: Path, sessions: Sessions) -> None:
    session = sessions.open("ex")
    for number in range(30):
        session.case.about.title = f"save {number}"
        session.save_now()
        if number:
            assert _title(session.versions()[0]) == f"save {number - 1}"
    session.close()


def test_of_a_day_of_typing_the_older_versions_lie_apart(
    golden: Path, sessions: Sessions, clock: Callable[..., datetime]
) -> None:
    session = sessions.open("ex")
    for number in range(400):
        clock(timedelta(seconds=15))
        session.case.about.title = f"save {number}"
        session.save_now()
    session.close()
    newest, before, first = [version for version in session.versions() if not version.is_set_aside][:3]
    assert clock() - newest.at.replace(tzinfo=clock().tzinfo) == timedelta(seconds=15)
    assert newest.at - first.at >= timedelta(minutes=10)
    assert newest.at > before.at > first.at


def test_a_restore_brings_the_older_version_and_can_itself_be_undone(golden: Path, sessions: Sessions) -> None:
    session = sessions.open("ex")
    for title in ("first", "second", "unsaved"):
        session.case.about.title = title
        if title != "unsaved":
            session.save_now()
    first = next(version for version in session.versions() if _title(version) == "first")
    session.restore(first)
    assert session.case.about.title == "first"
    assert read_session(golden).case.about.title == "first"
    for _ in range(20):  # typing on does not thin out what the restore replaced
        session.save_now()
    undone = next(version for version in session.versions() if _title(version) == "unsaved")
    session.restore(undone)
    session.close()
    assert read_session(golden).case.about.title == "unsaved"


def test_a_damaged_version_is_not_restored(golden: Path, sessions: Sessions) -> None:
    session = sessions.open("ex")
    session.save_now()
    version = session.versions()[0]
    version.path.unlink()
    version.path.write_bytes(b"\0\0")
    before = golden.read_bytes()
    with pytest.raises(SessionError):
        session.restore(version)
    session.close()
    assert golden.read_bytes() == before


@pytest.mark.parametrize("jump", [timedelta(days=-3650), timedelta(days=3650), timedelta(hours=-1)])
def test_a_clock_that_jumps_loses_no_newer_version(
    golden: Path, sessions: Sessions, clock: Callable[..., datetime], jump: timedelta
) -> None:
    session = sessions.open("ex")
    for number in range(12):
        clock(timedelta(days=1))
        session.case.about.title = f"day {number}"
        session.save_now()
    clock(jump)
    for number in range(3):
        session.case.about.title = f"after {number}"
        session.save_now()
    session.close()
    titles = [_title(version) for version in session.versions()]
    assert titles[:2] == ["after 1", "after 0"]
    assert "day 11" in titles
    assert len([title for title in titles if title.startswith("day")]) >= 6


@pytest.mark.parametrize("seconds", [0, 2**31 + 10, -86_400])
def test_the_times_of_the_files_decide_nothing(golden: Path, sessions: Sessions, seconds: int) -> None:
    session = sessions.open("ex")
    for title in ("a", "b", "c"):
        session.case.about.title = title
        session.save_now()
        for version in session.versions():
            os.utime(version.path, (seconds, seconds))
        session._file.seen = None
    session.close()
    assert [_title(version) for version in session.versions()][:2] == ["b", "a"]


def test_the_rule_on_a_list_of_days() -> None:
    def version(number: int, day: int) -> Version:
        return Version(number, datetime(2026, 11, day, 12, number), Path(f"r{number}"), False)  # noqa: DTZ001

    kept = [version(number, day) for number, day in [(9, 24), (8, 24), (7, 24), (6, 24), (5, 23), (4, 23), (3, 22)]]
    dropped = to_drop(kept, date(2026, 11, 24))
    assert [each.number for each in dropped] == [8, 4]
    assert to_drop(kept[:3], date(2026, 11, 24)) == []
    assert [each.number for each in to_drop(kept[:3], date(2026, 11, 25))] == [8, 7]


def test_foreign_files_among_the_versions_are_left_alone(golden: Path, sessions: Sessions) -> None:
    session = sessions.open("ex")
    session.save_now()
    folder = session.versions()[0].path.parent
    (folder / "notes.txt").write_text("mine")
    (folder / "r000099-99999999T999999.toml").write_text("no such moment")
    session.save_now()
    session.close()
    assert (folder / "notes.txt").exists()
    assert "notes.txt" not in [version.path.name for version in session.versions()]
