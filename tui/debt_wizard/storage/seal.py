"""The last line of a session file: a checksum of everything above it, so that damage is noticed."""

import hashlib
import re
from typing import Literal

Seal = Literal["whole", "missing", "changed"]

_LAST_LINE = re.compile(rb"# debt-wizard end sha256=([0-9a-f]{64})\r?\n\Z")
_ANY_LINE = re.compile(rb"^# debt-wizard end sha256=[0-9a-f]{64}[ \t]*\r?$", re.MULTILINE)


def sealed(content: bytes) -> bytes:
    """The content with its seal."""
    return content + b"# debt-wizard end sha256=" + hashlib.sha256(content).hexdigest().encode() + b"\n"


def check_seal(file: bytes) -> Seal:
    """Whole; changed where the checksum differs or no longer ends the file; missing where there is none."""
    match = _LAST_LINE.search(file)
    if match is not None and hashlib.sha256(file[: match.start()]).hexdigest().encode() == match[1]:
        return "whole"
    return "changed" if _ANY_LINE.search(file) else "missing"
