"""What stands in for a sign that a terminal's encoding does not have."""

import codecs
import sys
from typing import TextIO

NAME = "debt_wizard.plain_signs"

_PLAIN = {"¥": "CNY ", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "—": "-", "✓": "+", "×": "x", "•": "*"}


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_PLAIN.get(sign, "?") for sign in error.object[error.start : error.end]), error.end


def use_plain_signs() -> None:
    """Let the standard streams write something readable for what they cannot encode, and never fail at it."""
    codecs.register_error(NAME, _plain)
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)  # a stream that a test or another program put there has none
    if reconfigure is not None:
        reconfigure(errors=NAME)
