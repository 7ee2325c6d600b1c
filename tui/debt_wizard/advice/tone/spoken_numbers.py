"""Long numbers that are told figure by figure in words: 六二二二零二… or "six two double two oh two …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HAN = dict(zip("零〇一幺二两三四五六七八九", "0011223456789", strict=True))
_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LATIN = {name: str(figure) for figure, name in enumerate(_NAMES)} | {"oh": "0"}
_TIMES = {"double": 2, "triple": 3, "treble": 3}

_FIGURE = rf"(?:[{''.join(_HAN)}]|\b(?:(?:{'|'.join(_TIMES)})\s)?(?:{'|'.join(_LATIN)})\b)"
_RUN = re.compile(
    rf"{_FIGURE}(?:[\s，、,。.…-]{{0,3}}{_FIGURE}){{5,18}}(?:[\s，、,-]{{0,2}}(?P<check>[Xx叉])(?![A-Za-z]))?",
    re.IGNORECASE,
)
_ONE = re.compile(_FIGURE, re.IGNORECASE)
_UNITS = re.compile("[十百千万亿]")

LEAST = 10
"""Figures: what is shorter is an amount, a count or a telephone number."""


@dataclass(frozen=True)
class SpokenNumber:
    """A number in words: its figures, and where it stands. Offsets are code points, the end exclusive."""

    figures: str
    """Digits, and an X at the end where one was said."""
    start: int
    end: int


def spoken_numbers(text: str) -> Iterator[SpokenNumber]:
    """Each run of ten figures or more, said one by one; an amount in words is none."""
    for run in _RUN.finditer(text):
        if _UNITS.match(text, run.end()) or (run.start() and _UNITS.match(text, run.start() - 1)):
            continue
        figures = "".join(_figures(one[0].lower()) for one in _ONE.finditer(run[0]))
        last = "X" if run["check"] else ""
        if len(figures) >= LEAST:
            yield SpokenNumber(figures + last, *run.span())


def _figures(said: str) -> str:
    if said in _HAN:
        return _HAN[said]
    *times, figure = said.split()
    return _LATIN[figure] * (_TIMES[times[0]] if times else 1)
