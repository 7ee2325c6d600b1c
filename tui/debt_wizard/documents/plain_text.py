"""A page as plain text, with tables in columns of cells."""

import unicodedata

from debt_wizard.documents.chart_words import bar_words, curve_words
from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.language import Language

GAP = "  "


def plain_text(page: Page, language: Language) -> str:
    """The page, with its title above a line."""
    title = [] if page.verbatim else [f"{page.title}\n{'=' * cells(page.title)}"]
    return "\n\n".join([*title, *(_part(part, language) for part in page.parts)]) + "\n"


def cells(text: str) -> int:
    """The cells of a terminal that a text takes: a wide character takes two."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _part(part: Part, language: Language) -> str:
    match part:
        case Heading(text):
            return f"{text}\n{'-' * cells(text)}"
        case Paragraph(text):
            return text
        case Bullets(items):
            return "\n".join(f"- {item}" for item in items)
        case Bars():
            return "\n".join([part.title, *(f"- {bar}" for bar in bar_words(part, language))])
        case Curve():
            return curve_words(part, language)
        case Beside(rows=rows):
            return "\n\n".join(text for row in rows for text in row)
        case Table(heads, rows, figures):
            lines = [heads, *rows]
            widths = [max(cells(line[place]) for line in lines) for place in range(len(heads))]
            return "\n".join(_line(line, widths, figures) for line in lines)


def _line(line: tuple[str, ...], widths: list[int], figures: frozenset[int]) -> str:
    filled = []
    for place, (cell, width) in enumerate(zip(line, widths, strict=True)):
        room = " " * (width - cells(cell))
        filled.append(room + cell if place in figures else cell + room)
    return GAP.join(filled).rstrip()
