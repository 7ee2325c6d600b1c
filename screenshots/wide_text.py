"""Chinese in SVG pictures: every character on its cells.

Rich gives each piece of text the length of its characters and not of its cells, so that Chinese, which takes two cells
a character, is squeezed to half its width. Here each piece is cut where the width of its characters changes, and each
part is given its own place and length.
"""

import re
from html import escape, unescape
from itertools import groupby

from rich.cells import cell_len

CELL = 12.2
"""The width of one cell in the picture."""

WIDE_SIZE = 23
"""The size at which a wide character fills its two cells, as it does in a terminal."""

_TEXT = re.compile(r'<text class="([^"]+-r\d+)" x="([\d.]+)" y="([\d.]+)" textLength="[\d.]+"([^>]*)>([^<]*)</text>')


def on_its_cells(picture: str) -> str:
    """The picture with every character as wide as a terminal shows it."""
    return _TEXT.sub(_cut, picture)


def _cut(found: re.Match[str]) -> str:
    style, x, y, rest, text = found.groups()
    parts: list[str] = []
    place = float(x)
    for width, characters in groupby(unescape(text), key=cell_len):
        part = "".join(characters)
        length = CELL * width * len(part)
        if part.strip():
            said = escape(part, quote=False).replace("\xa0", "&#160;")
            size = f' style="font-size:{WIDE_SIZE}px"' if width == 2 else ""
            parts.append(
                f'<text class="{style}" x="{place:.1f}" y="{y}" textLength="{length:.1f}"{size}{rest}>{said}</text>'
            )
        place += length
    return "".join(parts)
