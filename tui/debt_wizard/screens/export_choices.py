"""What is wished of the files: their language, formats, what is left out of them, and the folder."""

from collections.abc import Callable

from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical

from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.formats import ALL_FORMATS
from debt_wizard.documents.redaction import REDACTIONS
from debt_wizard.language import Language
from debt_wizard.screens.choices import several
from debt_wizard.screens.outgoing import Outgoing
from debt_wizard.screens.written_in import BOTH, written_in
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.reading import PATH
from debt_wizard.widgets.told import Told
from debt_wizard_content.text import LANGUAGES


class ExportChoices(Vertical):
    """Writes what is chosen into the wishes that it was given, and says what follows from them."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    ExportChoices { height: auto; }
    ExportChoices #files-left-out { margin: 0 0 1 0; }
    """

    def __init__(self, out: Outgoing, changed: Callable[[], None]) -> None:
        """`changed` is called once a format, or what is left out, was chosen."""
        super().__init__(id="export-choices")
        self._out = out
        self._changed = changed

    def compose(self) -> ComposeResult:
        out = self._out
        yield PickField(
            Answer(lambda: out, "language"), [*LANGUAGES, BOTH], written_in, "export.language", id="export-language"
        )
        yield Told(lambda language: language.say("export.formats"), classes="heading")
        yield several(
            list(ALL_FORMATS),
            lambda language, ending: language.say(f"export.format.{ending}"),
            lambda: list(out.formats),
            self._keep_formats,
            id="export-formats",
            about="field.export.formats",
        )
        yield Told(self._say_again, id="import-again")
        yield Told(lambda language: language.say("export.leave_out"), classes="heading")
        yield several(
            list(REDACTIONS),
            lambda language, what: language.say(f"export.redact.{what}"),
            lambda: list(out.leave_out),
            self._keep_leave_out,
            id="export-leave-out",
            about="field.export.leave_out",
        )
        yield Told(self._say_left_out, id="files-left-out")
        yield Field(Answer(lambda: out, "folder"), PATH, "export.folder", id="export-folder")

    def _keep_formats(self, formats: list[str]) -> None:
        self._out.keep_formats(formats)
        self._changed()

    def _keep_leave_out(self, leave_out: list[str]) -> None:
        self._out.leave_out = leave_out
        self._changed()

    def _say_again(self, language: Language) -> str:
        return import_again(language) if self._out.holds_dates else ""

    def _say_left_out(self, language: Language) -> str:
        said = [language.say("export.read_once")] if self._out.hides_text else []
        said += [language.say("export.files_left_out")] if self._out.leaves_files_out else []
        return "\n".join(said)
