"""List, create, rename, delete to the bin and fetch back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from debt_wizard.case import Case
from debt_wizard.storage import Home, SessionError, Sessions
from debt_wizard.storage.read import read_session


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(SessionError) as caught:
        call()
    return caught.value.code


def test_an_empty_home_lists_nothing_and_makes_nothing(sessions: Sessions, home: Home) -> None:
    assert (sessions.list(), sessions.bin(), sessions.latest(), sessions.empty_bin()) == ([], [], None, 0)
    assert not home.path.exists()


def test_a_new_session_is_on_disk_from_the_first_moment(sessions: Sessions, clock: Callable[..., datetime]) -> None:
    session = sessions.create("我的信用卡")
    session.close()
    assert session.path.name == "我的信用卡.toml"
    about = read_session(session.path).case.about
    assert (about.title, about.name, about.created, about.updated) == ("我的信用卡", "我的信用卡", clock(), clock())


def test_a_session_keeps_the_moment_when_it_was_created_however_often_it_is_saved(
    sessions: Sessions, clock: Callable[..., datetime]
) -> None:
    created = clock()
    session = sessions.create("card")
    for _ in range(2):
        clock(timedelta(minutes=7))
        session.save_now()
        assert session.case.about.created == read_session(session.path).case.about.created == created
    session.close()


def test_a_case_given_to_a_new_session_is_copied(sessions: Sessions) -> None:
    case = Case()
    case.about.title = "样例"
    session = sessions.create(case=case)
    session.case.about.title = "changed"
    session.close()
    assert (session.path.stem, case.about.title) == ("样例", "样例")


def test_two_sessions_of_one_title_have_two_names(sessions: Sessions) -> None:
    sessions.create("card").close()
    sessions.create("card").close()
    assert sorted(each.name for each in sessions.list()) == ["card", "card-2"]


def test_the_session_used_last_comes_first(sessions: Sessions, clock: Callable[..., datetime]) -> None:
    for title in ("one", "two", "three"):
        clock(timedelta(minutes=1))
        sessions.create(title).close()
    clock(timedelta(minutes=1))
    session = sessions.open("one")
    session.case.about.step = "income"
    session.save_now()
    session.close()
    assert [each.name for each in sessions.list()] == ["one", "three", "two"]
    latest = sessions.latest()
    assert latest is not None
    assert (latest.name, latest.title, latest.step, latest.updated) == ("one", "one", "income", clock())
    assert (latest.size, latest.debts, latest.damaged) == (latest.path.stat().st_size, 0, False)


def test_a_session_is_found_by_name_by_file_name_and_by_path(sessions: Sessions, golden: Path, tmp_path: Path) -> None:
    assert sessions.path_of("ex") == sessions.path_of("ex.toml") == sessions.path_of(str(golden)) == golden
    other = tmp_path / "other.toml"
    other.write_bytes(golden.read_bytes())
    assert sessions.path_of(str(other)) == other


@pytest.mark.parametrize(
    "name", ["", "no", "no.toml", "../ex", "a\0b", "x" * 5_000, "某" * 86, "~nobody-of-that-name/x", "/no/no.toml"]
)
def test_any_other_name_is_not_found(sessions: Sessions, golden: Path, name: str) -> None:
    assert _code(lambda: sessions.path_of(name)) == "not_found"


def test_a_rename_moves_file_title_and_versions(sessions: Sessions, golden: Path, home: Home) -> None:
    session = sessions.open("ex")
    session.case.about.title = "before"
    session.save_now()
    session.close()
    count = len(session.versions())
    path = sessions.rename("ex", "新的 名字")
    about = read_session(path).case.about
    assert (path.name, about.title, about.name) == ("新的-名字.toml", "新的 名字", "新的-名字")
    assert not golden.exists()
    assert len(sessions.open("新的-名字", read_only=True).versions()) == count + 1
    assert not home.backups_of(golden).exists()
    assert [file.name for file in home.sessions.iterdir() if file.name.startswith(".ex")] == []


def test_a_rename_to_the_same_file_name_changes_the_title(sessions: Sessions) -> None:
    sessions.create("card").close()
    sessions.rename("card", "card")
    sessions.rename("card", " card.")
    assert [(each.name, each.title) for each in sessions.list()] == [("card", " card.")]


def test_a_rename_to_nothing_or_to_a_taken_name_is_refused(sessions: Sessions) -> None:
    sessions.create("one").close()
    sessions.create("two").close()
    assert _code(lambda: sessions.rename("one", "..")) == "bad_name"
    assert _code(lambda: sessions.rename("one", "two")) == "name_taken"
    assert _code(lambda: sessions.rename("no", "x")) == "not_found"
    assert sorted(each.title for each in sessions.list()) == ["one", "two"]


def test_an_open_session_is_neither_renamed_nor_deleted(sessions: Sessions) -> None:
    session = sessions.create("one")
    assert _code(lambda: sessions.rename("one", "two")) == "locked"
    assert _code(lambda: sessions.delete("one")) == "locked"
    session.close()
    assert [each.name for each in sessions.list()] == ["one"]


def test_what_is_deleted_lies_in_the_bin_and_comes_back_with_its_versions(sessions: Sessions, golden: Path) -> None:
    before = golden.read_bytes()
    count = len(sessions.open("ex", read_only=True).versions())
    sessions.delete("ex")
    assert sessions.list() == []
    assert [each.name for each in sessions.bin()] == ["ex"]
    back = sessions.restore("ex")
    assert (back, back.read_bytes()) == (golden, before)
    assert len(sessions.open("ex", read_only=True).versions()) == count
    assert sessions.bin() == []


def test_what_comes_back_takes_nobody_s_name(sessions: Sessions) -> None:
    sessions.create("card").close()
    sessions.delete("card")
    session = sessions.create("card")
    session.case.about.title = "the new one"
    session.save_now()
    session.close()
    sessions.delete("card")
    assert sorted(each.name for each in sessions.bin()) == ["card", "card-2"]
    sessions.create("card").close()
    assert sessions.restore("card-2").name == "card-2.toml"
    assert sessions.restore("card").name == "card-3.toml"


def test_a_damaged_session_can_be_deleted_and_fetched_back(sessions: Sessions, golden: Path) -> None:
    golden.write_bytes(b"\0\0\0")
    sessions.delete("ex")
    assert sessions.bin()[0].damaged
    assert sessions.restore("ex").read_bytes() == b"\0\0\0"


def test_an_emptied_bin_leaves_nothing(sessions: Sessions, golden: Path, home: Home) -> None:
    sessions.delete("ex")
    assert sessions.empty_bin() == 1
    assert [path for path in home.path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", ["../settings", "/etc/hosts", "", ".", "no"])
def test_only_a_session_of_the_home_is_deleted(sessions: Sessions, golden: Path, name: str) -> None:
    assert _code(lambda: sessions.delete(name)) == "not_found"
    assert golden.exists()


def test_a_name_used_again_does_not_inherit_the_versions_of_another(
    sessions: Sessions, golden: Path, home: Home
) -> None:
    golden.unlink()
    session = sessions.create("ex")
    session.save_now()
    session.close()
    assert read_session(session.versions()[0].path).case.about.title == "ex"
