"""Debts at a glance: three fields for each."""

from textual.app import ComposeResult

from debt_wizard.case import Debt
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.entry_list import Column, EntryList
from debt_wizard.widgets.reading import AMOUNT, DAY, TEXT
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("lender", "debt.lender", TEXT),
    Column("balance", "debt.balance", AMOUNT, width=15),
    Column("overdue_since", "debt.overdue_since", DAY, width=14),
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
                hint="fields.debt.balance.hint",
            )
        )
        for each in lessons("debts"):
            yield lesson(each.id)
