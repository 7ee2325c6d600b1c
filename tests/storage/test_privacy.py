"""No answer of a person turns up in an exception, a log or a temporary file."""

import logging
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Situation
from debt_wizard.storage import Autosave, Home, SessionError, open_session
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session

CANARY = "KANARIENVOGEL"


def _all_that_a_log_could_hold(error: BaseException) -> str:
    """The error, those behind it, and their representations, as a crash report would print them."""
    texts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        texts += ["".join(traceback.format_exception(seen)), repr(seen), str(seen.args)]
        seen = seen.__cause__ or seen.__context__
    texts.append(repr(getattr(error, "problems", "")))
    return "\n".join(texts)


@pytest.mark.parametrize(
    "content",
    [
        f'schema = 1\n[about]\ntitle = "{CANARY}',
        f"schema = 1\n{CANARY} {CANARY}\n[plan]\n",
        f'schema = 1\n[[debt]]\nid = "{CANARY}"\nbalance = "{CANARY}"\ndue_day = "{CANARY}"\n',
        f'schema = 1\n[situation]\nstage = "{CANARY}"\nsince = "{CANARY}"\nstory = 5\n',
        f"schema = 1\n[{CANARY}]\nx = 1\n[{CANARY}]\ny = 1\n",
        f"schema = 1\n{CANARY} = {'[' * 600}{']' * 600}\n",
        f"schema = 1\n{CANARY}.{'.'.join('a' * 30)} = 1\n",
    ],
)
def test_an_error_of_reading_quotes_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(SessionError) as caught:
        read_session(path)
    assert CANARY not in _all_that_a_log_could_hold(caught.value)


def test_bytes_that_are_no_text_are_not_quoted(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(b"schema = 1\n# " + CANARY.encode() + b"\xff" + CANARY.encode())
    with pytest.raises(SessionError) as caught:
        read_session(path)
    assert CANARY not in _all_that_a_log_could_hold(caught.value)


class _Breaking(FileOperations):
    def replace(self, new: Path, path: Path) -> None:
        raise PermissionError(13, f"{CANARY} in a text of the system", str(path))


def test_an_error_of_saving_quotes_nothing_and_leaves_nothing(
    golden: Path,
    home: Home,
    clock: Callable[..., datetime],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    session = open_session(golden, home=home, now=clock)
    session._file.operations = _Breaking()
    session.case = Case(situation=Situation(story=CANARY), debt=[Debt(id="a", lender=CANARY)])
    autosave = Autosave(session)
    autosave.touch()
    assert not autosave.flush()
    assert autosave.fault is not None
    assert CANARY not in _all_that_a_log_could_hold(autosave.fault).replace(f"{CANARY} in a text of the system", "")
    snapshot = session.snapshot()
    assert CANARY not in repr(snapshot)
    snapshot.data["debt"][0]["lender"] = f"{CANARY}\ud800"
    with pytest.raises(SessionError) as caught:
        session.write(snapshot)
    assert caught.value.code == "not_readable_back"
    assert CANARY not in _all_that_a_log_could_hold(caught.value)
    autosave.close()
    session.close()
    assert CANARY not in caplog.text
    assert CANARY not in "".join(capfd.readouterr())
    holding = [path.name for path in home.path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert holding == []


def test_a_saved_answer_is_in_the_session_and_its_versions_and_nowhere_else(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    session = open_session(golden, home=home, now=clock)
    session.case.debt[0].lender = CANARY
    session.save_now()
    session.save_now()
    session.close()
    holding = {path for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()}
    assert golden in holding
    assert {path.parent for path in holding - {golden}} == {home.backups_of(golden)}


def test_hidden_characters_are_taken_out_once_and_counted(
    home: Home, golden: Path, clock: Callable[..., datetime]
) -> None:
    text = (
        golden.read_text("utf-8")
        .replace("甲银行", "甲\\u202e银\\u200b行")
        .replace("schema = 1", 'schema = 1\nx = "\\u202e"')
    )
    golden.write_text(text, "utf-8")
    session = open_session(golden, home=home, now=clock)
    assert [(notice.code, notice.detail) for notice in session.notices] == [
        ("changed_outside", ""),
        ("hidden_removed", "2"),
    ]
    assert session.case.debt[0].lender == "甲银行信用卡中心"
    session.save_now()
    session.close()
    assert [notice.code for notice in read_session(golden).notices] == []
