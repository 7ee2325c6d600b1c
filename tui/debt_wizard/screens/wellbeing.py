"""How are you: a question, never a gate."""

from typing import Any

from textual.app import ComposeResult

from debt_wizard.screens.body import StepBody
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.choices import one
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard_content.guidance import lessons

FEELINGS = ("coping", "strained", "crisis")


class WellbeingBody(StepBody):
    """Whoever says that they cannot go on sees the crisis card at once."""

    step = "wellbeing"

    def compose(self) -> ComposeResult:
        yield lesson("screen.wellbeing", titled=False)
        yield one(
            FEELINGS,
            choice_name("wellbeing"),
            lambda: self.case.situation.wellbeing,
            self._keep,
            id="wellbeing",
            about="field.situation.wellbeing",
        )
        for each in lessons("wellbeing"):
            yield lesson(each.id)

    def _keep(self, feeling: Any) -> None:
        situation = self.case.situation
        situation.wellbeing = feeling
        situation.alarms = [alarm for alarm in situation.alarms if alarm != "crisis"]
        if feeling == "crisis":
            situation.alarms = [*situation.alarms, "crisis"]
            self.app.push_screen(CardDialog("card.crisis"))
