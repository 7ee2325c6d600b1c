"""The rehearsal: one question of the lender at a time, the person's own answer, and a calm reply to compare."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.documents.paragraphs import one_line
from debt_wizard.language import Language
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.checked_answer import CheckedAnswer
from debt_wizard.screens.debt_names import NO_DEBTS, debt_name
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.rehearsal_buttons import RehearsalButtons
from debt_wizard.screens.rehearsal_told import help_told, question_told, runs_told
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons


class RehearsalBody(CheckedAnswer):
    """Answers are kept by run, so that going through it again shows what got better. A new run begins empty."""

    step = "rehearsal"

    DEFAULT_CSS = """
    RehearsalBody > #question, RehearsalBody > #reply { margin: 0; }
    RehearsalBody > LetterEditor { height: 3; margin: 0; }
    RehearsalBody > RemarkList { margin: 0; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._shows_reply = False

    def compose(self) -> ComposeResult:
        if not self.case.debts_in_scope():
            yield self.say(NO_DEBTS)
            return
        self._at.begin()
        yield RehearsalButtons([self._pick()] if len(self._at.debts) > 1 else [])
        yield Told(self._say_question, id="question", classes="callout")
        yield LetterEditor(
            self._kept,
            self._write,
            id="answer",
            about="field.rehearsal.answer",
            hint=lambda language: language.say("rehearsal.type_here"),
        )
        yield Told(self._say_help, id="reply")
        yield RemarkList()
        yield Told(self._say_before, id="answer-before", classes="quiet")
        yield Told(self._say_runs, id="runs")
        for each in lessons("rehearsal"):
            yield lesson(each.id)

    def _pick(self) -> Pick:
        chosen = Answer(lambda: self._at.chosen, "debt")
        debts = [debt.id for debt in self._at.debts]
        return Pick(chosen, debts, debt_name(lambda: self.case), id="rehearsal-with", about="rehearsal.debt")

    def on_mount(self) -> None:
        """Begin with the first question."""
        if self.case.debts_in_scope():
            self._show()

    def focus_first(self) -> None:
        """Go to the answer."""
        for editor in self.query(LetterEditor):
            self.screen.set_focus(editor, scroll_visible=False)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Ask what another lender asks, where one was chosen; else look at the answer again, a little later."""
        if self._at.hears_another():
            self._shows_reply = False
            self._show()
            return
        self.check_soon()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        event.stop()
        match event.button.id:
            case "before" | "after":
                self._go(1 if event.button.id == "after" else -1)
            case "show-reply":
                self._shows_reply = not self._shows_reply
                self._tell()
            case "use-reply":
                self._write(self._at.question(self.app.language).reply)
                self._show()
            case "answer-step" if (step := self._at.question(self.app.language).fill) is not None:
                self.app.go_to_step(step)
            case "get-help":
                self.app.push_screen(CardDialog("card.crisis"))
            case "again":
                self._begin_again()
            case _:
                pass

    def _go(self, by: int) -> None:
        self._at.go(by, self.app.language)
        self._shows_reply = False
        self.app.save_at_once()
        self._show()
        self.scroll_home(animate=False)
        self.focus_first()

    def _begin_again(self) -> None:
        """A new run, from the first question and without an answer."""
        if not self.app.is_read_only:
            self._at.begin_again()
            self._go(0)

    def _tell(self) -> None:
        language = self.app.language
        is_last, changeable = self._at.number == self._at.count(language), not self.app.is_read_only
        displayed = {
            "use-reply": self._shows_reply and changeable,
            "answer-step": self._at.question(language).fill is not None,
            "get-help": self._is_crisis,
            "again": changeable and is_last,
        }
        self.query_one(RehearsalButtons).show(displayed, is_first=self._at.number == 1, is_last=is_last)
        super()._tell()

    def _say_question(self, language: Language) -> str:
        return question_told(language, self._at.question(language), self._at.number, self._at.count(language))

    def _say_help(self, language: Language) -> str:
        return help_told(language, self._at.question(language)) if self._shows_reply else ""

    def _say_before(self, language: Language) -> str:
        before = self._at.kept(self.app.language, run=self._at.run - 1)
        return language.say("rehearsal.before", answer=one_line(before)) if before else ""

    def _say_runs(self, language: Language) -> str:
        return runs_told(language, self.case, self._at.debt, self._at.run, self.app.today())
