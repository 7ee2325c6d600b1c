"""Check your answers: every step with what was answered there, and the way back to it."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.case import Case
from debt_wizard.screens.answers_told import answers_at
from debt_wizard.screens.body import StepBody
from debt_wizard.way import state, steps_for
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.rail import MARKS

INDENT = " " * 4


class ReviewBody(StepBody):
    """Each step with every answer that was given there; Enter goes there."""

    step = "review"

    def compose(self) -> ComposeResult:
        yield Answers(self.case)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the step."""
        if event.option_id is not None:
            self.app.go_to_step(event.option_id)


class Answers(OptionRows):
    """The steps, each with its answers below it."""

    DEFAULT_CSS = """
    Answers { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; }
    Answers:focus { border: none; }
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._steps = [each for each in steps_for(case) if each.id not in {"review", "export"}]
        super().__init__(*(Option(Content(""), id=each.id) for each in self._steps), id="answers", markup=False)

    def on_mount(self) -> None:
        """Say the answers once the language is known."""
        self.retell()
        self.highlighted = 0

    def on_resize(self, event: events.Resize) -> None:
        """Break the answers again to the new width."""
        self.retell()

    def retell(self) -> None:
        """Say the answers again."""
        for place, each in enumerate(self._steps):
            title = self.language.say(f"steps.{each.id}.title")
            mark = MARKS[state(self._case, each)]
            answers = answers_at(self.language, self._case, each.id)
            self.say_row(place, "\n".join((f"{mark} {title}", *(self.below_itself(INDENT, each) for each in answers))))
