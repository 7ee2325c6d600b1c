"""Files and folders that only their owner can read, whatever the umask."""

import os
import stat
from pathlib import Path

from debt_wizard.storage.home import OWN_NAMES, Home

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def private_folder(path: Path) -> Path:
    """Make a folder of the program's own, and those above it that are missing; narrow it where it is wider.

    Raises:
        OSError: it cannot be made.
    """
    missing: list[Path] = []
    above = path
    while not above.exists():
        missing.append(above)
        above = above.parent
    for folder in reversed(missing):
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        narrow(folder, PRIVATE_FOLDER)
    narrow(path, PRIVATE_FOLDER)
    return path


def narrow(path: Path, mode: int) -> bool:
    """Take away every right but the owner's; returns whether others had any.

    Raises:
        OSError: it is not there, or its rights cannot be changed.
    """
    if os.name != "posix":
        return False
    before = stat.S_IMODE(path.lstat().st_mode)
    if before != mode:
        path.chmod(mode)
    return bool(before & 0o077)


def narrow_home(home: Home) -> bool:
    """Close the folders of the home to others; returns whether any stood open.

    A home that holds other people's things too (somebody may name their Documents) is not ours to close: then
    only the folders inside it are.
    """
    folders = [home.sessions, home.bin, home.demo, home.backups, home.exports, home.crashes]
    try:
        if all(entry.name in OWN_NAMES for entry in home.path.iterdir()):
            folders.append(home.path)
    except OSError:
        return False
    stood_open = False
    for folder in folders:
        try:
            stood_open |= folder.is_dir() and not folder.is_symlink() and narrow(folder, PRIVATE_FOLDER)
        except OSError:
            continue
    return stood_open
