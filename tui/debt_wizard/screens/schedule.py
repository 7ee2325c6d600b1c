"""The dated payments of every proposal."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

COLUMN = 14


class ScheduleBody(StepBody):
    """Every payment with its day and amount, and what is still owed after it."""

    step = "schedule"

    def compose(self) -> ComposeResult:
        yield Told(self._say)
        for each in lessons("schedule"):
            yield lesson(each.id)

    def _say(self, language: Language) -> Content:
        parts: list[str | tuple[str, str]] = []
        for debt in self.case.debts_owed():
            schedule = schedule_in_force(self.case, debt.id, self.app.today())
            if schedule is None:
                continue
            name = debt.lender or language.say("plan.unnamed_lender")
            parts.append((f"{name}\n", "bold"))
            parts.append(language.say("schedule.columns") + "\n")
            for row in schedule.rows:
                amounts = (language.number(amount, decimals=True) for amount in (row.payment, row.balance))
                parts.append(f"{row.due}" + "".join(f"{amount:>{COLUMN}}" for amount in amounts) + "\n")
            parts.append("\n")
        return Content.assemble(*parts) if parts else Content(language.say("plan.none"))
