"""The draft for one lender: made from the facts, edited freely, with what is open and what no longer agrees."""

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button

from debt_wizard.case import Part
from debt_wizard.documents.drafting import FIRST, chosen_channel
from debt_wizard.documents.gap import step_of
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import channel_name
from debt_wizard.screens.side_by_side import SideBySideDialog
from debt_wizard.screens.written_in import written_in
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.guidance import lessons
from debt_wizard_content.letters import intents
from debt_wizard_content.text import LANGUAGES

LEAST_LINES = 7
LINES_ABOVE = 4

BUTTONS = (
    ("next-place", "Next open place"),
    ("answer-place", "Answer it"),
    ("take-fresh", "Use the new one"),
    ("keep-mine", "Keep mine"),
    ("side-by-side", "Other language"),
    ("afresh", "Start afresh"),
)


class Shown(Part):
    """Which draft is on the screen; no part of the case."""

    debt: str
    intent: str
    channel: str
    language: str


class DraftBody(StepBody):
    """One draft at a time: for each lender, intent, channel and language there is one."""

    step = "draft"

    DEFAULT_CSS = """
    DraftBody > .picks { height: 1; }
    DraftBody > .picks Pick { margin: 0 1 0 0; }
    DraftBody > #draft-state { margin: 0; }
    DraftBody > #draft-buttons { height: auto; margin: 0; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._opened: tuple[object, ...] = ()
        self._draft: OpenDraft | None = None

    def compose(self) -> ComposeResult:
        debts = [debt.id for debt in self.case.debts_in_scope()]
        if not debts:
            yield self.say("plan.no_debts")
            return
        language = self.case.about.letter_language
        self._shown = Shown(
            debt=debts[0],
            intent=FIRST,
            channel=chosen_channel(self.case),
            language=language if language in LANGUAGES else LANGUAGES[0],
        )
        draft = self._open()
        with Horizontal(classes="picks"):
            yield self._pick("debt", debts, debt_name(lambda: self.case))
            yield self._pick("intent", [each.id for each in intents()], _intent_name)
            yield self._pick("channel", [each.id for each in catalogue("channels")], channel_name)
            yield self._pick("language", LANGUAGES, written_in)
        yield Told(self._say_state, id="draft-state")
        with Horizontal(id="draft-buttons"):
            for button, word in BUTTONS:
                yield WordButton(_worded(word), id=button, about="field.draft.text")
        yield LetterEditor(draft.text, self._write, id="letter", about="field.draft.text")
        for each in lessons("draft"):
            yield lesson(each.id)

    def on_mount(self) -> None:
        """Show the buttons that have something to do."""
        self._show_buttons()

    def on_resize(self, event: events.Resize) -> None:
        """The text takes the height that is there; what is taught stands below it."""
        for editor in self.query(LetterEditor):
            editor.styles.height = max(LEAST_LINES, event.size.height - LINES_ABOVE)

    def focus_first(self) -> None:
        """Go to the text."""
        for editor in self.query(LetterEditor):
            self.screen.set_focus(editor, scroll_visible=False)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Open the draft that was chosen, if it is another one."""
        shown = self._shown
        if shown is not None and self._opened != _key(shown):
            self.case.channel.chosen = shown.channel
            self.case.about.letter_language = shown.language
            self._open()
            self._show_text()
        self._show_buttons()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        if self._draft is None or event.button.id not in dict(BUTTONS):
            return
        event.stop()
        match event.button.id:
            case "next-place":
                self._go_to_next_place(self._draft)
            case "answer-place":
                self._answer_place(self._draft)
            case "take-fresh" | "keep-mine" if self._draft.stale:
                self._draft.settle(self._draft.stale[0], take_fresh=event.button.id == "take-fresh")
                self._written()
            case "side-by-side":
                self.app.push_screen(SideBySideDialog(self._draft.fresh(self._other_language)))
            case "afresh":
                self._ask_afresh(self._draft)
            case _:
                pass

    def _pick(self, field: str, options: Sequence[str], name: Callable[[Language, str], str]) -> Pick:
        shown = self._shown
        assert shown is not None
        return Pick(Answer(lambda: shown, field), options, name, id=f"draft-{field}", about=f"draft.{field}")

    def _open(self) -> OpenDraft:
        """Open the chosen draft, brought in line with the facts."""
        shown = self._shown
        assert shown is not None
        debt = self.case.debt_by_id(shown.debt) or self.case.debts_in_scope()[0]
        wanted = Wanted(debt, shown.intent, shown.channel)
        self._opened = _key(shown)
        self._draft = OpenDraft(self.case, wanted, shown.language, self.app.today(), read_only=self.app.is_read_only)
        return self._draft

    @property
    def _other_language(self) -> str:
        return next(each for each in LANGUAGES if self._shown is None or each != self._shown.language)

    def _write(self, text: str) -> None:
        if self._draft is not None and not self.app.is_read_only:
            self._draft.write(text)

    def _written(self) -> None:
        self._show_text()
        self.post_message(AnswerChanged())
        self.app.save_at_once()

    def _show_text(self) -> None:
        if self._draft is not None:
            self.query_one(LetterEditor).show(self._draft.text)

    def _show_buttons(self) -> None:
        draft = self._draft
        if draft is None:
            return
        places, stale, read_only = draft.places, draft.stale, self.app.is_read_only
        answerable = any(self._step_of(place.what) for place in places)
        shown = {
            "next-place": bool(places),
            "answer-place": answerable,
            "take-fresh": bool(stale) and not read_only,
            "keep-mine": bool(stale) and not read_only,
            "side-by-side": True,
            "afresh": draft.is_edited and not read_only,
        }
        for button, is_shown in shown.items():
            self.query_one(f"#{button}").display = is_shown

    def _step_of(self, what: str) -> str | None:
        shown = self._shown
        return step_of(what, Language(shown.language)) if shown is not None else None

    def _go_to_next_place(self, draft: OpenDraft) -> None:
        editor = self.query_one(LetterEditor)
        after = [place for place in draft.places if place.start >= editor.place]
        for place in [*after, *draft.places][:1]:
            editor.go_to(place.start, place.end)

    def _answer_place(self, draft: OpenDraft) -> None:
        step = next((step for place in draft.places if (step := self._step_of(place.what))), None)
        if step is not None:
            self.app.go_to_step(step)

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

    def _say_state(self, language: Language) -> str:
        draft = self._draft
        if draft is None:
            return ""
        said: list[str] = []
        if draft.stale:
            fresh = draft.stale[0].fresh
            said.append(language.say("draft.stale", fresh=fresh) if fresh else language.say("draft.gone"))
        places = list(dict.fromkeys(place.what for place in draft.places))
        if places:
            said.append(language.say("draft.open", count=len(draft.places), places=language.join(places)))
        return "\n".join(said) or language.say("draft.whole")


def _key(shown: Shown) -> tuple[object, ...]:
    return shown.debt, shown.intent, shown.channel, shown.language


def _intent_name(language: Language, intent: str) -> str:
    return next((language.text(each.name) for each in intents() if each.id == intent), intent)


def _worded(word: str) -> Callable[[Language], str]:
    return lambda language: language.word(word)
