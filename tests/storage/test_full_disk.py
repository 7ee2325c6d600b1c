"""A disk that takes no more damages nothing, and the session is saved once there is room again."""

import subprocess
import sys
from pathlib import Path

from debt_wizard.storage import Home
from debt_wizard.storage.read import read_session

CHILD = """
import resource, signal, sys
from datetime import datetime, timezone
from pathlib import Path
from debt_wizard.storage import Autosave, Home, open_session
from debt_wizard.storage.read import read_session

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
seconds = [0.0]
home, path = Home(Path(sys.argv[1])), Path(sys.argv[2])
session = open_session(path, home=home, now=lambda: datetime.now(timezone.utc))
autosave = Autosave(session, clock=lambda: seconds[0])
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for level in range(0, 3000, 50):
    old = path.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (level, most))
    session.case.about.title = f"level {level}"
    autosave.touch()
    assert not autosave.flush()
    assert (autosave.state, autosave.fault.code) == ("failed", "disk_full"), autosave.fault
    assert path.read_bytes() == old
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    seconds[0] += 9.9
    autosave.tick()
    assert autosave.state == "failed"
    seconds[0] += 0.2
    autosave.tick()
    assert autosave.flush() and autosave.state == "saved"
    assert read_session(path).case.about.title == f"level {level}"
autosave.close()
session.close()
print("done")
"""


def test_sixty_levels_of_a_full_disk(golden: Path, home: Home) -> None:
    command = [sys.executable, "-c", CHILD, str(home.path), str(golden)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("done\n", "")
    assert read_session(golden).seal == "whole"
    assert list(home.path.rglob("*.tmp")) == []
