"""How a Word file looks and what it says of itself: paper, fonts, languages, properties, and the number of the page."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from debt_wizard.documents.told import BETWEEN
from debt_wizard.language import Language

if TYPE_CHECKING:
    from docx.document import Document

WIDTH, HEIGHT, SIDE = 21.0, 29.7, 2.0
"""Centimetres of an A4 page, and of its margin at the left and at the right."""

LATIN, CHINESE, CHINESE_HEADING = "Calibri", "宋体", "黑体"
"""Fonts that every Word and WPS has; where they are missing the program's own substitutes stand in."""

IN_TABLE, IN_TABLE_ID = "Table Text", "TableText"
"""Our style of what stands in a table, by name and id; an empty cell has it too, else it is as high as running text."""

STYLES = (
    ("Normal", 11, CHINESE),
    ("Heading 1", 18, CHINESE_HEADING),
    ("Heading 2", 13, CHINESE_HEADING),
    ("List Bullet", 11, CHINESE),
    (IN_TABLE, 9, CHINESE),
)
"""The styles in use, with their size in points and their Chinese font."""

SIMPLIFIED = "zh-CN"
"""By this, not by the font, a program without the font chooses Chinese shapes over Japanese ones."""

ENGLISH = "en-GB"
"""The language of Latin words, in a Chinese document too: as Chinese they would break anywhere."""

AFTER_SPACES = ("w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc")
"""What may stand behind the setting of these spaces in the form of a paragraph, by the schema of the file format."""


def set_up(document: "Document", title: str, now: datetime, language: Language, *beside: Language) -> None:
    """Make a new document one of ours: A4, our fonts, and properties that name neither a person nor a program."""
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(WIDTH), Cm(HEIGHT)
    section.left_margin = section.right_margin = Cm(SIDE)
    section.top_margin = section.bottom_margin = Cm(SIDE)
    _languages(document)
    _add_no_spaces(document.styles["Normal"])
    _add_style_of_tables(document)
    for name, size, chinese in STYLES:
        _font(document.styles[name], size, chinese, language)
    _page_numbers(document, (language, *beside))
    told = document.core_properties
    told.title, told.language = title, SIMPLIFIED if language.spoken == "zh" else ENGLISH
    told.author = told.last_modified_by = told.comments = ""
    told.created = told.modified = now.astimezone(UTC)


def _add_style_of_tables(document: "Document") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    style: Any = document.styles.add_style(IN_TABLE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    form = style.paragraph_format
    form.space_before = form.space_after = Pt(1)
    form.line_spacing = 1.0


def _add_no_spaces(style: Any) -> None:
    """No space beside Latin letters and digits but the one that is written: a day of the month stays one word."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    form = style.element.get_or_add_pPr()
    for name in ("w:autoSpaceDE", "w:autoSpaceDN"):
        element = OxmlElement(name)
        element.set(qn("w:val"), "0")
        form.insert_element_before(element, *AFTER_SPACES)


def _languages(document: "Document") -> None:
    """Chinese is simplified Chinese everywhere, also in an English document: names of lenders stand in it."""
    from docx.oxml.ns import qn

    for element in (
        *document.styles.element.iter(qn("w:lang")),
        *document.settings.element.iter(qn("w:themeFontLang")),
    ):
        element.set(qn("w:val"), ENGLISH)
        element.set(qn("w:eastAsia"), SIMPLIFIED)


def _font(style: Any, size: int, chinese: str, language: Language) -> None:
    """Latin and Chinese fonts of a style: without the second, Chinese falls to whatever is found first."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size = LATIN, Pt(size)
    style.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(attribute), None)
    fonts.set(qn("w:hAnsi"), LATIN)
    fonts.set(qn("w:eastAsia"), chinese)
    if language.spoken == "zh":
        fonts.set(qn("w:hint"), "eastAsia")  # quotation marks and dashes are as wide as in Chinese


def _page_numbers(document: "Document", languages: Sequence[Language]) -> None:
    """The number of the page at the foot in each language, counted by the word processor."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for place, language in enumerate(languages):
        before, _, after = language.say("annexes.page", number="\x00").partition("\x00")
        foot.add_run(f"{BETWEEN if place else ''}{before}")
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        foot._p.append(field)
        foot.add_run(after)
