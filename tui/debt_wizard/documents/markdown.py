"""A page as Markdown. What people typed is escaped, so that it shows as it was typed and does nothing."""

import re
from collections.abc import Sequence

from debt_wizard.documents.chart_words import bar_words, curve_words
from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.language import Language

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|~&$-])")
_NUMBERED = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


def markdown(page: Page, language: Language) -> str:
    """The page, with its title as the first heading."""
    title = [] if page.verbatim else [f"# {escaped(page.title)}"]
    return "\n\n".join([*title, *(_part(part, language) for part in page.parts)]) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no emphasis, link, picture, code or HTML comes of it."""
    return _SPECIAL.sub(r"\\\1", text)


def _part(part: Part, language: Language) -> str:
    match part:
        case Heading(text):
            return f"## {escaped(text)}"
        case Paragraph(text):
            numbered = [_NUMBERED.sub(r"\1\\\2", escaped(line)) for line in text.splitlines()]
            return "\\\n".join(numbered)
        case Bullets(items):
            return "\n".join(f"- {escaped(' '.join(item.splitlines()))}" for item in items)
        case Bars():
            bars = [f"- {escaped(bar)}" for bar in bar_words(part, language)]
            return "\n".join([f"**{escaped(part.title)}**", "", *bars])
        case Curve():
            return escaped(curve_words(part, language))
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
