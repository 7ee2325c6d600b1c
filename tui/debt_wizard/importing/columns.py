"""Which column of a table holds which field: guessed from its heading by the words of the content."""

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from debt_wizard.importing.cells import says
from debt_wizard.importing.table import LOOKED_AT, Row, Table
from debt_wizard.typed.plain import plain
from debt_wizard_content.catalogues import Item, catalogue

ImportKind = Literal["debts", "payments"]

_BRACKET = re.compile(r"[()]")
_SIGNS = re.compile(r"^[\s:：￥¥*#]+|[\s:：￥¥*#]+$")

TEXTS = frozenset({"payee", "note", "way"})
"""Fields of payments that are a text, for which a bill may have several columns."""

Columns = Mapping[str, int]
"""The column of each field that has one."""


def fields_of(kind: ImportKind) -> list[Item]:
    """The fields that are looked for, in the order in which they are asked for.

    Some only tell which rows are meant, such as the direction of the money; the others are taken.
    """
    return [each for each in catalogue("import_columns") if each.value("kind") == kind]


def taken_fields(kind: ImportKind) -> list[str]:
    """The fields that are taken."""
    return [each.value("field") for each in fields_of(kind) if not each.flag("tells")]


def heading_of(table: Table, kind: ImportKind) -> int | None:
    """The place of the row that names most fields; None where no row names any."""
    known = [(_named(row.cells, kind), place) for place, row in enumerate(table.rows[:LOOKED_AT])]
    best = max(known, key=lambda each: (len(each[0]), -each[1]), default=({}, 0))
    return best[1] if best[0] else None


def width_of_heading(table: Table, kind: ImportKind) -> int | None:
    """How many cells the heading has; None where no row is one."""
    heading = heading_of(table, kind)
    return len(table.rows[heading].cells) if heading is not None else None


def rows_below_heading(table: Table, kind: ImportKind) -> tuple[Row, ...]:
    """The rows that may be entries; all of them where no row is a heading."""
    heading = heading_of(table, kind)
    return table.rows[heading + 1 :] if heading is not None else table.rows


def guessed(table: Table, kind: ImportKind) -> dict[str, int]:
    """The column of each field that the heading names: of several for a text, one in which something stands."""
    heading = heading_of(table, kind)
    if heading is None:
        return {}
    cells, below = table.rows[heading].cells, table.rows[heading + 1 :]
    found = _named(cells, kind)
    filled = _named(tuple(cell if _is_filled(at, below) else "" for at, cell in enumerate(cells)), kind)
    better = {field: at for field, at in filled.items() if field in TEXTS and at not in found.values()}
    return {field: better.get(field, at) if not _is_filled(at, below) else at for field, at in found.items()}


def names_of(table: Table, kind: ImportKind) -> list[str]:
    """The heading of each column; its number where it has none."""
    heading = heading_of(table, kind)
    cells = table.rows[heading].cells if heading is not None else ()
    return [cells[at] if at < len(cells) and cells[at] else str(at + 1) for at in range(table.width)]


def _is_filled(at: int, rows: tuple[Row, ...]) -> bool:
    """Whether anything but a sign for nothing stands in a column."""
    return any(not says(row.cell(at), "nothing") for row in rows if row.cell(at))


def _named(cells: tuple[str, ...], kind: ImportKind) -> dict[str, int]:
    fields = [(field.value("field"), _words_of(field)) for field in fields_of(kind)]
    known = {word for _, words in fields for word in words}
    heads = [_heading(cell, known) for cell in cells]
    found: dict[str, int] = {}
    for field, words in fields:
        place = _place_of(words, heads, found.values())
        if place is not None:
            found[field] = place
    return found


def _place_of(words: list[str], heads: list[str], taken: Iterable[int]) -> int | None:
    """The column whose heading is the first of these words that any free column has."""
    free = [(at, head) for at, head in enumerate(heads) if at not in taken]
    return next((at for word in words for at, head in free if head == word), None)


def _words_of(field: Item) -> list[str]:
    """How a field may be called in a heading: in the words of bills, the most telling first, and as it is asked for."""
    return [_told(word) for word in (*field.ids("words"), *field.name.by_language.values())]


def _heading(cell: str, known: set[str]) -> str:
    """What names a column: 金额 of 金额(元), and 支出 of 交易金额(支出), where what is in brackets says more.

    Brackets may also stand within a word: 收(付)方名称.
    """
    told = _told(cell)
    whole = _bare(_BRACKET.sub("", told))
    if whole in known:
        return whole
    before, _, inside = told.partition("(")
    inside = _bare(inside.rstrip("):"))
    return inside if inside in known else _bare(before)


def _told(heading: str) -> str:
    """A heading in one alphabet, without its spaces: 金 额 is 金额."""
    return "".join(plain(heading).split())


def _bare(text: str) -> str:
    return _SIGNS.sub("", text)
