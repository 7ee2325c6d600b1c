"""What the person has."""

from textual.app import ComposeResult

from debt_wizard.advice.reserve import reserve
from debt_wizard.case import ASSET_KINDS, Asset
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, TEXT
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
        for each in lessons("assets"):
            yield lesson(each.id)
