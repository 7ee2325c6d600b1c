import re
from pathlib import Path

import pytest

from screenshots.picture import local_fonts, svg
from screenshots.views import LANGUAGES, VIEWS, View
from screenshots.wide_text import CELL, on_its_cells

FOLDER = Path(__file__).parents[2] / "screenshots"
_TERMINAL = re.compile(r"terminal-\d+")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
async def test_each_picture_shows_the_screen_as_it_is(view: View, language: str) -> None:
    kept = (FOLDER / f"{view.name}.{language}.svg").read_text("utf-8")
    assert _TERMINAL.sub("", kept) == _TERMINAL.sub("", await svg(view, language)), "python -m screenshots"


def test_no_picture_is_of_a_screen_that_is_gone() -> None:
    named = {f"{view.name}.{language}" for view in VIEWS for language in LANGUAGES}
    assert {path.stem for path in FOLDER.glob("*.svg")} == named
    assert {path.stem for path in FOLDER.glob("*.png")} == named


def test_a_picture_asks_nobody_for_a_font() -> None:
    remote = '@font-face {\n src: url("https://example.org/font.woff2");\n}\n.x { font-family: Fira Code, monospace; }'
    assert "https://" not in local_fonts(remote)
    assert "Noto Sans Mono CJK SC" in local_fonts(remote)


def test_a_chinese_character_takes_two_cells_of_a_picture() -> None:
    cut = on_its_cells('<text class="terminal-1-r1" x="12.2" y="20" textLength="48.8">a中文b</text>')
    places = [float(place) for place in re.findall(r' x="([\d.]+)"', cut)]
    lengths = [float(length) for length in re.findall(r'textLength="([\d.]+)"', cut)]
    assert places == pytest.approx([CELL, 2 * CELL, 6 * CELL], abs=0.1)
    assert lengths == pytest.approx([CELL, 4 * CELL, CELL], abs=0.1)
