"""A page as Markdown. What people typed is escaped, so that it shows as it was typed and does nothing."""

import re
from collections.abc import Sequence

from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|~&$-])")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


def markdown(page: Page) -> str:
    """The page, with its title as the first heading."""
    title = [] if page.verbatim else [f"# {escaped(page.title)}"]
    return "\n\n".join([*title, *(_part(part) for part in page.parts)]) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no emphasis, link, picture, code or HTML comes of it."""
    return _SPECIAL.sub(r"\\\1", text)


def _part(part: Part) -> str:
    match part:
        case Heading(text):
            return f"## {escaped(text)}"
        case Paragraph(text):
            numbered = [_NUMBERED.sub(r"\1\\\2", escaped(line)) for line in text.splitlines()]
            return "\\\n".join(numbered)
        case Bullets(items):
            return "\n".join(f"- {escaped(' '.join(item.splitlines()))}" for item in items)
        case Bars(title, names, told=told):
            bars = [f"- {escaped(f'{name}: {amount}')}" for name, amount in zip(names, told, strict=True)]
            return "\n".join([f"**{escaped(title)}**", "", *bars])
        case Curve(title, first=first, last=last):
            return escaped(f"{title}: {first} → 0 ({last})")
        case Beside(names=names, rows=rows):
            broken = tuple(
                tuple("<br>".join(escaped(line) for line in cell.splitlines()) for cell in row) for row in rows
            )
            return _table(tuple(escaped(name) for name in names), broken, frozenset())
        case Table(heads, rows, figures):
            top, *rest = [tuple(escaped(cell) for cell in line) for line in (heads, *rows)]
            return _table(top, rest, figures)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], figures: frozenset[int]) -> str:
    rule = [("---:" if place in figures else "---") for place in range(len(heads))]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))
