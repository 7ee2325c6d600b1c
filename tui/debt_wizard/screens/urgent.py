"""Anything urgent: each alarm opens its card."""

from typing import Any

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.case import ALARMS
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.choices import one, several
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.buttons import WordButton
from debt_wizard_content.catalogues import item

STAGES = ("current", "due_soon", "overdue", "with_collector", "court_papers", "judgment")
CARDS_OF_STAGES = {"due_soon": "card.payment_due_soon", "court_papers": "card.court_papers"}


class UrgentBody(StepBody):
    """What cannot wait, and where things stand."""

    step = "urgent"

    def compose(self) -> ComposeResult:
        yield several(
            [alarm for alarm in ALARMS if alarm != "crisis"],
            _question,
            lambda: list(self.case.situation.alarms),
            self._keep,
            id="alarms",
            about="field.situation.alarms",
        )
        yield WordButton(lambda language: language.say("cards.pressed"), id="pressed", about="field.situation.alarms")
        yield self.say("cards.open_hint")
        yield self.heading("fields.situation.stage.label")
        yield one(
            STAGES,
            item_name("stages"),
            lambda: self.case.situation.stage,
            self._keep_stage,
            id="stage",
            about="field.situation.stage",
        )

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Open the card of what presses now: it is nothing to remember, so no alarm of the session names it."""
        event.stop()
        self.app.push_screen(CardDialog("card.pressed"))

    def _keep(self, alarms: list[Any]) -> None:
        new = [alarm for alarm in alarms if alarm not in self.case.situation.alarms]
        self.case.situation.alarms = alarms
        for alarm in new:
            known = item("alarms", alarm)
            if known is not None:
                self.app.push_screen(CardDialog(known.value("card")))

    def _keep_stage(self, stage: Any) -> None:
        self.case.situation.stage = stage
        if stage in CARDS_OF_STAGES:
            self.app.push_screen(CardDialog(CARDS_OF_STAGES[stage]))


def _question(language: Language, alarm: str) -> str:
    known = item("alarms", alarm)
    question = known.text("question") if known is not None else None
    return language.text(question) if question is not None else alarm
