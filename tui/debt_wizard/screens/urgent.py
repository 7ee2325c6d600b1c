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
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import ToldIfAny
from debt_wizard_content.catalogues import Item, item

STAGES = ("current", "due_soon", "overdue", "with_collector", "court_papers", "judgment")


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
        yield ToldIfAny(self._say_stage, id="stage-advice", classes="callout")
        yield SourcesIfAny("stage", self._facts)

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
        retell_all(self)
        known = item("stages", stage)
        card = known.value("card") if known is not None else None
        if isinstance(card, str):
            self.app.push_screen(CardDialog(card))
        else:
            self.call_after_refresh(self.query_one("#stage-advice").scroll_visible, animate=False)

    def _say_stage(self, language: Language) -> str:
        """What is worth knowing at this stage."""
        known = self._stage()
        advice = known.text("advice") if known is not None else None
        return language.text(advice) if advice is not None else ""

    def _stage(self) -> Item | None:
        stage = self.case.situation.stage
        return item("stages", stage) if stage is not None else None

    def _facts(self) -> tuple[str, ...]:
        known = self._stage()
        return known.ids("facts") if known is not None else ()


def _question(language: Language, alarm: str) -> str:
    known = item("alarms", alarm)
    question = known.text("question") if known is not None else None
    return language.text(question) if question is not None else alarm
