"""A page as a Word file that Word, WPS and LibreOffice open: real headings, tables and page numbers."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from debt_wizard.documents.page import Bars, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.plain_text import cells
from debt_wizard.language import Language

if TYPE_CHECKING:
    from docx.document import Document

LATIN, CHINESE = "Calibri", "宋体"
"""Fonts that every Word and WPS has; where they are missing the program's own substitutes stand in."""

SIDE = 2.2
"""Centimetres of margin at the left and at the right of an A4 page, which is 21 wide."""

CELL, PADDING = 0.24, 0.5
"""Centimetres that a cell of a terminal takes in a table, of which a wide character fills two, and those beside it."""


BOLD = 1.15
"""How much wider the heads are, which are bold."""


def word_file(page: Page, language: Language) -> bytes:
    """The page as .docx, on A4."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(SIDE)
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
    from docx.shared import Cm, Pt

    widths = column_widths((heads, *rows))
    table = document.add_table(rows=0, cols=len(heads), style="Table Grid")
    table.autofit = False
    for place, width in enumerate(widths):
        table.columns[place].width = Cm(width)
    for number, line in enumerate((heads, *rows)):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for place, (cell, text) in enumerate(zip(row.cells, line, strict=True)):
            cell.width = Cm(widths[place])
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
            paragraph.add_run(text).bold = number == 0
            if place in figures:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if number == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    after = document.add_paragraph()  # Word wants one; a whole line of it can fall on a page of its own
    after.paragraph_format.space_after = after.paragraph_format.space_before = Pt(0)
    after.paragraph_format.line_spacing = Pt(6)


def column_widths(lines: Sequence[Sequence[str]]) -> list[float]:
    """Centimetres for each column of a table as wide as the page.

    Each has the room that its longest text needs. Where that is too much, the widest give way, and alike.
    """
    room = 21 - 2 * SIDE
    needed = [
        PADDING + CELL * max(BOLD * cells(head), *(cells(text) for text in texts), 1)
        for head, *texts in zip(*lines, strict=True)
    ]
    if sum(needed) <= room:
        return [each * room / sum(needed) for each in needed]
    found, left = dict.fromkeys(range(len(needed)), 0.0), room
    for count, place in enumerate(sorted(found, key=needed.__getitem__)):
        found[place] = min(needed[place], left / (len(needed) - count))
        left -= found[place]
    return list(found.values())


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
