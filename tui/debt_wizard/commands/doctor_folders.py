"""Where everything is kept, and whether only its owner can get at it."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from shlex import quote

from debt_wizard.commands.finding import Finding
from debt_wizard.commands.reading import every_session
from debt_wizard.storage import Home, SessionError


def folder_findings(home: Home, argument: str | None, environment: Mapping[str, str] | None = None) -> list[Finding]:
    """The home and the folders in it, their rights, and the sessions that cannot be read."""
    env = os.environ if environment is None else environment
    source = "argument" if argument else "environment" if env.get("DEBT_WIZARD_HOME") else "platform"
    found = [Finding(f"home.{source}", values={"path": str(home.path)})]
    if not os.path.lexists(home.path) and not _is_hidden(home.path):
        above = _nearest(home.path)
        if os.access(above, os.W_OK | os.X_OK):
            return [*found, Finding("home.not_yet")]
        return [*found, Finding("home.cannot_be_made", is_problem=True, values={"path": str(above)})]
    folders = (home.path, home.sessions, home.backups, home.bin, home.exports)
    found += [_rights(folder) for folder in folders if os.path.lexists(folder) or _is_hidden(folder)]
    return [*found, *_sessions(home)]


def _sessions(home: Home) -> list[Finding]:
    try:
        sessions = every_session(home)
    except SessionError:
        return []  # the rights of the folder say why
    damaged = sum(session.fault is not None for session in sessions)
    found = [Finding("sessions.count", values={"count": len(sessions)})]
    if damaged:
        found.append(Finding("sessions.damaged", is_problem=True, values={"count": damaged}))
    return found


def _rights(folder: Path) -> Finding:
    values = {"path": str(folder), "typed": quote(str(folder)), "rights": "-"}
    try:
        status = folder.stat()
    except OSError:
        return Finding("folder.closed", is_problem=True, values=values)
    if not stat.S_ISDIR(status.st_mode):
        return Finding("folder.no_folder", is_problem=True, values=values)
    mode = stat.S_IMODE(status.st_mode)
    values["rights"] = f"{mode:04o}"
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding("folder.closed", is_problem=True, values=values)
    if os.name == "posix" and mode & 0o077:
        return Finding("folder.open", is_problem=True, values=values)
    return Finding("folder.private", values=values)


def _is_hidden(path: Path) -> bool:
    """Whether nobody can say if it is there, because a folder above it is closed."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def _nearest(path: Path) -> Path:
    """The nearest folder above a path that is there."""
    return next((above for above in path.parents if os.path.lexists(above)), Path(path.anchor))
