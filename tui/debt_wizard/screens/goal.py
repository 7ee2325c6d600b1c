"""What the person wants from the talk."""

from textual.app import ComposeResult

from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import several
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.guidance import lessons


class GoalBody(StepBody):
    """Goals, each with what it means and what can honestly be said of it."""

    step = "goal"

    def compose(self) -> ComposeResult:
        yield several(
            [each.id for each in catalogue("goals")],
            item_name("goals"),
            lambda: list(self.case.situation.goals),
            self._keep,
            id="goals",
            about="field.situation.goals",
        )
        yield Told(self._say_honest, classes="callout")
        for each in lessons("goal"):
            yield lesson(each.id)

    def _keep(self, goals: list[str]) -> None:
        self.case.situation.goals = goals

    def _say_honest(self, language: Language) -> str:
        told: list[str] = []
        for goal in self.case.situation.goals:
            known = item("goals", goal)
            texts = [known.text(key) for key in ("means", "honest")] if known is not None else []
            told += [language.sentences([language.text(text) for text in texts if text is not None])]
        return "\n".join(told)
