"""Copying the draft that is shown: all of it, or one block of a chat after the other."""

from dataclasses import dataclass

from textual.widgets import TextArea

from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.paragraphs import paragraphs_of, spans_of
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.draft_buttons import DraftButtons
from debt_wizard.screens.draft_picks import Shown
from debt_wizard.storage import write_private_file
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told

IN_BLOCKS = "chat"
"""The channel whose paragraphs are sent one by one."""


@dataclass(frozen=True)
class Copied:
    """What was copied last, and where it stands as a file."""

    path: str
    """Empty where it could not be written."""
    block: int = 0
    """Which block of the chat, counted from one; 0 where it was all of the draft."""

    def words(self, language: Language, of: int) -> str:
        """That it was copied, and where it is if the terminal does not allow it."""
        what = "block" if self.block else "whole"
        copied = language.say(f"draft.copied.{what}", n=self.block, of=of)
        where = language.say(f"draft.copied.{'file' if self.path else 'no_file'}", path=self.path)
        return f"{copied}{'' if language.spoken == 'zh' else ' '}{where}"


class CopiedDraft(StepBody):
    """Copies to the clipboard where the terminal can, and always to a file: nobody can tell whether it could."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._draft: OpenDraft | None = None
        self._copied: Copied | None = None
        """What was just copied, while nothing has changed since."""

    def on_text_area_selection_changed(self, event: TextArea.SelectionChanged) -> None:
        """The block that would be copied is the one where the cursor stands."""
        event.stop()
        for buttons in self.query(DraftButtons):
            buttons.retell()

    @property
    def _blocks(self) -> int:
        """How many blocks the draft has that are sent one by one; 0 where it is sent as a whole."""
        draft, shown = self._draft, self._shown
        if draft is None or shown is None or shown.channel != IN_BLOCKS:
            return 0
        count = len(paragraphs_of(draft.text))
        return count if count > 1 else 0

    @property
    def _block(self) -> int:
        """The block where the cursor stands, counted from one."""
        place = next((editor.place for editor in self.query(LetterEditor)), 0)
        ends = [end for _, end in spans_of(self._draft.text)] if self._draft is not None else []
        return next((number for number, end in enumerate(ends, 1) if place <= end), len(ends))

    def _say_copy_block(self, language: Language) -> str:
        return language.say("draft.copy_block", n=self._block, of=self._blocks)

    def _say_copy(self, language: Language) -> str:
        return language.say("draft.copy_all") if self._blocks else language.word("Copy")

    def _copy(self, draft: OpenDraft) -> None:
        self._copied = Copied(self._copy_out(draft, draft.text))
        self._tell_state()

    def _copy_block(self, draft: OpenDraft) -> None:
        """Copy the block where the cursor stands, and stand on the next one; behind the last comes the first."""
        spans, number = spans_of(draft.text), self._block
        start, end = spans[number - 1]
        self._copied = Copied(self._copy_out(draft, f"{draft.text[start:end]}\n", f"-{number}"), number)
        self.query_one(LetterEditor).stand_at(spans[number % len(spans)][0])
        self._tell_state()

    def _copy_out(self, draft: OpenDraft, text: str, part: str = "") -> str:
        """Copy a text of a draft, which joins the case; returns the path of its file, empty where there is none."""
        shown = self._shown
        if shown is None:
            return ""
        self.app.copy_to_clipboard(text.rstrip("\n") if part else text)
        if not self.app.is_read_only:
            draft.take_along()
            self.app.case_changed()
        name = f"{shown.intent}-{shown.channel}-{shown.debt}{part}.txt".replace("_", "-")
        try:
            return str(write_private_file(self.app.exports, name, text))
        except OSError:
            return ""

    def _tell_state(self) -> None:
        for told in self.query("#draft-state").results(Told):
            told.retell()
