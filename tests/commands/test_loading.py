"""Commands that need no screen load no screen, and `--version` loads next to nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Keep

HEAVY = ("textual", "rich", "numpy", "pyxirr", "icalendar", "docx", "pyrage", "asyncio")

PROBE = """
import sys
from debt_wizard.cli import main
code = main()
print(code, *sorted(name for name in sys.modules if "." not in name), file=sys.stderr)
"""


def _loaded(home: Path, *arguments: str) -> tuple[int, set[str]]:
    """The exit code of a command, and the packages that it loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "DEBT_WIZARD_HOME": str(home)},
    )
    code, *names = ran.stderr.splitlines()[-1].split()
    return int(code), set(names)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["list"], 0),
        (["list", "--json"], 0),
        (["show", "cards"], 0),
        (["show", "cards", "--json"], 0),
        (["check", "cards"], 3),
        (["due"], 0),
        (["doctor"], 0),
        (["content", "check", "nowhere"], 2),
        (["--help"], 0),
        (["lsit"], 2),
        ([], 2),
        (["demo"], 2),
        (["resume"], 2),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_without_a_screen_no_screen_is_loaded(keep: Keep, arguments: list[str], code: int) -> None:
    home = keep("cards").parent.parent
    ended, loaded = _loaded(home, *arguments)
    assert ended == code
    assert loaded.isdisjoint(HEAVY)


def test_export_loads_no_screen(keep: Keep, tmp_path: Path) -> None:
    home = keep("cards").parent.parent
    ended, loaded = _loaded(home, "export", "cards", "--to", str(tmp_path / "letters"))
    assert ended == 0
    assert loaded.isdisjoint({"textual", "rich", "numpy"})


@pytest.mark.parametrize("arguments", [["--version"], ["list", "--version"], ["-V"]], ids=" ".join)
def test_the_version_loads_next_to_nothing(tmp_path: Path, arguments: list[str]) -> None:
    ended, loaded = _loaded(tmp_path, *arguments)
    assert ended == 0
    assert loaded.isdisjoint({*HEAVY, "pydantic", "babel", "platformdirs", "filelock", "jinja2", "tomllib", "argparse"})
