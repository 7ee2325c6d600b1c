"""One line in the list of sessions."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from debt_wizard.case.text import clean
from debt_wizard.storage.error import Code, SessionError
from debt_wizard.storage.read import read_session


@dataclass(frozen=True)
class Listed:
    """One session in a list; one that cannot be opened is listed too, with what is wrong."""

    name: str
    path: Path
    size: int = 0
    """Bytes."""
    title: str = ""
    updated: datetime | None = None
    step: str = ""
    debts: int = 0
    settled: datetime | None = None
    """When it was closed as settled; None where it was not."""
    fault: Code | None = None
    """Why it cannot be opened; None where it can."""
    is_newer: bool = False
    """A newer version wrote it: it opens read-only."""

    @property
    def label(self) -> str:
        """The title, else the name, as it may be shown on a terminal."""
        return self.title or clean(self.name)

    @property
    def damaged(self) -> bool:
        """Whether it cannot be opened as it is."""
        return self.fault is not None


def listed(path: Path) -> Listed:
    """Describe a session file; never raises for what is in it."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    try:
        loaded = read_session(path)
    except SessionError as error:
        return Listed(path.stem, path, size, fault=error.code)
    about = loaded.case.about
    return Listed(
        path.stem, path, size, about.title, about.updated, about.step, len(loaded.case.debt), about.settled,
        is_newer=loaded.is_newer,
    )  # fmt: skip
