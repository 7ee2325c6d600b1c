"""Pages as one HTML file that needs nothing else: no script, no font, no link; it prints well on A4."""

from collections.abc import Sequence
from html import escape

from debt_wizard.documents.page import Bars, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.plain_text import cells as cells_of
from debt_wizard.documents.svg_chart import bars, curve
from debt_wizard.language import Language

SHORT = 18
"""Cells of a terminal that a date or a name takes: it stays on one line. A wide character takes two."""

NARROW = 5
"""Columns with which a table still fits on A4 where all of them are that long."""

_CODES = {"zh": "zh-Hans"}

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif;
       color: #1a1a1a; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
section + section { border-top: 1px solid #999; margin-top: 2.5rem; padding-top: 1.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border-bottom: 1px solid #bbb; padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top; }
th.figure, td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td { overflow-wrap: anywhere; } .short { white-space: nowrap; }
p { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0; }
figure { margin: 1.2rem 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
svg { width: 100%; height: auto; font-size: 14px; } svg rect { fill: #37658f; } svg text { fill: #1a1a1a; }
svg polyline { fill: none; stroke: #37658f; stroke-width: 2; } svg .axis { stroke: #777; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  section + section { break-before: page; border: 0; margin: 0; padding: 0; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow: visible; }
}
"""


def web_page(pages: Sequence[Page], language: Language) -> str:
    """All pages under each other; what people typed is escaped."""
    title = escape(pages[0].title) if pages else ""
    sections = "\n".join(_section(page) for page in pages)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html lang="{_CODES.get(language.spoken, language.spoken)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{sections}\n</main>\n</body>\n</html>\n"
    )


def _section(page: Page) -> str:
    parts = "\n".join(_part(part) for part in page.parts)
    return f'<section id="{escape(page.name, quote=True)}">\n<h1>{escape(page.title)}</h1>\n{parts}\n</section>'


def _part(part: Part) -> str:
    match part:
        case Heading(text):
            return f"<h2>{escape(text)}</h2>"
        case Paragraph(text):
            return f"<p>{escape(text)}</p>"
        case Bullets(items):
            return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"
        case Bars():
            return bars(part)
        case Curve():
            return curve(part)
        case Table(heads, rows, figures):
            is_narrow = len(heads) <= NARROW
            head = _cells("th", heads, figures, is_narrow=is_narrow)
            body = "".join(f"<tr>{_cells('td', row, figures, is_narrow=is_narrow)}</tr>" for row in rows)
            return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cells(tag: str, cells: Sequence[str], figures: frozenset[int], *, is_narrow: bool) -> str:
    found: list[str] = []
    for place, cell in enumerate(cells):
        is_short = is_narrow and cells_of(cell) <= SHORT
        kind = ' class="figure"' if place in figures else ' class="short"' if is_short else ""
        found.append(f"<{tag}{kind}>{escape(cell)}</{tag}>")
    return "".join(found)
