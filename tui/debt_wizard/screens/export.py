"""The export: what is still in the way, what will be written, and where it went."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, OptionList
from textual.widgets.option_list import Option

from debt_wizard.case import Case, Part
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.export import Exported, NotReadyError, export
from debt_wizard.documents.formats import ALL_FORMATS, HOLD_DATES, PACK, USUAL, hold_drafts
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_list import ListedLetter, letter_list, to_look_at
from debt_wizard.documents.readiness import Blocker, blockers
from debt_wizard.documents.redaction import REDACTIONS
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import several
from debt_wizard.screens.letter_rows import LetterRows
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.screens.written_in import BOTH, written_in
from debt_wizard.storage.shown_folder import opener, show_folder
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.field import PickField
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.reading import PATH
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.text import LANGUAGES


class Outgoing(Part):
    """How to write the files; no part of the case."""

    folder: str
    formats: list[str]
    leave_out: list[str] = []
    language: str


class ExportBody(StepBody):
    """Blocked while a place is open or the verdict is not known, with the way to each of them."""

    step = "export"

    DEFAULT_CSS = """
    ExportBody #import-again { margin: 0; }
    """

    class Written(Message):
        """The files were written, or could not be."""

        def __init__(self, exported: Exported | None, failed: str) -> None:
            super().__init__()
            self.exported, self.failed = exported, failed

    class LookedAt(Message):
        """How the letters stand is known."""

        def __init__(self, letters: list[ListedLetter]) -> None:
            super().__init__()
            self.letters = letters

    def __init__(self) -> None:
        super().__init__()
        self._exported: Exported | None = None
        self._failed: str = ""
        self._is_writing = False

    def compose(self) -> ComposeResult:
        language = self.case.about.letter_language
        self._outgoing = out = Outgoing(
            folder=str(self.app.exports),
            formats=list(USUAL),
            language=language if language in LANGUAGES else LANGUAGES[0],
        )
        yield Told(self._say_ready)
        yield Blockers(self._blockers)
        yield WordButton(lambda language: language.word("Write the files"), id="write-files", variant="primary")
        yield Told(self._say_done, id="export-done")
        yield ShownButton(lambda language: language.word("Open the folder"), self._can_open, id="open-folder")
        yield Told(self._say_letters)
        yield LetterRows()
        yield Told(self._say_files)
        yield PickField(
            Answer(lambda: out, "language"), [*LANGUAGES, BOTH], written_in, "export.language", id="export-language"
        )
        yield self.heading("export.formats")
        yield several(
            list(ALL_FORMATS),
            lambda language, ending: language.say(f"export.format.{ending}"),
            lambda: list(out.formats),
            self._keep_formats,
            id="export-formats",
            about="field.export.formats",
        )
        yield Told(self._say_again, id="import-again")
        yield self.heading("export.leave_out")
        yield several(
            list(REDACTIONS),
            lambda language, what: language.say(f"export.redact.{what}"),
            lambda: list(out.leave_out),
            self._keep_leave_out,
            id="export-leave-out",
            about="field.export.leave_out",
        )
        yield Told(self._say_left_out, id="files-left-out")
        yield self.field(lambda: out, "folder", PATH, "export.folder")

    def on_mount(self) -> None:
        """Show what can be done."""
        self._show()

    def focus_first(self) -> None:
        """Go to what is in the way; where nothing is, to the button."""
        self._show()
        blocked = self.query_one(Blockers)
        self.screen.set_focus(blocked if blocked.found else self.query_one("#write-files"), scroll_visible=False)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Another language has other open places, and not every format holds drafts."""
        self._show()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go where an open place is filled."""
        if isinstance(event.option_list, Blockers):
            event.stop()
            blocker = event.option_list.found[event.option_index]
            self._go_to(blocker.step, blocker.wanted)
        if isinstance(event.option_list, LetterRows):
            event.stop()
            letter = event.option_list.letters[event.option_index]
            self._go_to(letter.step, letter.wanted)

    def _go_to(self, step: str, wanted: Wanted | None) -> None:
        if wanted is not None and step == "draft":
            self.app.draft_wished = (wanted.debt.id, wanted.intent, wanted.channel)
        self.app.go_to_step(step)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Write the files, or show where they are."""
        if event.button.id == "open-folder" and self._exported is not None:
            event.stop()
            show_folder(self._exported.folder)
        if event.button.id != "write-files":
            return
        event.stop()
        self._exported, self._failed, self._is_writing = None, "", True
        self._show()
        self._write(self.case.model_copy(deep=True), self._outgoing.model_copy(deep=True), self.app.now())

    @work(thread=True, exclusive=True)
    def _write(self, case: Case, out: Outgoing, now: datetime) -> None:
        """Write beside the screen: Word files and packs take their time."""
        codes = LANGUAGES if out.language == BOTH else (out.language,)
        languages = [Language(code, case.about.currency) for code in codes]
        exported, failed = None, ""
        try:
            folder = Path(out.folder.strip()).expanduser()
            exported = export(case, folder, out.formats, languages, now, leave_out=out.leave_out)
        except NotReadyError:
            pass
        except (OSError, RuntimeError):
            failed = out.folder
        self.post_message(self.Written(exported, failed))

    def on_export_body_written(self, message: Written) -> None:
        """Say where the files are."""
        self._exported, self._failed, self._is_writing = message.exported, message.failed, False
        self._show()

    def _keep_formats(self, formats: list[str]) -> None:
        self._outgoing.formats = [ending for ending in ALL_FORMATS if ending in formats] or ["txt"]
        self._show()

    def _keep_leave_out(self, leave_out: list[str]) -> None:
        self._outgoing.leave_out = leave_out
        retell_all(self)

    def _written_in(self) -> Language:
        """The language of the files; the first one where both are wanted."""
        code = LANGUAGES[0] if self._outgoing.language == BOTH else self._outgoing.language
        return Language(code, self.case.about.currency)

    def _blockers(self) -> list[Blocker]:
        with_drafts = hold_drafts(self._outgoing.formats)
        return blockers(self.case, self._written_in(), self.app.today(), with_drafts=with_drafts)

    @work(thread=True, exclusive=True, group="letters")
    def _look_at_letters(self, case: Case, language: Language, today: date) -> None:
        """Look at each letter beside the screen: with many lenders that takes its time."""
        self.post_message(self.LookedAt(letter_list(case, language, today)))

    def on_export_body_looked_at(self, message: LookedAt) -> None:
        """Show how the letters stand."""
        self.query_one(LetterRows).show(message.letters if hold_drafts(self._outgoing.formats) else [])
        retell_all(self)

    def _show(self) -> None:
        blocked = self.query_one(Blockers)
        blocked.show()
        if hold_drafts(self._outgoing.formats):
            self._look_at_letters(self.case.model_copy(deep=True), self._written_in(), self.app.today())
        else:
            self.query_one(LetterRows).show([])
        self.query_one("#write-files").disabled = bool(blocked.found) or self._is_writing
        retell_all(self)

    def _can_open(self) -> bool:
        return self._exported is not None and opener() is not None

    def _say_ready(self, language: Language) -> str:
        return language.say("export.blocked") if self.query_one(Blockers).found else ""

    def _say_letters(self, language: Language) -> str:
        return language.say("export.letters") if self.query_one(LetterRows).letters else ""

    def _say_files(self, language: Language) -> str:
        if self.query_one(Blockers).found:
            return ""
        made = bundle(self.case, language, self.app.now(), letters=self.query_one(LetterRows).letters)
        names = [f"  {page.title} ({page.name})" for page in made.pages]
        return "\n".join([language.say("export.made"), *names, language.say("export.private")])

    def _say_again(self, language: Language) -> str:
        return "" if HOLD_DATES.isdisjoint(self._outgoing.formats) else import_again(language)

    def _say_left_out(self, language: Language) -> str:
        packs = self._outgoing.leave_out and PACK in self._outgoing.formats
        return language.say("export.files_left_out") if packs else ""

    def _say_done(self, language: Language) -> str:
        if self._is_writing:
            return language.say("export.writing")
        if self._failed:
            example = str(Path.home())
            return language.say("documents.not_written", path=self._failed, example=example)
        if self._exported is None:
            return ""
        count, folder = len(self._exported.paths), str(self._exported.folder)
        done = language.say("documents.written", count=count, folder=folder)
        looks = [each for _, letters in self._exported.letters for each in letters if to_look_at(each)]
        again = {(each.wanted.debt.id, each.wanted.intent, each.wanted.channel) for each in looks}
        if not again or not hold_drafts(self._outgoing.formats):
            return done
        return f"{done}\n{language.say('export.look_again', count=len(again))}"


class Blockers(OptionRows):
    """What is in the way, each with its way out; nothing is shown where nothing is."""

    DEFAULT_CSS = """
    Blockers { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; margin: 0 0 1 0; }
    Blockers:focus { border: none; }
    """

    def __init__(self, find: Callable[[], list[Blocker]]) -> None:
        super().__init__(id="blockers", markup=False)
        self._find = find
        self.found: list[Blocker] = []

    def show(self) -> None:
        """Look again what is in the way."""
        self.found = self._find()
        self.clear_options()
        self.add_options([Option(Content("")) for _ in self.found])
        self.display = bool(self.found)
        self.highlighted = 0 if self.found else None
        self.retell()

    def retell(self) -> None:
        """Say each of them again."""
        for place, blocker in enumerate(self.found):
            self.replace_option_prompt_at_index(place, Content(f"> {blocker.words(self.language)}"))
