"""How long from a key to the frame that answers it, in a real terminal, on each step of the sample."""

import statistics
import sys
import time
from pathlib import Path

import pexpect
import pytest

from debt_wizard.commands.sample_case import sample_case
from debt_wizard.language import Language
from debt_wizard.steps import step as step_of
from debt_wizard.storage import Home, Sessions
from debt_wizard.way import steps_for
from debt_wizard.widgets.rail import placed_title
from support.clock import now
from support.terminal import clean_environment

LANGUAGE, NEXT = "\x1bOQ", "\x1b[19~"
PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
TARGET = 0.1
SIZE = (36, 120)


STARTS = ("welcome", "cautions")
"""Where a run begins: the check before the second one asks for a yes, which is not Next's to give."""


@pytest.mark.benchmark
def test_the_other_language_and_the_next_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    switch: dict[str, float] = {}
    following: dict[str, float] = {}
    for start in STARTS:
        _walk(tmp_path / start, start, switch, following)
    with capsys.disabled():
        for name, taken in (("F2", switch), ("next", following)):
            slowest = sorted(taken, key=lambda each: -taken[each])[:3]
            print(f"\n{name} to paint: median {statistics.median(taken.values()) * 1000:.0f} ms; slowest", end=" ")
            print(", ".join(f"{each} {taken[each] * 1000:.0f} ms" for each in slowest), f"(target {TARGET} s)", end="")
        print()


def _walk(home: Path, start: str, switch: dict[str, float], following: dict[str, float]) -> None:
    """Go from step to step and switch the language on each, until one does not let go."""
    case = sample_case("en", now().date())
    case.about.step = start
    here = [each.id for each in steps_for(case)]
    Sessions(Home(home), now=now).create(case=case).close()
    environment = {**clean_environment(home, "en"), "TERM": "xterm-256color"}
    child = pexpect.spawn(PROGRAM, ["resume"], env=environment, dimensions=SIZE)
    child.delaybeforesend = None
    child.expect_exact(b"^Q", timeout=20)
    for number, step in list(enumerate(here, 1))[here.index(start) :]:
        switch[step] = statistics.median(_seconds(child, LANGUAGE, text) for text in ("退出", "Quit") * 2)
        if number == len(here) or step == "overcommitment":
            break
        following[here[number]] = _seconds(child, NEXT, placed_title(Language("en"), case, step_of(here[number])))
    child.close(force=True)


def _seconds(child: "pexpect.spawn[bytes]", keys: str, text: str) -> float:
    _settle(child)
    start = time.perf_counter()
    child.send(keys)
    child.expect_exact(text.encode(), timeout=20)
    return time.perf_counter() - start


def _settle(child: "pexpect.spawn[bytes]") -> None:
    """Read until the program has said nothing for a while."""
    while True:
        try:
            child.read_nonblocking(65536, timeout=0.2)
        except pexpect.TIMEOUT:
            return
