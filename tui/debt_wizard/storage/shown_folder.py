"""Show a folder in the file manager of the desktop, where there is one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def opener(environment: Mapping[str, str] | None = None) -> str | None:
    """The program that opens a folder here; None where there is no desktop to show it on."""
    env = os.environ if environment is None else environment
    if sys.platform == "darwin":
        return "/usr/bin/open"
    if sys.platform == "win32":
        return shutil.which("explorer")
    if not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        return None
    return shutil.which("xdg-open")


def show_folder(folder: Path) -> bool:
    """Ask the desktop to show a folder; whether it was asked. Its path is passed as it is, never through a shell."""
    program = opener()
    if program is None or not folder.is_dir():
        return False
    try:
        subprocess.Popen(
            [program, str(folder.resolve())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
