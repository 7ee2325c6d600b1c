"""A page as Markdown. What people typed is escaped, so that it shows as it was typed and does nothing."""

import re

from debt_wizard.documents.page import Bullets, Heading, Page, Paragraph, Part, Table

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
            lines = [_NUMBERED.sub(r"\1\\\2", escaped(line)) for line in text.splitlines()]
            return "\\\n".join(lines)
        case Bullets(items):
            return "\n".join(f"- {escaped(' '.join(item.splitlines()))}" for item in items)
        case Table(heads, rows, figures):
            rule = [("---:" if place in figures else "---") for place in range(len(heads))]
            first, *rest = [[escaped(cell) for cell in line] for line in (heads, *rows)]
            return "\n".join(f"| {' | '.join(cells)} |" for cells in (first, rule, *rest))
