"""The export: what is still in the way, what will be written, and where it went."""

from datetime import datetime

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Button, OptionList

from debt_wizard.case import Case
from debt_wizard.documents.export import Exported, NotReadyError
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.readiness import Blocker, blockers
from debt_wizard.language import Language
from debt_wizard.screens.blockers import Blockers
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.export_choices import ExportChoices
from debt_wizard.screens.export_told import count_held, was_not_written, was_written, will_be_made
from debt_wizard.screens.letter_rows import LetterRows
from debt_wizard.screens.outgoing import Outgoing
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.storage.shown_folder import opener, show_folder
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told


class ExportBody(StepBody):
    """Blocked while a place is open or the verdict is not known, with the way to each of them."""

    step = "export"

    class Written(Message):
        """The files were written, or could not be."""

        def __init__(self, exported: Exported | None, failed: str) -> None:
            super().__init__()
            self.exported, self.failed = exported, failed

    def __init__(self) -> None:
        super().__init__()
        self._exported: Exported | None = None
        self._failed: str = ""
        self._is_writing = False

    def compose(self) -> ComposeResult:
        self._outgoing = out = Outgoing.usual(self.app.exports, self.case.about.letter_language)
        yield Told(self._say_ready)
        yield Blockers(self._blockers)
        yield WordButton(lambda language: language.word("Write the files"), id="write-files", variant="primary")
        yield Told(self._say_done, id="export-done")
        yield ShownButton(lambda language: language.word("Open the folder"), self._can_open, id="open-folder")
        yield Told(self._say_letters)
        yield LetterRows()
        yield Told(self._say_files)
        yield ExportChoices(out, self._show)

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
        exported, failed = None, ""
        try:
            exported = out.write(case, now)
        except NotReadyError:
            pass
        except (OSError, RuntimeError):
            failed = out.folder
        self.post_message(self.Written(exported, failed))

    def on_export_body_written(self, message: Written) -> None:
        """Say where the files are."""
        self._exported, self._failed, self._is_writing = message.exported, message.failed, False
        self._show()
        self.call_after_refresh(self._show_done)

    def _show_done(self) -> None:
        """Bring the button and what became of it into sight, and the focus back, which it could not hold meanwhile."""
        if isinstance(self.screen.focused, LetterRows | None):
            self.screen.set_focus(self.query_one("#write-files"), scroll_visible=False)
        self.query_one("#write-files").scroll_visible(animate=False, top=True, force=True)

    def _languages(self) -> list[Language]:
        return self._outgoing.languages(self.case.about.currency)

    def _blockers(self) -> list[Blocker]:
        holds_drafts = self._outgoing.holds_drafts
        return blockers(self.case, self._languages(), self.app.today(), with_drafts=holds_drafts)

    def on_letter_rows_looked_at(self, message: LetterRows.LookedAt) -> None:
        """Show how the letters stand."""
        rows = self.query_one(LetterRows)
        rows.are_known = True
        rows.show(message.letters if self._outgoing.holds_drafts else [])
        retell_all(self)

    def _show(self) -> None:
        blocked = self.query_one(Blockers)
        blocked.show()
        if self._outgoing.holds_drafts:
            self.query_one(LetterRows).look_at(self.case, self._languages(), self.app.today())
        else:
            self.query_one(LetterRows).show([])
        self.query_one("#write-files").disabled = bool(blocked.found) or self._is_writing
        retell_all(self)

    def _can_open(self) -> bool:
        return self._exported is not None and opener() is not None

    def _say_ready(self, language: Language) -> str:
        if self.query_one(Blockers).found:
            return language.say("export.blocked")
        held = count_held(self.query_one(LetterRows).letters)
        return language.say("export.held", count=held) if held else ""

    def _say_letters(self, language: Language) -> str:
        return language.say("export.letters") if self.query_one(LetterRows).letters else ""

    def _say_files(self, language: Language) -> str:
        if self.query_one(Blockers).found:
            return ""
        rows, with_drafts = self.query_one(LetterRows), self._outgoing.holds_drafts
        if with_drafts and not rows.are_known:
            return ""  # which letters go is not known before each was looked at
        return will_be_made(language, self.case, rows.letters, self.app.now(), with_drafts=with_drafts)

    def _say_done(self, language: Language) -> str:
        if self._is_writing:
            return language.say("export.writing")
        if self._failed:
            return was_not_written(language, self._failed)
        if self._exported is None:
            return ""
        done = was_written(language, self.case, self._exported, with_drafts=self._outgoing.holds_drafts)
        goes_with_sample = self.app.is_sample and self._exported.folder.is_relative_to(self.app.exports.parent)
        return f"{done}\n{language.say('export.sample_goes')}" if goes_with_sample else done
