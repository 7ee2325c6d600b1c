"""SVG pictures as PNG, by a browser without a window, so that Chinese is set by real fonts."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)

_SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


def browser() -> str | None:
    """The browser that is installed; None where there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def write_png(picture: Path, target: Path, program: str) -> None:
    """Draw an SVG file at its own size.

    Raises:
        subprocess.CalledProcessError: the browser failed.
        ValueError: the file says no size.
    """
    size = _SIZE.search(picture.read_text("utf-8"))
    if size is None:
        raise ValueError(f"{picture} has no size")
    width, height = (round(float(each)) for each in size.groups())
    with tempfile.TemporaryDirectory() as profile:
        command = [
            program,
            *QUIET,
            f"--user-data-dir={profile}",
            f"--window-size={width},{height}",
            f"--screenshot={target}",
            picture.resolve().as_uri(),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
