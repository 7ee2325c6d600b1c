"""What the tests of storage share: a home of their own, a clock that they turn, and the example session."""

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from debt_wizard.storage import Home, Sessions
from support.clock import CHINA

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def clock() -> Callable[..., datetime]:
    """Reads the time in Shanghai; called with a timedelta, it is moved by that first."""
    moment = [datetime(2026, 11, 24, 9, 0, 5, tzinfo=CHINA)]

    def read(move: timedelta = timedelta(0)) -> datetime:
        moment[0] += move
        return moment[0]

    return read


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def sessions(home: Home, clock: Callable[..., datetime]) -> Sessions:
    return Sessions(home, now=clock)


@pytest.fixture
def example() -> bytes:
    """The session file that the contract shows, written by hand."""
    return (DATA / "example-session.toml").read_bytes()


@pytest.fixture
def example_path(home: Home, example: bytes) -> Path:
    """That file among the sessions of the home, as ex.toml."""
    path = home.sessions / "ex.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(example)
    return path


@pytest.fixture
def golden(sessions: Sessions, example_path: Path) -> Path:
    """The example as the program has saved it, closed again."""
    session = sessions.open(example_path.stem)
    session.save_now()
    session.close()
    return example_path


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that a test may write over and over."""
    return tmp_path_factory.mktemp("scratch") / "scratch.toml"
