"""Pages as one HTML file that needs nothing else: no script, no font, no link; it prints well on A4."""

from collections.abc import Sequence
from html import escape

from debt_wizard.documents.page import Bars, Beside, Bullets, Curve, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.svg_chart import bars, curve
from debt_wizard.documents.told import BETWEEN
from debt_wizard.documents.web_style import web_style
from debt_wizard.documents.web_table import web_table
from debt_wizard.language import Language

_CODES = {"zh": "zh-Hans"}

BEGINS = frozenset({"plan"})
"""Pages that begin a sheet of their own when printed, beside the texts to send; the others follow each other."""


def web_page(pages: Sequence[Page], language: Language, *beside: Language) -> str:
    """All pages under each other, with a list of them after the summary; what people typed is escaped.

    A page that is for the person alone is left out: nobody can take it out of the file before handing it over.
    `beside` are other languages that stand on the same pages.
    """
    pages = [page for page in pages if not page.private]
    title = next((page.title for page in pages if page.name == "summary"), pages[0].title if pages else "")
    sections = [_section(page) for page in pages]
    sections.insert(1 if pages and pages[0].name == "summary" else 0, _contents(pages, (language, *beside)))
    body = "\n".join(sections)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html lang="{_CODES.get(language.spoken, language.spoken)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{web_style(title, language)}</style>\n</head>\n<body>\n"
        f"<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _contents(pages: Sequence[Page], languages: Sequence[Language]) -> str:
    """The titles in their order. They are no links: a page that points nowhere can be checked at a glance."""
    titles = "".join(f"<li>{escape(page.title)}</li>" for page in pages)
    head = BETWEEN.join(language.say("annexes.contents") for language in languages)
    return f"<nav>\n<h2>{escape(head)}</h2>\n<ol>{titles}</ol>\n</nav>"


def _section(page: Page) -> str:
    parts = "\n".join(_part(part) for part in page.parts)
    kind = ' class="own"' if page.verbatim else ' class="begins"' if page.name in BEGINS else ""
    return f'<section id="{escape(page.name, quote=True)}"{kind}>\n<h1>{escape(page.title)}</h1>\n{parts}\n</section>'


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
        case Beside():
            return _beside(part)
        case Table():
            return web_table(part)


def _beside(part: Beside) -> str:
    codes = [_CODES.get(code, code) for code in part.codes]
    heads, *rows = (
        "".join(f'<{tag} lang="{code}">{escape(text)}</{tag}>' for code, text in zip(codes, line, strict=True))
        for tag, line in (("th", part.names), *(("td", row) for row in part.rows))
    )
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table class="beside"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'
