"""Debts at a glance: three fields for each."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.case import Debt, Payment
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_remarks_told import remarks_told
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.import_dialog import ImportDialog
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, PAST_DAY, TEXT
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("lender", "debt.lender", TEXT),
    Column("balance", "debt.balance", AMOUNT, width=15),
    Column("overdue_since", "debt.overdue_since", PAST_DAY, width=14),
)


class DebtsBody(StepBody):
    """To whom, how much, how late; the rest comes later."""

    step = "debts"

    def compose(self) -> ComposeResult:
        yield EntryList(
            entry_kind(
                "debts",
                COLUMNS,
                entries=lambda: self.case.debt,
                blank=lambda: Debt(id=self.case.new_debt_id()),
                add=self.case.add_debt,
                enter_opens_a_line=True,
                hint="fields.debt.balance.hint",
            )
        )
        yield remarks_told(lambda: self.case)
        yield WordButton(lambda language: language.word("Import from a file"), id="import", about="field.import.path")
        for each in lessons("debts"):
            yield lesson(each.id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take debts over from a file."""
        if event.button.id == "import":
            event.stop()
            self.app.push_screen(ImportDialog("debts"), self._take)

    async def _take(self, found: list[Debt | Payment] | None) -> None:
        """Each with an id of its own; what is there stays, but for lines that were left empty."""
        if not found:
            return
        self.app.remember_for_undo()
        self.case.drop_blank_debts()
        for debt in found:
            if isinstance(debt, Debt):
                self.case.debt.append(debt.model_copy(update={"id": self.case.new_debt_id()}))
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        await self.query_one(EntryList).show_entries()
