"""How long until something can be read, beside an empty application of the same library."""

import statistics
import sys
import time
from pathlib import Path

import pexpect
import pytest

from debt_wizard.commands.sample_case import sample_case
from debt_wizard.storage import Home, Sessions
from support.clock import now
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
TARGET = 1.6
"""First paint of a resumed session, beside an empty application."""


@pytest.mark.benchmark
def test_first_paint_of_resume_beside_an_empty_application(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environment = clean_environment(tmp_path, "en")
    case = sample_case("en", now().date())
    case.about.step = "debts"
    Sessions(Home(tmp_path), now=now).create(case=case).close()
    program = str(Path(sys.executable).parent / "debt-wizard")
    empty, first, whole = [], [], []
    for _ in range(RUNS):  # by turns, so that whatever else the machine does falls on both
        empty += _seconds_until([b"READY"], [sys.executable, "-c", EMPTY], environment)
        ours = _seconds_until([b"Opening", b"^Q"], [program, "resume"], environment)
        first.append(ours[0])
        whole.append(ours[1])
    base, frame, step = (statistics.median(each) for each in (empty, first, whole))
    with capsys.disabled():
        print(f"\nempty {base:.3f} s; first frame {frame:.3f} s, {frame / base:.2f} times (target {TARGET}); ", end="")
        print(f"whole step {step:.3f} s, {step / base:.2f} times")


def _seconds_until(texts: list[bytes], command: list[str], environment: dict[str, str]) -> list[float]:
    """How long after the start each text comes, one after the other."""
    start = time.perf_counter()
    child = pexpect.spawn(command[0], command[1:], env={**environment, "TERM": "xterm-256color"}, dimensions=(24, 80))
    taken = []
    for text in texts:
        child.expect_exact(text, timeout=20)
        taken.append(time.perf_counter() - start)
    child.close(force=True)
    return taken
