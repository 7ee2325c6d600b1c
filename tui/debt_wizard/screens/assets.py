"""What the person has."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.advice.at_hand import at_hand, told_on
from debt_wizard.advice.reserve import reserve
from debt_wizard.case import ASSET_KINDS, Asset
from debt_wizard.case.told_money import hold_still
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, TEXT
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import ToldIfAny
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("value", "asset.value", AMOUNT, width=15),
    Column("kind", "asset.kind", options=ASSET_KINDS, name=item_name("asset_kinds"), width=24),
    Column("label", "asset.label", TEXT),
)


class AssetsBody(StepBody):
    """Money at hand counts as a reserve; nothing here has to be sold."""

    step = "assets"

    def compose(self) -> ComposeResult:
        yield EntryList(
            entry_kind(
                "assets",
                COLUMNS,
                entries=lambda: self.case.asset,
                blank=lambda: Asset(liquid=True),
                hint="fields.asset.value.hint",
            )
        )
        yield self.say("plan.reserve", amount=lambda language: language.money(reserve(self.case)))
        yield ToldIfAny(self._say_since, id="money-since")
        yield ShownButton(lambda language: language.say("plan.money_still"), self._may_hold_still, id="money-still")
        for each in lessons("assets"):
            yield lesson(each.id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Note that the money at hand is as it was told."""
        event.stop()
        self.app.remember_for_undo()
        hold_still(self.case, self.app.now())
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        retell_all(self)

    def _may_hold_still(self) -> bool:
        told = told_on(self.case)
        return told is not None and told < self.app.today() and not self.app.is_read_only

    def _say_since(self, language: Language) -> str:
        told, today = told_on(self.case), self.app.today()
        if told is None or told >= today:
            return ""
        amount = language.money(at_hand(self.case, today))
        return language.say("plan.money_since", day=language.date(told), amount=amount)
