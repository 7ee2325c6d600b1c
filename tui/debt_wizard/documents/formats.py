"""The file formats: what each makes of a bundle."""

from collections.abc import Callable, Collection, Iterable

from debt_wizard.documents.bundle import Bundle
from debt_wizard.documents.markdown import markdown
from debt_wizard.documents.page import Page
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.redaction import LETTERS

Files = Iterable[tuple[str, bytes]]
"""Names of files with what is in them."""


def _each_page(ending: str, write: Callable[[Page, Bundle], bytes]) -> Callable[[Bundle], Files]:
    return lambda made: [(f"{page.name}.{ending}", write(page, made)) for page in made.pages]


def _html(made: Bundle) -> Files:
    from debt_wizard.documents.web_page import web_page

    return [("everything.html", web_page(made.pages, made.language, *made.beside).encode("utf-8"))]


def _docx(page: Page, made: Bundle) -> bytes:
    from debt_wizard.documents.word_file import word_file

    return word_file(page, made.language, made.now, *made.beside)


def _ics(made: Bundle) -> Files:
    from debt_wizard.documents.calendar_file import calendar_file

    return [("dates.ics", calendar_file(made.case, made.language, made.now))]


def _csv(made: Bundle) -> Files:
    from debt_wizard.documents.spreadsheet import spreadsheets

    return spreadsheets(made.pages, made.language)


FORMATS: dict[str, Callable[[Bundle], Files]] = {
    "md": _each_page("md", lambda page, made: markdown(page, made.language).encode("utf-8")),
    "txt": _each_page("txt", lambda page, made: plain_text(page, made.language).encode("utf-8")),
    "docx": _each_page("docx", _docx),
    "html": _html,
    "csv": _csv,
    "ics": _ics,
}
"""What each format writes, by the ending of its files."""

PACK = "zip"
"""All formats in one file, with the evidence and a list of checksums."""

ALL_FORMATS = (*FORMATS, PACK)

WITHOUT_DRAFTS = frozenset({"csv", "ics"})
"""Tables and dates alone: no draft is part of what they write."""

HOLD_DATES = frozenset({"ics", PACK})
"""What brings a calendar along."""

USUAL = ("md", "txt")
"""What is written where no format is named."""


def hold_drafts(formats: Iterable[str], leave_out: Collection[str] = ()) -> bool:
    """Whether a draft is part of what is written in any of these formats, with so much left out."""
    return LETTERS not in leave_out and not WITHOUT_DRAFTS.issuperset(formats)


Ready = dict[str, list[tuple[str, bytes]]]
"""What was made of a bundle already, by format."""


def files(
    made: Bundle, ending: str, ready: Ready | None = None, packed: Iterable[tuple[str, bytes]] = ()
) -> list[tuple[str, bytes]]:
    """What one format makes of a bundle.

    `ready` keeps it, so that a pack of the same bundle takes it from there. `packed` is what a pack holds besides.

    Raises:
        KeyError: there is no such format.
    """
    if ending == PACK:
        from debt_wizard.documents.pack import pack

        every = [file for each in FORMATS for file in files(made, each, ready)]
        return [("debt-wizard.zip", pack([*every, *packed], made.case if made.with_files else None, made.now))]
    if ready is None:
        return list(FORMATS[ending](made))
    if ending not in ready:
        ready[ending] = list(FORMATS[ending](made))
    return ready[ending]
