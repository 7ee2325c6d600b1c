"""A page as a Word file that Word, WPS and LibreOffice open: real headings, tables and page numbers."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from debt_wizard.documents.page import Bars, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.language import Language

if TYPE_CHECKING:
    from docx.document import Document

LATIN, CHINESE = "Calibri", "宋体"
"""Fonts that every Word and WPS has; where they are missing the program's own substitutes stand in."""


def word_file(page: Page, language: Language) -> bytes:
    """The page as .docx, on A4."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    _fonts(document)
    _page_numbers(document, language)
    document.core_properties.title = page.title
    document.core_properties.author = ""
    if not page.verbatim:
        document.add_heading(page.title, level=1)
    for part in page.parts:
        _add(document, part)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _add(document: "Document", part: Part) -> None:
    match part:
        case Heading(text):
            document.add_heading(text, level=2)
        case Paragraph(text):
            document.add_paragraph(text)
        case Bullets(items):
            for item in items:
                document.add_paragraph(item, style="List Bullet")
        case Bars(title, names, told=told):
            document.add_heading(title, level=2)
            for name, amount in zip(names, told, strict=True):
                document.add_paragraph(f"{name}: {amount}", style="List Bullet")
        case Curve(title, first=first, last=last):
            document.add_paragraph(f"{title}: {first} → 0 ({last})")
        case Table(heads, rows, figures):
            _add_table(document, heads, rows, figures)


def _add_table(
    document: "Document", heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], figures: frozenset[int]
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    table = document.add_table(rows=0, cols=len(heads), style="Table Grid")
    for number, line in enumerate((heads, *rows)):
        row = table.add_row()
        for place, text in enumerate(line):
            paragraph = row.cells[place].paragraphs[0]
            paragraph.add_run(text).bold = number == 0
            if place in figures:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if number == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    document.add_paragraph()


def _fonts(document: "Document") -> None:
    """Latin and Chinese fonts of every style in use: without the second, Chinese falls to whatever is found first."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in (("Normal", 11), ("Heading 1", 18), ("Heading 2", 13), ("List Bullet", 11)):
        style: Any = document.styles[name]
        style.font.name, style.font.size = LATIN, Pt(size)
        style.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        fonts.set(qn("w:hAnsi"), LATIN)
        fonts.set(qn("w:eastAsia"), CHINESE)


def _page_numbers(document: "Document", language: Language) -> None:
    """The number of the page at the foot, counted by the word processor."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, _, after = language.say("annexes.page", number="\x00").partition("\x00")
    foot.add_run(before)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    foot._p.append(field)
    foot.add_run(after)
