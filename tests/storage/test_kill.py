"""A program that is killed in the middle of saving leaves the old file or the new one, and nothing else."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from debt_wizard.storage import Home, Notice, Sessions
from debt_wizard.storage.file_operations import FileOperations
from debt_wizard.storage.read import read_session
from debt_wizard.storage.temporary import write_temporary

RUNS = 100

WRITER = """
import os, random, sys, time
from datetime import datetime, timezone
from pathlib import Path
from debt_wizard.storage import Home, open_session

home, path, runs = Home(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3])
now = lambda: datetime.now(timezone.utc)
for run in range(runs):
    ready, tell = os.pipe()
    child = os.fork()
    if not child:
        session = open_session(path, home=home, now=now)
        os.write(tell, b"x")
        number = 0
        while True:
            number += 1
            session.case.about.title = f"{number} " + "字" * 150
            session.save_now()
            os.write(tell, b"x")
    for _ in range(1 + run % 4):
        os.read(ready, 1)
    time.sleep(random.Random(run).uniform(0, 0.02))
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(ready), os.close(tell)
    sys.stdout.write("killed\\n"), sys.stdout.flush()
    sys.stdin.readline()
"""


def test_no_kill_damages_the_file_or_a_kept_version(golden: Path, home: Home, sessions: Sessions) -> None:
    command = [sys.executable, "-c", WRITER, str(home.path), str(golden), str(RUNS)]
    titles: set[str] = set()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        for _ in range(RUNS):
            assert writer.stdout.readline() == "killed\n"
            loaded = read_session(golden)
            assert loaded.seal == "whole"
            titles.add(loaded.case.about.title)
            for version in home.backups_of(golden).iterdir():
                assert version.name.startswith(".") or read_session(version).seal == "whole" or version.name[0] == "f"
            writer.stdin.write("\n")
            writer.stdin.flush()
    assert writer.returncode == 0
    assert len(titles) >= 3  # the kills fell at different moments
    session = sessions.open("ex")
    assert (session.read_only, session.notices) == (False, [Notice("broken_off")])
    session.close()


def test_half_made_files_of_a_crash_are_swept_after_an_hour(
    golden: Path, sessions: Sessions, clock: Callable[..., datetime]
) -> None:
    stray = write_temporary(golden, b"half", FileOperations())
    of_another = golden.with_name(".debt-wizard.00000000.000000000000.tmp")
    of_another.write_text("half")
    for path in (stray, of_another):
        os.utime(path, (clock().timestamp() - 3_500,) * 2)
    sessions.open("ex").close()
    assert stray.exists()
    clock(timedelta(seconds=200))
    sessions.open("ex", read_only=True).close()
    assert stray.exists()
    sessions.open("ex").close()
    assert (stray.exists(), of_another.exists()) == (False, True)
