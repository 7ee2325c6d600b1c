"""What can be done with the draft that is shown: edited, copied, put beside the other language, begun afresh."""

from textual.widgets import Button

from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.own_words import own_words, with_own_words_marked
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.checked_draft import CheckedDraft
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.draft_picks import Shown
from debt_wizard.screens.side_by_side import SideBySideDialog
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard_content.text import LANGUAGES


class HandledDraft(CheckedDraft):
    """Does what the buttons above the text say."""

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        draft = self._draft
        if draft is None:
            return
        event.stop()
        match event.button.id:
            case "log-talk":
                self.app.simulate_key("f9")
            case "get-help":
                self.app.push_screen(CardDialog("card.crisis"))
            case "next-remark":
                self.action_next_remark()
            case "take-suggestion":
                self.action_take_suggestion()
            case "answer-place":
                self._answer_place()
            case "take-fresh" | "keep-mine" if draft.stale:
                draft.settle(draft.stale[0], take_fresh=event.button.id == "take-fresh")
                self._written()
            case "copy-block":
                self._copy_block(draft)
            case "copy-draft":
                self._copy(draft)
            case "side-by-side":
                self._show_other_language(draft)
            case "afresh":
                self._ask_afresh(draft)
            case _:
                pass

    def _write(self, text: str) -> None:
        if self._draft is not None and not self.app.is_read_only:
            self._draft.write(text)

    def _written(self) -> None:
        """The draft was changed by something else than typing."""
        if self._draft is not None:
            self.query_one(LetterEditor).show(self._draft.text)
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        self._check()

    def _remember(self, shown: Shown) -> None:
        """Come back to this draft. The channel of the talk is chosen on its own step and stays as it is."""
        self.app.draft_left = (self.case.about.name, shown.debt, shown.intent, shown.channel)

    def _show_other_language(self, draft: OpenDraft) -> None:
        shown = self._shown
        if shown is None:
            return
        fresh = draft.fresh(next(each for each in LANGUAGES if each != shown.language))
        other = with_own_words_marked(fresh, own_words(self.case, shown.wanted(self.case).debt))
        self.app.push_screen(
            SideBySideDialog(draft.text, other, has_own_words=other != fresh, is_edited=draft.is_edited)
        )

    def _answer_place(self) -> None:
        asked, shown = self._asked_at, self._shown
        if asked is not None and shown is not None:
            self._remember(shown)
            self.app.go_to_step(asked.step, (asked.field, shown.debt))

    def _ask_afresh(self, draft: OpenDraft) -> None:
        def answered(yes: bool | None) -> None:
            if yes:
                draft.begin_afresh()
                self._written()

        self.app.push_screen(
            ConfirmDialog(
                lambda language: language.word("Start afresh"),
                lambda language: language.say("draft.ask_afresh"),
                yes=lambda language: language.word("Start afresh"),
                no=lambda language: language.word("Keep mine"),
            ),
            answered,
        )
