"""Where everything is kept, and whether only its owner can get at it."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from shlex import quote

from debt_wizard.commands.finding import Finding
from debt_wizard.commands.reading import every_session
from debt_wizard.storage import Home


def folder_findings(home: Home, argument: str | None, environment: Mapping[str, str] | None = None) -> list[Finding]:
    """The home and the folders in it, their rights, and the sessions that cannot be read."""
    env = os.environ if environment is None else environment
    source = "argument" if argument else "environment" if env.get("DEBT_WIZARD_HOME") else "platform"
    found = [Finding(f"home.{source}", values={"path": str(home.path)})]
    if not home.path.exists():
        missing_in = _nearest(home.path)
        can_be_made = os.access(missing_in, os.W_OK | os.X_OK)
        found.append(
            Finding("home.not_yet")
            if can_be_made
            else Finding("home.cannot_be_made", is_problem=True, values={"path": str(missing_in)})
        )
        return found
    folders = (home.path, home.sessions, home.backups, home.bin, home.exports)
    found += [_rights(folder) for folder in folders if folder.exists()]
    sessions = every_session(home)
    damaged = [session for session in sessions if session.fault is not None]
    found.append(Finding("sessions.count", values={"count": len(sessions)}))
    if damaged:
        found.append(Finding("sessions.damaged", is_problem=True, values={"count": len(damaged)}))
    return found


def _rights(folder: Path) -> Finding:
    if not folder.is_dir():
        return Finding("folder.no_folder", is_problem=True, values={"path": str(folder)})
    mode = stat.S_IMODE(folder.stat().st_mode)
    values = {"path": str(folder), "typed": quote(str(folder)), "rights": f"{mode:04o}"}
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding("folder.closed", is_problem=True, values=values)
    if os.name == "posix" and mode & 0o077:
        return Finding("folder.open", is_problem=True, values=values)
    return Finding("folder.private", values=values)


def _nearest(path: Path) -> Path:
    """The nearest folder above a path that is there."""
    return next((above for above in path.parents if above.exists()), Path(path.anchor))
