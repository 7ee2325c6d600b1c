"""The history of an income: one amount for each month."""

import re
from decimal import Decimal
from itertools import pairwise

from debt_wizard.typed.amount import read_amount, show_amount
from debt_wizard.typed.plain import plain
from debt_wizard.typed.refused import Refused

EXAMPLE = "900; 0; 650"
MOST = 120

_BREAKS = re.compile(r"[;、\n/|]|(?<=[0-9元块百千万亿角分kw])\s+(?=[0-9¥一二两三四五六七八九零])")
_HEAD = re.compile(r"\D*[1-9][0-9]{0,2}")
_GROUP = re.compile(r"[0-9]{3}(?:\D.*)?")


def read_history(text: str) -> list[Decimal]:
    """Amounts, oldest first, between semicolons, 、, spaces, new lines or commas: 900; 0; 650.

    A comma groups in 12,500 and separates in 900,0,650. Where it may do either, as in 900,650, nothing is
    guessed.

    Raises:
        Refused: as for an amount, history_ambiguous, or history_too_long (more than 120).
    """
    lines = "\n".join(plain(line) for line in text.replace("\r", "\n").split("\n"))
    parts = [part.strip() for part in _BREAKS.split(lines) if part.strip()]
    amounts = [read_amount(amount) for part in parts for amount in _at_commas(part, is_alone=len(parts) == 1)]
    if len(amounts) > MOST:
        raise Refused("history_too_long", EXAMPLE, most=MOST)
    return amounts


def show_history(history: list[Decimal] | None) -> str:
    """A history as a field shows it when it is opened again: 900; 0; 650."""
    return "; ".join(show_amount(amount) for amount in history or [])


def _at_commas(part: str, *, is_alone: bool) -> list[str]:
    """One amount with groups of three, or several amounts."""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    groups = [
        bool(_GROUP.fullmatch(right) and (_HEAD.fullmatch(left) or (at and _GROUP.fullmatch(left))))
        for at, (left, right) in enumerate(pairwise(pieces))
    ]
    if not any(groups):
        return pieces
    is_short_head = len(re.sub(r"\D", "", pieces[0])) < 3
    if all(groups) and (not is_alone or (len(pieces) == 2 and is_short_head)):
        return [",".join(pieces)]
    raise Refused("history_ambiguous", EXAMPLE)
