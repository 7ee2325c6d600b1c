"""Names of session files: safe on every system, readable by a person."""

import re
from collections.abc import Collection
from datetime import date

from debt_wizard.case.text import clean

ENDING = ".toml"
LONGEST = 120
"""Bytes of a name; most file systems end at 255, and what lies beside a session adds to it."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_EDGES = " .-_"


def safe_name(wish: str) -> str:
    """A file name as near to `wish` as every system allows; empty where nothing of it can be used.

    Chinese stays. Taken out are parts of a path, characters that Windows refuses, controls and characters
    that turn the reading direction, dots, dashes and spaces at either end, and an ending .toml; names that
    Windows keeps for devices count as nothing. At most 120 bytes.
    """
    name = re.sub(r"\s+", "-", _FORBIDDEN.sub("-", clean(wish)).strip(_EDGES))
    if name.lower().endswith(ENDING):
        name = name[: -len(ENDING)]
    name = name.encode("utf-8")[:LONGEST].decode("utf-8", "ignore").strip(_EDGES)
    return "" if _RESERVED.fullmatch(name) else clean(name)


def new_name(wish: str, taken: Collection[str], today: date) -> str:
    """A name that no session has: the wish made safe, else talk-2026-11-23; numbered where that is taken."""
    base = safe_name(wish) or f"talk-{today.isoformat()}"
    lower = {name.casefold() for name in taken}
    name, number = base, 2
    while name.casefold() in lower:
        ending = f"-{number}"
        name = base.encode()[: LONGEST - len(ending)].decode("utf-8", "ignore").rstrip(_EDGES) + ending
        number += 1
    return name
