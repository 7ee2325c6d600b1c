"""The details of each debt: rate, contract payment, due day."""

from textual.app import ComposeResult

from debt_wizard.case import PRODUCTS, Debt
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_remarks_told import remarks_told
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, DAY_OF_MONTH, RATE
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("product", "debt.product", options=PRODUCTS, name=item_name("products")),
    Column("annual_rate", "debt.annual_rate", RATE, width=10),
    Column("contract_payment", "debt.contract_payment", AMOUNT, width=11),
    Column("due_day", "debt.due_day", DAY_OF_MONTH, width=7),
)


class DebtDetailsBody(StepBody):
    """A line for each debt; the rest is under Details."""

    step = "debt_details"

    def compose(self) -> ComposeResult:
        yield EntryList(
            entry_kind(
                "debt-details",
                COLUMNS,
                entries=lambda: self.case.debt,
                blank=lambda: Debt(id=self.case.new_debt_id()),
                add=self.case.add_debt,
                lead=lambda language, debt: debt.lender or language.say("plan.unnamed_lender"),
                hint="fields.debt.annual_rate.hint",
            )
        )
        yield remarks_told(lambda: self.case)
        yield lesson("screen.debt_details", titled=False)
        for each in lessons("debt_details"):
            yield lesson(each.id)
