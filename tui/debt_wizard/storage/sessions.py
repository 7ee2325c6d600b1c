"""All sessions of a home: list, create, rename, delete to the bin and fetch back."""

import builtins
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.storage.error import SessionError, code_of
from debt_wizard.storage.find import find_session, session_files
from debt_wizard.storage.home import Home
from debt_wizard.storage.listed import Listed, listed
from debt_wizard.storage.moving import move_session, remove_session
from debt_wizard.storage.names import ENDING, new_name, safe_name
from debt_wizard.storage.opening import create_session, open_session, recover_session
from debt_wizard.storage.private import private_folder
from debt_wizard.storage.session import Session


class Sessions:
    """The sessions of one home."""

    def __init__(self, home: Home, *, now: Callable[[], datetime]) -> None:
        self.home = home
        self._now = now

    def path_of(self, name_or_path: str) -> Path:
        """The file of a session: by its name, or any path to a file that is there.

        Raises:
            SessionError: not_found.
        """
        return find_session(self.home, name_or_path)

    def open(self, name_or_path: str, *, read_only: bool = False) -> Session:
        """Open by name or path.

        Raises:
            SessionError: it is not there or cannot be opened.
        """
        path = self.path_of(name_or_path)
        return open_session(path, home=self.home, now=self._now, read_only=read_only)

    def recover(self, name_or_path: str) -> Session:
        """Open the newest good version of a damaged session; the damaged file is set aside.

        Raises:
            SessionError: nothing_to_restore, locked, or what the disk says.
        """
        return recover_session(self.path_of(name_or_path), home=self.home, now=self._now)

    def create(self, title: str = "", case: Case | None = None, today: date | None = None) -> Session:
        """Start a new session, under a name made of its title.

        Raises:
            SessionError: it cannot be written.
        """
        new = case.model_copy(deep=True) if case is not None else Case()
        if title or case is None:
            new.about.title = title
        taken = [each.stem for each in session_files(self.home.sessions)]
        name = new_name(new.about.title, taken, today or self._now().date())
        return create_session(self.home.sessions / f"{name}{ENDING}", new, home=self.home, now=self._now)

    def rename(self, name: str, wish: str) -> Path:
        """Give a session another title, and its file and its kept versions the name that goes with it.

        Raises:
            SessionError: bad_name, name_taken, locked, or what the disk says.
        """
        path, new = self._own(name), safe_name(wish)
        if not new:
            raise SessionError("bad_name", path)
        target = path.with_name(f"{new}{ENDING}")
        if target.exists() and not target.samefile(path):
            raise SessionError("name_taken", target)
        session = open_session(path, home=self.home, now=self._now)
        try:
            if session.read_only:
                raise SessionError("locked" if session.holder else "read_only", path, detail=str(session.holder or ""))
            session.case.about.title, session.case.about.name = wish, new
            session.save_now()
        finally:
            session.close()
        if target != path:
            move_session(path, target, home=self.home, now=self._now())
        return target

    def delete(self, name: str) -> Path:
        """Put a session into the bin with its kept versions, from where it can be fetched back.

        Raises:
            SessionError: not_found, locked, or what the disk says.
        """
        return self._moved(self._own(name), self.home.bin)

    def restore(self, name: str) -> Path:
        """Take a session out of the bin, under another name where its own is taken.

        Raises:
            SessionError: not_found, or what the disk says.
        """
        return self._moved(self._in(self.home.bin, name), self.home.sessions)

    def empty_bin(self) -> int:
        """Remove all that lies in the bin, for good; returns how many sessions that was.

        Raises:
            SessionError: the disk refuses.
        """
        files = session_files(self.home.bin)
        for path in files:
            remove_session(path, home=self.home)
        return len(files)

    def bin(self) -> builtins.list[Listed]:
        """What lies in the bin."""
        return [listed(path) for path in session_files(self.home.bin)]

    def latest(self) -> Listed | None:
        """The session used last that can be opened; none where there is none."""
        return next((each for each in self.list() if each.fault is None), None)

    def _own(self, name: str) -> Path:
        return self._in(self.home.sessions, name)

    @staticmethod
    def _in(folder: Path, name: str) -> Path:
        path = folder / f"{name.removesuffix(ENDING)}{ENDING}"
        if path not in session_files(folder):
            raise SessionError("not_found", path)
        return path

    def _moved(self, path: Path, folder: Path) -> Path:
        try:
            private_folder(folder)
        except OSError as error:
            raise SessionError(code_of(error), folder) from None
        taken = [each.stem for each in session_files(folder)]
        name = path.stem if path.stem not in taken else new_name(path.stem, taken, self._now().date())
        target = folder / f"{name}{ENDING}"
        move_session(path, target, home=self.home, now=self._now())
        return target

    def list(self) -> builtins.list[Listed]:
        """Every session, the one used last first. One bad file hides none of the others."""
        found = [listed(path) for path in session_files(self.home.sessions)]
        return sorted(found, key=lambda each: each.updated.timestamp() if each.updated else 0.0, reverse=True)
