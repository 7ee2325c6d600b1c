"""What the tests of the commands share: a home of their own, a clock that stands still, and what a command said."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import copyfile

import pytest

from debt_wizard.case import Case
from debt_wizard.cli import main
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.storage import Home, Sessions
from support.clock import NOW

EXAMPLE = Path(__file__).parent.parent / "data" / "example-session.toml"


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


Say = Callable[..., Said]
Keep = Callable[..., Path]


@pytest.fixture(autouse=True)
def _environment_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "DEBT_WIZARD_LANG", "DEBT_WIZARD_HOME", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def say(home: Home, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command on that home, in a language, on the evening of the tests or at another time."""

    def said(*arguments: str, language: str = "en", at: datetime = NOW) -> Said:
        code = main([*arguments, "--home", str(home.path), "--lang", language], now=lambda: at)
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return said


@pytest.fixture
def keep(home: Home) -> Keep:
    """Keep a case in that home, the sample unless another is given."""

    def kept(title: str = "sample", case: Case | None = None) -> Path:
        told = case if case is not None else sample_case("en", NOW.date())
        told.about.title = title
        session = Sessions(home, now=lambda: NOW).create(case=told)
        session.close()
        return session.path

    return kept


@pytest.fixture
def example(home: Home) -> Path:
    """The example of the session file's contract, written by hand."""
    path = home.sessions / "example.toml"
    path.parent.mkdir(mode=0o700, parents=True)
    copyfile(EXAMPLE, path)
    return path


@pytest.fixture
def untouched(home: Home) -> Callable[[], dict[str, tuple[bytes, int]]]:
    """Everything in the home, with its content and the moment of its last change."""

    def everything() -> dict[str, tuple[bytes, int]]:
        return {
            str(path): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
            for path in sorted(home.path.rglob("*"))
        }

    return everything
