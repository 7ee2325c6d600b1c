"""Every step with its state: see where you are, go anywhere."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.advice.clocks import clocks
from debt_wizard.advice.open_offers import open_offers
from debt_wizard.case import Case
from debt_wizard.screens.clocks_told import clocks_in_short
from debt_wizard.steps import GROUPS, Step, state, steps_for
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.rail import MARKS, group_title
from debt_wizard.widgets.told import Told


class StepListDialog(Dialog[str]):
    """Choose a step with Enter or the mouse."""

    def __init__(self, case: Case, current: str) -> None:
        super().__init__()
        self._case = case
        self._current = current

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Steps"), classes="dialog-title")
            yield StepOptions(self._case, self._current)
            yield Told(lambda language: language.say("steps.marks"), classes="quiet")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go there."""
        self.dismiss(event.option_id)


class StepOptions(OptionRows):
    """The steps under the titles of their parts."""

    DEFAULT_CSS = """
    StepOptions { height: auto; max-height: 1fr; border: none; background: transparent; }
    StepOptions:focus { border: none; }
    """

    def __init__(self, case: Case, current: str) -> None:
        self._case = case
        self._current = current
        self._rows: list[Step | str] = []
        for group in GROUPS:
            self._rows.append(group)
            self._rows.extend(each for each in steps_for(case) if each.group == group)
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
        for place, row in enumerate(self._rows):
            if isinstance(row, str):
                said = Content(group_title(self.language, row)).stylize("bold")
            else:
                mark = MARKS[state(self._case, row, self._current)]
                said = Content(f"  {mark} {self.language.say(f'steps.{row.id}.title')}{self._say_more(row)}")
            self.replace_option_prompt_at_index(place, said)

    def _say_more(self, row: Step) -> str:
        """Of the contacts: which replies are still to come; of the offers: how many wait for an answer, until when."""
        if row.id == "offers":
            days = sorted(day for day, _ in open_offers(self._case))
            said = {"open": str(len(days)), "day": self.language.date(days[0])} if days else {}
            return self.language.say("steps.with_more", more=self.language.say("offers.open", **said)) if said else ""
        if row.id != "contacts":
            return ""
        running = clocks_in_short(self.language, clocks(self._case, self.app.today()))
        return self.language.say("steps.with_more", more=running) if running else ""
