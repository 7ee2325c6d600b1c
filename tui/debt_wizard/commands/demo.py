"""Open the sample case in a folder of its own, which is made afresh and removed at the end."""

import os
import shutil
import stat
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.opening import NO_TERMINAL, has_terminal
from debt_wizard.commands.output import tell_fault
from debt_wizard.storage import Home, load_settings

PREFIX = "debt-wizard-demo-"
LEFT_FOR = timedelta(days=1)


def run(asked: Asked) -> int:
    """Show the sample until the person quits; the person's own home is never touched. 2 without a terminal."""
    if not has_terminal():
        tell_fault(asked.language.say("commands.no_terminal"))
        return NO_TERMINAL
    sweep(Path(tempfile.gettempdir()), asked.now)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))  # only its owner can read it
    try:
        return _show(asked, Home(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def demo_session(home: Home, language_code: str, now: datetime) -> str:
    """Put the sample into a home, as it stands today; returns its name.

    Raises:
        SessionError: it cannot be written there.
    """
    from debt_wizard.commands.sample_case import sample_case
    from debt_wizard.storage import Sessions

    session = Sessions(home, now=lambda: now).create(case=sample_case(language_code, now.date()))
    session.close()
    return session.path.stem


def sweep(folder: Path, now: datetime) -> None:
    """Remove what demos left behind that were ended by force more than a day ago."""
    for left in folder.glob(f"{PREFIX}*"):
        try:
            status = left.lstat()
            is_ours = stat.S_ISDIR(status.st_mode) and (os.name != "posix" or status.st_uid == os.getuid())
        except OSError:
            continue
        if is_ours and now.timestamp() - status.st_mtime > LEFT_FOR.total_seconds():
            shutil.rmtree(left, ignore_errors=True)


def _show(asked: Asked, home: Home) -> int:
    from debt_wizard.run import run as show

    return show(
        home=home,
        language=asked.language.code,
        resume=None,
        make=lambda: demo_session(home, asked.language.code, asked.now),
        demo=True,
        contrast=load_settings(asked.home).contrast,
        mouse=not asked.has("--no-mouse"),
        incognito=asked.has("--incognito"),
        read_only=asked.has("--read-only"),
    )
