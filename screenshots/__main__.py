"""Make every picture again: python -m screenshots."""

import asyncio
import sys
from pathlib import Path

from screenshots.picture import svg
from screenshots.png import browser, write_png
from screenshots.views import LANGUAGES, VIEWS

FOLDER = Path(__file__).parent


def main() -> int:
    """Write an SVG and a PNG of every view in both languages, and take away those of views that are gone."""
    program = browser()
    wanted: set[Path] = set()
    for view in VIEWS:
        for language in LANGUAGES:
            picture = FOLDER / f"{view.name}.{language}.svg"
            picture.write_text(asyncio.run(svg(view, language)), "utf-8")
            wanted.add(picture)
            if program is not None:
                write_png(picture, picture.with_suffix(".png"), program)
            wanted.add(picture.with_suffix(".png"))
    for stray in {*FOLDER.glob("*.svg"), *FOLDER.glob("*.png")} - wanted:
        stray.unlink()
    if program is None:
        print("No Chromium here: the SVG pictures are new, the PNG ones are not.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
