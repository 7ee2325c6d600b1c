"""A page as a Word file that Word, WPS and LibreOffice open: real headings, lists and tables."""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.told import without_words
from debt_wizard.documents.word_style import set_up
from debt_wizard.documents.word_table import add_bars, add_table
from debt_wizard.language import Language

if TYPE_CHECKING:
    from docx.document import Document

MOST_BARS = 9
"""Balances that are drawn of a curve: enough to see how it falls."""


def word_file(page: Page, language: Language, now: datetime, *beside: Language) -> bytes:
    """The page as .docx, on A4; the number of each page is told in the languages that stand beside too."""
    from docx import Document

    document = Document()
    set_up(document, page.title, now, language, *beside)
    if not page.verbatim:
        document.add_heading(page.title, level=1)
    for part in page.parts:
        _add(document, part, language)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _add(document: "Document", part: Part, language: Language) -> None:
    match part:
        case Heading(text):
            document.add_heading(text, level=2)
        case Paragraph(text):
            document.add_paragraph(text)
        case Bullets(items):
            for item in items:
                document.add_paragraph(item, style="List Bullet")
        case Bars():
            add_bars(document, part)
        case Curve():
            add_bars(document, as_bars(part, language))
        case Beside(names=names, rows=rows):
            add_table(document, Table(names, rows), shares=[1] * len(names))
        case Table():
            add_table(document, part)


def as_bars(curve: Curve, language: Language) -> Bars:
    """A curve as a few of its balances, evenly spaced, the first and the last among them."""
    last = len(curve.days) - 1
    count = min(MOST_BARS, last + 1)
    places = sorted({round(last * number / max(count - 1, 1)) for number in range(count)})
    days, amounts = [curve.days[place] for place in places], [curve.amounts[place] for place in places]
    if curve.without_words:
        names, told = ([without_words(value, language) for value in values] for values in (days, amounts))
    else:
        names, told = [language.date(day) for day in days], [language.money(amount) for amount in amounts]
    return Bars(curve.title, tuple(names), tuple(amounts), tuple(told))
