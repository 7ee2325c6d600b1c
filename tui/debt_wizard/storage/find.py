"""Find the files of sessions."""

from pathlib import Path

from debt_wizard.storage.error import SessionError
from debt_wizard.storage.home import Home
from debt_wizard.storage.names import ENDING


def session_files(folder: Path) -> list[Path]:
    """What stands for a session in a folder, by name; nothing where there is no such folder."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ENDING and path.name[0] != ".")
    except OSError:
        return []


def find_session(home: Home, name_or_path: str) -> Path:
    """The file of a session of the home by its name, else any file that is there by its path.

    Raises:
        SessionError: not_found.
    """
    path = Path(name_or_path)
    try:
        own = home.sessions / f"{name_or_path.removesuffix(ENDING)}{ENDING}"
        if own.parent == home.sessions and own.name != ENDING and own.exists():
            return own
        path = path.expanduser()
        if name_or_path and path.exists():
            return path.absolute()
    except (OSError, ValueError, RuntimeError):
        pass  # a name that is too long, or a home of nobody, names no file
    raise SessionError("not_found", path)
