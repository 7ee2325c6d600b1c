"""A paste as it was meant: its text, whole, without what could act on a terminal.

What is copied from another terminal often holds colour codes. Inside a paste the library takes their escape character
for the start of a key: what follows is lost or pressed as keys. So the codes are taken out before the library reads.
"""

import re
import sys
from collections.abc import Iterable

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

READERS = ("textual.drivers.linux_driver", "textual.drivers.win32")
"""The modules of the library that read a terminal."""

_CODE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours, movements
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # titles, links
    r"|\x1b"
)
_BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?)?\Z")
"""A code, or the end of the paste, whose rest is still to come."""


class WholePaste(XTermParser):
    """The library's reader of keys and pastes, which hands over every paste in one piece."""

    def __init__(self, debug: bool = False) -> None:
        self._pasting = False
        self._before = ""
        """Outside a paste: the last letters that were passed on, which may be the start of its mark."""
        self._held = ""
        """Inside a paste: what may be the start of a code or of the end, not passed on yet."""
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """Read what the terminal sent; nothing at its end."""
        passed_on = self._without_codes(data) if data else ""
        return super().feed(passed_on) if passed_on or not data else ()

    def _without_codes(self, data: str) -> str:
        kept: list[str] = []
        while data:
            if self._pasting:
                text, end, data = (self._held + data).partition(BRACKETED_PASTE_END)
                begun = None if end else _BEGUN.search(text)
                self._held = begun.group() if begun else ""
                kept += [_CODE.sub("", text.removesuffix(self._held)), end]
                self._pasting = not end
            else:
                before, mark, after = (self._before + data).partition(BRACKETED_PASTE_START)
                kept.append((before + mark)[len(self._before) :])
                self._before = "" if mark else before[1 - len(BRACKETED_PASTE_START) :]
                self._pasting, data = bool(mark), after
        return "".join(kept)


def read_pastes_whole() -> None:
    """From here on, the terminal is read with whole pastes."""
    for name in READERS:
        if name in sys.modules:
            sys.modules[name].XTermParser = WholePaste  # type: ignore[attr-defined]
