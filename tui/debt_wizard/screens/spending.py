"""What both spending screens share: a line for each category, offered until something is typed into it."""

from textual.app import ComposeResult

from debt_wizard.advice.asked_lines import asked_spending
from debt_wizard.case import PERIODS, Spending
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.change_asked import AskedAnew, BackToChange
from debt_wizard.screens.change_carried import carried_spending_told
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.entry_fields import spending_categories
from debt_wizard.screens.left_over_line import left_over_line
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import category_name, choice_name
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, TEXT
from debt_wizard_content.catalogues import item
from debt_wizard_content.guidance import lessons

COLUMNS = (
    Column("amount", "spending.amount", AMOUNT, width=15),
    Column("every", "spending.every", options=PERIODS, name=choice_name("every"), width=14),
    Column("label", "spending.label", TEXT),
)


class SpendingBody(StepBody):
    """Essential or other spending."""

    essential: bool

    def compose(self) -> ComposeResult:
        yield AskedAnew(lambda language: carried_spending_told(language, self.case, essential=self.essential))
        yield EntryList(
            entry_kind(
                self.step,
                COLUMNS,
                entries=lambda: self.case.spending,
                blank=lambda: Spending(essential=self.essential),
                shown=lambda spending: spending.essential is self.essential,
                lead=lambda language, spending: category_name(language, spending.category),
                suggestions=self._suggested,
                hint_of=_what_belongs,
            )
        )
        yield left_over_line("essential" if self.essential else "other", lambda: self.case)
        yield BackToChange()
        for each in lessons(self.step):
            yield lesson(each.id)

    def _suggested(self) -> list[Spending]:
        """A blank line for each category that has none yet; while the figures are asked anew, for each old line."""
        asked = asked_spending(self.case, essential=self.essential)
        told = {spending.category for spending in [*self.case.spending, *asked]}
        fresh = [
            Spending(category=category, essential=self.essential)
            for category in spending_categories(essential=self.essential)
            if category not in told
        ]
        return [*asked, *fresh]


def _what_belongs(language: Language, spending: Spending) -> str:
    """What belongs into a category, as the catalogue says it."""
    known = item("spending", spending.category)
    hint = known.text("hint") if known is not None else None
    return language.text(hint) if hint is not None else ""
