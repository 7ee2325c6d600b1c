"""Tables and bar charts of a Word file. A bar is shaded cells: it needs no picture, and prints everywhere."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from debt_wizard.documents.column_widths import column_widths
from debt_wizard.documents.page import Bars, Table
from debt_wizard.documents.word_style import IN_TABLE_ID, SIDE, WIDTH

if TYPE_CHECKING:
    from docx.document import Document

CELL, PADDING = 0.185, 0.45
"""Centimetres that a cell of a terminal takes in that size, and those beside it; a wide character fills two cells."""

STEPS = 40
"""Cells that the longest bar has."""

NAME, TOLD = 4.0, 3.4
"""Centimetres for the name and the amount of a bar."""

SHADE, WHITE = "37658F", "FFFFFF"

BETWEEN = "24"
"""Eighths of a point of white above and below a bar."""


def add_table(document: "Document", table: Table, shares: Sequence[int] = ()) -> None:
    """A table as wide as the page, its heads repeated on each page and its rows never broken.

    `shares` says how wide its columns are to each other; else their texts do.
    """
    from docx.oxml import OxmlElement

    room = WIDTH - 2 * SIDE
    widths = [room * share / sum(shares) for share in shares] or column_widths(table, room, CELL, PADDING)
    made = _new(document, widths, "Table Grid")
    for number, line in enumerate((table.heads, *table.rows)):
        row = made.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for place, (cell, text) in enumerate(zip(row.cells, line, strict=True)):
            _fill(cell, text, widths[place], to_the_right=place in table.figures, bold=number == 0)
        if number == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    _close(document)


def add_bars(document: "Document", chart: Bars) -> None:
    """One row for each amount: its name, a bar of shaded cells, and the amount."""
    from docx.oxml import OxmlElement

    document.add_heading(chart.title, level=2)
    longest = max(*chart.amounts, Decimal(1))
    step = (WIDTH - 2 * SIDE - NAME - TOLD) / STEPS
    widths = [NAME, *[step] * STEPS, TOLD]
    made = _new(document, widths, "Normal Table")
    for name, amount, told in zip(chart.names, chart.amounts, chart.told, strict=True):
        row = made.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        inside = row.cells
        shaded = round(STEPS * max(amount, Decimal(0)) / longest)
        for first, last, is_shaded in ((1, shaded, True), (shaded + 1, STEPS, False)):
            if first <= last:
                bar = _joined(inside[first : last + 1])
                _fill(bar, "", step * (last - first + 1))
                if is_shaded:
                    _shade(bar)
        _fill(inside[0], name, NAME)
        _fill(inside[-1], told, TOLD, to_the_right=True)
    _keep_together(made)
    _close(document)


def _new(document: "Document", widths: list[float], style: str) -> Any:
    from docx.shared import Cm

    made = document.add_table(rows=0, cols=len(widths), style=style)
    made.autofit = False
    for place, width in enumerate(widths):
        made.columns[place].width = Cm(width)
    return made


def _fill(cell: Any, text: str, width: float, *, to_the_right: bool = False, bold: bool = False) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    cell.width = Cm(width)
    paragraph = cell.paragraphs[0]
    paragraph._p.style = IN_TABLE_ID  # by its id: a name is looked up among all styles for each cell
    paragraph.add_run(text).bold = bold
    if to_the_right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _keep_together(made: Any) -> None:
    """All rows on one page: a chart is read at a glance. One paragraph of each row but the last says so."""
    for row in made._tbl.tr_lst[:-1]:
        row.tc_lst[0].p_lst[0].get_or_add_pPr().get_or_add_keepNext()


def _joined(cells: Sequence[Any]) -> Any:
    """Neighbours as one cell; python-docx merges them one by one, which takes a second for each chart."""
    first, *others = cells
    first._tc.grid_span = len(cells)
    for other in others:
        other._tc.getparent().remove(other._tc)
    return first


def _shade(cell: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    def made(name: str, **values: str) -> Any:
        element = OxmlElement(name)
        for key, value in values.items():
            element.set(qn(f"w:{key}"), value)
        return element

    borders = OxmlElement("w:tcBorders")
    for side in ("w:top", "w:bottom"):
        borders.append(made(side, val="single", sz=BETWEEN, space="0", color=WHITE))
    shade = made("w:shd", val="clear", color="auto", fill=SHADE)
    cell._tc.get_or_add_tcPr().extend((borders, shade))


def _close(document: "Document") -> None:
    """The paragraph that Word wants after a table; a whole line of it can fall on a page of its own."""
    from docx.shared import Pt

    after = document.add_paragraph()
    after.paragraph_format.space_after = after.paragraph_format.space_before = Pt(0)
    after.paragraph_format.line_spacing = Pt(6)
