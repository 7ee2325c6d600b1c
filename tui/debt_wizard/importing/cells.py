"""What one cell of a bill says before it is read as an answer: nothing, nought, a minus, a formula, a known word."""

import re
from functools import lru_cache
from typing import Literal

from debt_wizard.typed.plain import plain
from debt_wizard_content.catalogues import item

Meaning = Literal[
    "in", "out", "borrowed", "not_done", "own", "given_back", "in_part", "refund", "reversal", "sum", "nothing"
]

_MINUS = re.compile(r"^\s*[￥¥]?\s*[-−－]|[-−－]\s*$")
_NOUGHT = re.compile(r"[^0-9]*0+(?:[.,]0+)?[^0-9]*")
_BRACKETS = re.compile(r"[(（].*$")
_QUOTED = re.compile(r'="([^"]*)"')
_TIME = re.compile(
    r"(?:[T ]\s*|(?<=[日号]))(?:凌晨|早上|上午|中午|下午|晚上)?\s*[0-9]{1,2}[:：时点].*$"
    r"|(?<=^[0-9]{8})\s?[0-9]{6}$"
    r"|(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})-[0-9]{2}\.[0-9]{2}.*$"
)


def without_quotes(cell: str) -> str:
    """The text in ="...", by which a spreadsheet is kept from reading digits as a number; any other cell as it is."""
    quoted = _QUOTED.fullmatch(cell)
    return quoted[1] if quoted else cell


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would compute it."""
    return cell.startswith(("=", "@"))


def has_minus(cell: str) -> bool:
    """Whether an amount has a minus, before or after it."""
    return _MINUS.search(cell) is not None


def without_minus(cell: str) -> str:
    """The amount itself."""
    return _MINUS.sub("", cell)


def is_nought(cell: str) -> bool:
    """Whether an amount is zero, in whatever currency."""
    return _NOUGHT.fullmatch(cell) is not None


def without_time(cell: str) -> str:
    """The day of a moment: 2026-09-15 of 2026-09-15 08:30:11, 20260915 of 20260915083011."""
    return _TIME.sub("", cell)


def says(cell: str, meaning: Meaning) -> bool:
    """Whether a cell is one of the words of the content that mean this, whatever stands behind it in brackets."""
    return bool(cell) and plain(_BRACKETS.sub("", cell)).rstrip(": ") in _words(meaning)


def ends_in(cell: str, meaning: Meaning) -> bool:
    """Whether a cell ends in one of those words: 信用卡还款冲正."""
    told = plain(_BRACKETS.sub("", cell)).rstrip(": ")
    return any(told.endswith(word) for word in _words(meaning))


@lru_cache(maxsize=16)
def _words(meaning: Meaning) -> frozenset[str]:
    found = item("import_values", meaning)
    return frozenset(plain(word) for word in found.ids("words")) if found is not None else frozenset()
