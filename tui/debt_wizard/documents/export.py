"""Writing the documents of a case to files that only their owner can read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.drafting import call_sheets, draft_for, drafts_to_send
from debt_wizard.documents.gap import as_blanks
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.markdown import markdown
from debt_wizard.documents.page import Page, Paragraph
from debt_wizard.documents.paragraphs import paragraphs_of
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.readiness import Blocker, blockers, draft_name
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language
from debt_wizard.storage import write_private_file

FORMATS: dict[str, Callable[[Page], str]] = {"md": markdown, "txt": plain_text}
"""The file formats by their endings."""


class NotReadyError(Exception):
    """A case that must not leave the program yet."""

    def __init__(self, found: Sequence[Blocker]) -> None:
        super().__init__(", ".join(blocker.kind for blocker in found))
        self.blockers = tuple(found)


@dataclass(frozen=True)
class Exported:
    """What was written."""

    folder: Path
    paths: tuple[Path, ...]


def pages(case: Case, language: Language, today: date) -> list[Page]:
    """Every document of a case: the summary first, then the drafts and call sheets, then the dated plan."""
    sent = [(wanted, draft_for(case, wanted, language, today).text) for wanted in drafts_to_send(case)]
    read = [(wanted, as_blanks(draft_for(case, wanted, language, today).text)) for wanted in call_sheets(case)]
    drafts = [_draft(wanted, text, language) for wanted, text in [*sent, *read]]
    return [summary(case, language, today), *drafts, dated_plan(case, language, today)]


def _draft(wanted: Wanted, text: str, language: Language) -> Page:
    name = f"{wanted.intent}-{wanted.channel}-{wanted.debt.id}".replace("_", "-")
    parts = tuple(Paragraph(paragraph) for paragraph in paragraphs_of(text))
    return Page(name, draft_name(wanted, language), parts, verbatim=True)


def export(case: Case, folder: Path, formats: Sequence[str], language: Language, today: date) -> Exported:
    """Write every document of a case into `folder`, which is made where it is missing.

    A file of the same name that says something else is kept: the new one gets a number.

    Raises:
        KeyError: a format that does not exist.
        NotReadyError: a draft has open places, or the verdict is unknown, or stands against what is promised.
        OSError: the folder cannot be written to.
    """
    writers = {ending: FORMATS[ending] for ending in formats}
    found = blockers(case, language, today)
    if found:
        raise NotReadyError(found)
    written = [
        write_private_file(folder, f"{page.name}.{ending}", write(page))
        for page in pages(case, language, today)
        for ending, write in writers.items()
    ]
    return Exported(folder, tuple(written))
