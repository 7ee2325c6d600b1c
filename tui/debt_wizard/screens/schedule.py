"""The dated payments of what is agreed and of what is proposed."""

from datetime import date
from decimal import Decimal

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.order_of_due import by_next_due
from debt_wizard.advice.scheduled_payments import scheduled_payments
from debt_wizard.advice.terms_in_force import lacks_balance
from debt_wizard.advice.unexplained_rest import rest_in_force
from debt_wizard.documents.working_day_words import calendar_notes, days_off_told
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

COLUMN = 14

NOTHING = Decimal(0)


class ScheduleBody(StepBody):
    """Every payment with its day and amount, what is still owed after it, and whether it was made. What is agreed and
    due next comes first; a proposal is called one."""

    step = "schedule"

    def compose(self) -> ComposeResult:
        yield Told(self._say)
        for each in lessons("schedule"):
            yield lesson(each.id)

    def _say(self, language: Language) -> Content:
        parts: list[str | tuple[str, str]] = []
        dues: list[date] = []
        for debt in by_next_due(self.case, self.case.debts_owed(), self.app.today()):
            payments = scheduled_payments(self.case, debt.id, self.app.today())
            lacks = lacks_balance(self.case, debt.id)
            if not payments and not lacks:
                continue
            name = debt.lender or language.say("plan.unnamed_lender")
            parts.append((f"{name}\n", "bold"))
            if lacks:
                parts.append(language.say("payments.no_balance") + "\n\n")
                continue
            if not has_agreement(self.case, debt.id):
                parts.append(language.say("schedule.proposed") + "\n")
            parts.append(language.say("schedule.columns") + "\n")
            off = days_off_told(language, self.case, [each.row.due for each in payments], self.app.today(), short=True)
            for payment, day_off in zip(payments, off, strict=True):
                row, told = payment.row, language.say("payments.status.paid") if payment.is_paid else day_off
                amounts = (language.number(amount or NOTHING, decimals=True) for amount in (row.amount, row.balance))
                parts.append(f"{row.due}" + "".join(f"{amount:>{COLUMN}}" for amount in amounts))
                parts.append(f"  {told}\n" if told else "\n")
                dues.append(row.due)
            if rest := rest_in_force(self.case, debt.id, self.app.today()):
                parts.append(language.say("schedule.rest", amount=language.money(rest)) + "\n")
            parts.append("\n")
        if not parts:
            return Content(language.say("plan.none"))
        parts.append("\n".join(calendar_notes(language, self.case, dues)))
        return Content.assemble(*parts)
