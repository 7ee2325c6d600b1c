"""What is wished of the files: where to, in which formats and language, and what is left out."""

from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case, Part
from debt_wizard.documents.export import Exported, export
from debt_wizard.documents.formats import ALL_FORMATS, HOLD_DATES, PACK, USUAL, hold_drafts
from debt_wizard.documents.redaction import hides_text
from debt_wizard.language import Language
from debt_wizard.screens.written_in import BOTH
from debt_wizard_content.text import LANGUAGES


class Outgoing(Part):
    """How to write the files of a case; no part of it."""

    folder: str
    formats: list[str]
    leave_out: list[str] = []
    language: str

    @classmethod
    def usual(cls, folder: Path, language: str) -> "Outgoing":
        """The usual formats, in a language of the letters."""
        known = language if language in LANGUAGES else LANGUAGES[0]
        return cls(folder=str(folder), formats=list(USUAL), language=known)

    def languages(self, currency: str) -> list[Language]:
        """The languages of the files, the first one first."""
        codes = LANGUAGES if self.language == BOTH else (self.language,)
        return [Language(code, currency) for code in codes]

    @property
    def holds_drafts(self) -> bool:
        """Whether a draft is part of what is written."""
        return hold_drafts(self.formats, self.leave_out)

    @property
    def holds_dates(self) -> bool:
        """Whether a calendar is part of what is written."""
        return not HOLD_DATES.isdisjoint(self.formats)

    @property
    def hides_text(self) -> bool:
        """Whether something is covered inside texts."""
        return hides_text(self.leave_out)

    @property
    def leaves_files_out(self) -> bool:
        """Whether a pack is written that must hold no file, since a file cannot be blacked out."""
        return self.hides_text and PACK in self.formats

    def keep_formats(self, formats: list[str]) -> None:
        """Take over which formats are wished, in their usual order; plain text where none is."""
        self.formats = [ending for ending in ALL_FORMATS if ending in formats] or ["txt"]

    def write(self, case: Case, now: datetime) -> Exported:
        """Write the files.

        Raises:
            NotReadyError: something is in the way.
            OSError, RuntimeError: the folder cannot be written to, or its name leads nowhere.
        """
        languages = self.languages(case.about.currency)
        folder = Path(self.folder.strip()).expanduser()
        return export(case, folder, self.formats, languages, now, leave_out=self.leave_out)
