"""Every step with its state and its clock: see where you are, go anywhere."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, OptionList
from textual.widgets.option_list import Option

from debt_wizard.advice.nearest import nearest_by_step
from debt_wizard.case import Case
from debt_wizard.screens.step_clocks import step_clock
from debt_wizard.steps import GROUPS, STEPS, Step
from debt_wizard.way import state, steps_for
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.rail import MARKS, group_title
from debt_wizard.widgets.told import Told


class StepListDialog(Dialog[str]):
    """Choose a step with Enter or the mouse. The rows scroll; what closes the list is always visible."""

    DEFAULT_CSS = """
    StepListDialog > #dialog { height: 100%; max-height: 54; }
    StepListDialog #close { margin: 0 1 0 0; }
    StepListDialog .last-line { height: auto; }
    """

    def __init__(self, case: Case, current: str) -> None:
        super().__init__()
        self._case = case
        self._current = current

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Steps"), classes="dialog-title")
            yield from self.above()
            yield StepOptions(self._case, self._current)
            yield Told(lambda language: language.say("steps.marks"), classes="quiet")
            yield WordButton(lambda language: language.word("Close"), id="close")

    def above(self) -> Iterator[Widget]:
        """What stands above the steps."""
        yield from ()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go there."""
        self.dismiss(event.option_id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The button does what Escape does."""
        self.action_close()


class StepOptions(OptionRows):
    """The steps under the titles of their parts."""

    DEFAULT_CSS = """
    StepOptions { height: 1fr; border: none; background: transparent; }
    StepOptions:focus { border: none; }
    """

    def __init__(self, case: Case, current: str) -> None:
        self._case = case
        self._current = current
        self._rows: list[Step | str] = []
        # where an answer took away the step on which the person still is, it is listed until they leave it
        listed = [each for each in STEPS if each in steps_for(case) or each.id == current]
        for group in GROUPS:
            self._rows.append(group)
            self._rows.extend(each for each in listed if each.group == group)
        super().__init__(
            *(
                Option(Content(""), disabled=True) if isinstance(row, str) else Option(Content(""), id=row.id)
                for row in self._rows
            ),
            id="steps",
            markup=False,
        )

    def on_mount(self) -> None:
        """Stand on the current step."""
        self.retell()
        self.highlighted = self.get_option_index(self._current)
        self.focus()

    def retell(self) -> None:
        """Say the steps again."""
        nearest = nearest_by_step(self._case, self.app.today())
        for place, row in enumerate(self._rows):
            if isinstance(row, str):
                said = Content(group_title(self.language, row)).stylize("bold")
            else:
                mark = MARKS[state(self._case, row, self._current)]
                runs = step_clock(self.language, self._case, row.id, nearest.get(row.id), self.app.today())
                more = self.language.say("steps.with_more", more=runs) if runs else ""
                said = Content(f"  {mark} {self.language.say(f'steps.{row.id}.title')}{more}")
            self.replace_option_prompt_at_index(place, said)
