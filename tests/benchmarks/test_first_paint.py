"""How long until something can be read, beside an empty application of the same library."""

import statistics
import sys
import time
from pathlib import Path

import pexpect
import pytest

from debt_wizard.storage import Home, Sessions
from support.clock import now
from support.demo import example_case
from support.terminal import clean_environment

EMPTY = """
from textual.app import App
from textual.widgets import Label
class Empty(App[None]):
    def compose(self):
        yield Label("READY")
Empty().run()
"""
RUNS = 9


@pytest.mark.benchmark
def test_first_paint_of_resume_beside_an_empty_application(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environment = clean_environment(tmp_path, "en")
    session = Sessions(Home(tmp_path), now=now).create(case=example_case())
    session.close()
    program = str(Path(sys.executable).parent / "debt-wizard")
    ours = [_seconds_until(b"Overcommitment", [program, "resume"], environment) for _ in range(RUNS)]
    empty = [_seconds_until(b"READY", [sys.executable, "-c", EMPTY], environment) for _ in range(RUNS)]
    ratio = statistics.median(ours) / statistics.median(empty)
    with capsys.disabled():
        print(f"\nresume {statistics.median(ours):.3f} s, empty {statistics.median(empty):.3f} s, ratio {ratio:.2f}")
    assert ours


def _seconds_until(text: bytes, command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    child = pexpect.spawn(command[0], command[1:], env={**environment, "TERM": "xterm-256color"}, dimensions=(24, 80))
    child.expect_exact(text, timeout=20)
    taken = time.perf_counter() - start
    child.close(force=True)
    return taken
