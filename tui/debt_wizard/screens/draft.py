"""The draft for one lender: made from the facts, edited freely, with all that there is to say about it."""

from textual.app import ComposeResult
from textual.timer import Timer

from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.seen_drafts import note_seen
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import NO_DEBTS
from debt_wizard.screens.draft_buttons import DraftButtons
from debt_wizard.screens.draft_picks import DraftPicks, Shown, first_shown, for_its_debt, offered_intents
from debt_wizard.screens.handled_draft import HandledDraft
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.letter_sources import facts_behind
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons
from debt_wizard_content.letters import intent

LOOK = 2.0
"""Seconds that a letter is in sight until it counts as looked at."""


class DraftBody(HandledDraft):
    """One draft at a time: for each lender, intent, channel and language there is one."""

    step = "draft"

    DEFAULT_CSS = """
    DraftBody > #draft-when, DraftBody > #draft-state { margin: 0; }
    DraftBody > #draft-when { color: $text-muted; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._looking: Timer | None = None

    def compose(self) -> ComposeResult:
        if not self.case.debts_in_scope():
            yield self.say(NO_DEBTS)
            return
        today = self.app.today()
        wished, self.app.draft_wished = self.app.draft_wished, None
        self._shown = first_shown(self.case, today, wished, self.app.draft_left)
        draft = self._open(self._shown)
        yield DraftPicks(self._shown, offered_intents(self.case, self._shown, today))
        yield Told(self._say_when, id="draft-when")
        yield Told(self._say_state, id="draft-state")
        yield DraftButtons({"copy-block": self._say_copy_block, "copy-draft": self._say_copy})
        yield LetterEditor(draft.text, self._write, id="letter", about="field.draft.text")
        yield RemarkList()
        yield SourcesIfAny("letter", lambda: facts_behind(self.case, self._shown))
        for each in lessons("draft"):
            yield lesson(each.id)

    def on_mount(self) -> None:
        """Say what there is to say about the draft, once its text stands."""
        self.call_after_refresh(self._check)
        self._look_begins()

    @property
    def talking_about(self) -> tuple[str | None, str] | None:
        """The draft that is shown."""
        return (self._shown.debt, self._shown.channel) if self._shown is not None else None

    def focus_first(self) -> None:
        """Go to the text."""
        for editor in self.query(LetterEditor):
            self.screen.set_focus(editor, scroll_visible=False)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Open the draft that was chosen, if it is another one; else check what was typed, a little later."""
        shown = self._shown
        if shown is not None and self._opened != _key(shown):
            if self._opened[0] != shown.debt:
                self._offer_its_letters(shown)
            self._remember(shown)
            self.case.about.letter_language = shown.language
            self.query_one(LetterEditor).show(self._open(shown).text, from_start=True)
            self._check()
            self._look_begins()
            return
        self.check_soon()

    def _look_begins(self) -> None:
        """A letter that stays in sight was looked at; one that is only passed was not."""
        if self._looking is not None:
            self._looking.stop()
        self._looking = self.set_timer(LOOK, self._note_look)

    def _note_look(self) -> None:
        shown = self._shown
        if shown is None or self.app.is_read_only:
            return
        if note_seen(self.case, shown.wanted(self.case), shown.language, self.app.today()):
            self.app.case_changed()

    def _open(self, shown: Shown) -> OpenDraft:
        """Open the chosen draft, brought in line with the facts."""
        self._opened = _key(shown)
        wanted, today = shown.wanted(self.case), self.app.today()
        self._draft = OpenDraft(self.case, wanted, shown.language, today, read_only=self.app.is_read_only)
        return self._draft

    def _offer_its_letters(self, shown: Shown) -> None:
        """Another debt has letters of its own, in an order of its own; what was typed for each is in the case."""
        today = self.app.today()
        shown.intent = for_its_debt(self.case, shown, today)
        self.query_one(DraftPicks).offer(offered_intents(self.case, shown, today))

    def _say_when(self, language: Language) -> str:
        if self._shown is None:
            return ""
        when = intent(self._shown.intent).for_product(self.case.product_of(self._shown.debt)).when
        return language.text(when) if when is not None else ""


def _key(shown: Shown) -> tuple[str, ...]:
    return shown.debt, shown.intent, shown.channel, shown.language
