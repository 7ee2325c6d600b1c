"""What comes in."""

from textual.app import ComposeResult

from debt_wizard.advice.asked_lines import asked_income
from debt_wizard.case import INCOME_KINDS, PERIODS, Income
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.change_asked import AskedAnew, BackToChange
from debt_wizard.screens.change_carried import carried_income_told
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.left_over_line import left_over_line
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name, item_name
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, TEXT
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("amount", "income.amount", AMOUNT, width=15),
    Column("every", "income.every", options=PERIODS, name=choice_name("every"), width=14),
    Column("kind", "income.kind", options=INCOME_KINDS, name=item_name("income_kinds"), width=16),
    Column("label", "income.label", TEXT),
)


class IncomeBody(StepBody):
    """Each source with its period; an irregular one with its history, under Details."""

    step = "income"

    def compose(self) -> ComposeResult:
        yield AskedAnew(lambda language: carried_income_told(language, self.case))
        yield EntryList(
            entry_kind(
                "income",
                COLUMNS,
                entries=lambda: self.case.income,
                blank=Income,
                enter_opens_a_line=True,
                suggestions=lambda: asked_income(self.case),
                hint="fields.income.amount.in_list",
            )
        )
        yield left_over_line("income", lambda: self.case)
        yield BackToChange()
        for each in lessons("income"):
            yield lesson(each.id)
