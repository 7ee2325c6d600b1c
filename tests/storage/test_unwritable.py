"""Folders and files that take no changes: a code and a way out, at the start and in the middle of a session."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.storage import Autosave, Home, SessionError, Sessions, create_session, open_session
from debt_wizard.storage.read import read_session

AS_NOBODY = """
import os, stat, sys
from datetime import datetime, timezone
from pathlib import Path
from debt_wizard.case import Case
from debt_wizard.storage import Home, SessionError, Sessions, create_session, open_session

top = Path(sys.argv[1])
now = lambda: datetime.now(timezone.utc)
home = Home(top / "home")
path = home.sessions / "ex.toml"
session = open_session(path, home=home, now=now)  # as root, so that all that Python loads late is loaded
session.save_now()
session.close()
if os.geteuid() == 0:
    for folder, _, files in os.walk(top):
        for name in [".", *files]:
            os.chown(os.path.join(folder, name), 65534, 65534)
    os.setuid(65534)

def code(call):
    try:
        call()
    except SessionError as error:
        return error.code
    return "no error"

session = open_session(path, home=home, now=now)
old = path.read_bytes()
home.sessions.parent.chmod(0o500)
home.sessions.chmod(0o500)
home.backups.chmod(0o500)
os.chmod = None  # from here on nobody mends a folder of their own: as if it were another's
Path.chmod = lambda *_: (_ for _ in ()).throw(PermissionError(1, "not yours"))
session.case.about.title = "new"
print("folder, middle:", code(session.save_now), path.read_bytes() == old)
session.close()
again = open_session(path, home=home, now=now)
print("folder, start:", [notice.code for notice in again.notices], again.read_only)
print("create:", code(lambda: create_session(home.sessions / "new.toml", Case(), home=home, now=now)))
print("elsewhere:", code(lambda: again.move_to(top / "saved.toml", again.snapshot())), again.read_only, again.path.name)
again.close()
"""


def _others_may_reach(folder: Path) -> None:
    for above in [folder, *folder.parents]:
        if above.name and os.access(above, os.W_OK) and above != Path("/tmp"):
            above.chmod(above.stat().st_mode | 0o011)


def test_a_folder_without_the_right_to_write(golden: Path, tmp_path: Path) -> None:
    _others_may_reach(tmp_path)
    tmp_path.chmod(0o777)
    ran = subprocess.run([sys.executable, "-c", AS_NOBODY, str(tmp_path)], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.stdout.split("\n") == [
        "folder, middle: no_permission True",
        "folder, start: ['read_only'] True",
        "create: no_permission",
        "elsewhere: no error False saved.toml",
        "",
    ]


def test_a_file_without_the_right_to_write_opens_to_be_read(
    golden: Path, home: Home, clock: Callable[..., datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # what the system says to anybody but root
    session = open_session(golden, home=home, now=clock)
    assert [notice.code for notice in session.notices] == ["read_only"]
    with pytest.raises(SessionError) as caught:
        session.save_now()
    assert caught.value.code == "read_only"


def test_a_folder_of_the_home_that_vanished_is_made_again(sessions: Sessions, golden: Path, home: Home) -> None:
    session = sessions.open("ex")
    shutil.rmtree(home.path)
    session.save_now()
    session.close()
    assert read_session(golden).case.debt[0].balance == 38_000


def test_a_stick_that_was_pulled_out_loses_nothing(
    golden: Path, home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copyfile(golden, stick / "mine.toml")
    session = open_session(stick / "mine.toml", home=home, now=clock)
    seconds = [0.0]
    autosave = Autosave(session, clock=lambda: seconds[0])
    stick.rename(tmp_path / "pulled")
    session.case.about.title = "nothing is lost"
    autosave.touch()
    assert not autosave.flush()
    assert autosave.fault is not None
    assert autosave.fault.code == "folder_gone"
    (tmp_path / "pulled").rename(stick)
    seconds[0] += 10
    autosave.tick()
    assert autosave.close()
    session.close()
    assert read_session(stick / "mine.toml").case.about.title == "nothing is lost"


def test_a_folder_in_the_place_of_the_file_is_reported(sessions: Sessions, golden: Path) -> None:
    session = sessions.open("ex")
    golden.unlink()
    golden.mkdir()
    with pytest.raises(SessionError) as caught:
        session.save_now()
    assert caught.value.code == "is_folder"
    golden.rmdir()
    session.save_now()
    session.close()
    assert read_session(golden).seal == "whole"


def test_a_missing_parent_of_a_new_session_elsewhere_is_reported(
    home: Home, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    from debt_wizard.case import Case

    with pytest.raises(SessionError) as caught:
        create_session(tmp_path / "no" / "such" / "new.toml", Case(), home=home, now=clock)
    assert caught.value.code == "folder_gone"
