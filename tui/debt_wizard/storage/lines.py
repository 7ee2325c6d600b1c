"""Find the line of a session file where a field stands, so that a message can name it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from debt_wizard.case import Problem

Place = tuple[tuple[str, int], ...]
"""The way to a field: each name with the number of the entry, from 1; 0 where a table stands alone."""

_HEAD = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_FIELD = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)""")
_FENCE = re.compile(r'"""|\'\'\'')


def with_lines(problems: list[Problem], text: str) -> tuple[Problem, ...]:
    """The problems, each with the line of its field, or else of its table; in the order of the file."""
    places = list(_places(text))
    found = [replace(problem, line=_line_of(_wanted(problem), places)) for problem in problems]
    return tuple(sorted(found, key=lambda problem: problem.line or 0))


def _wanted(problem: Problem) -> Place:
    words = [*problem.table.split("."), problem.field] if problem.table else [problem.field]
    return tuple(_numbered(word) for word in words)


def _numbered(word: str) -> tuple[str, int]:
    name, _, number = word.partition(" ")
    return (name, int(number)) if number.isdigit() else (word, 0)


def _line_of(wanted: Place, places: list[tuple[int, Place]]) -> int | None:
    """The line with the most of the way to the field; the first of several."""
    best, most = None, 0
    for line, place in places:
        if len(place) > most and _leads_to(place, wanted):
            best, most = line, len(place)
    return best


def _leads_to(place: Place, wanted: Place) -> bool:
    if len(place) > len(wanted):
        return False
    return all(
        name == other and (number == its_number or 0 in (number, its_number))
        for (name, number), (other, its_number) in zip(place, wanted, strict=False)
    )


def _places(text: str) -> Iterator[tuple[int, Place]]:
    """Each line that opens a table or a field, with the way to it; lines of a longer text are passed over."""
    table: Place = ()
    counts: dict[tuple[str, ...], int] = {}
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        if fence:
            fence = "" if fence in line else fence
            continue
        head = _HEAD.fullmatch(line)
        if head:
            names = _names(head[2])
            if head[1] == "[[":
                counts[names] = counts.get(names, 0) + 1
                for longer in [key for key in counts if len(key) > len(names) and key[: len(names)] == names]:
                    del counts[longer]
            table = tuple((name, counts.get(names[: at + 1], 0)) for at, name in enumerate(names))
            yield number, table
            continue
        field = _FIELD.fullmatch(line)
        if field:
            yield number, (*table, *((name, 0) for name in _names(field[1])))
            opened = _FENCE.match(field[2])
            if opened and opened[0] not in field[2][3:]:
                fence = opened[0]


def _names(dotted: str) -> tuple[str, ...]:
    parts: list[str] = re.findall(r"""[\w-]+|"[^"]*"|'[^']*'""", dotted)
    return tuple(part.strip("\"'") for part in parts)
