"""The dated payments of what is agreed and of what is proposed."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.agreed import has_agreement, has_first_day
from debt_wizard.advice.order_of_due import by_next_due
from debt_wizard.advice.owed import owed
from debt_wizard.advice.scheduled_payments import ScheduledPayment, scheduled_payments
from debt_wizard.advice.small_payments import are_agreed
from debt_wizard.advice.terms_in_force import lacks_balance
from debt_wizard.advice.unexplained_rest import rest_in_force
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.documents.working_day_words import calendar_notes, days_off_told
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

COLUMN = 14

NOTHING = Decimal(0)

ASSUMED = "?"
"""The sign of a day that nobody named."""


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
            is_agreed, has_days = has_agreement(self.case, debt.id), has_first_day(self.case, debt.id)
            if not is_agreed:
                parts.append(language.say("schedule.proposed") + "\n")
            elif not has_days:
                parts.append(language.say("schedule.days_assumed", sign=ASSUMED) + "\n")
            if waiting_offer(self.case, debt.id) is not None:
                step = language.say("steps.before_signing.title")
                parts.append(language.say("schedule.waiting", step=step) + "\n")
            is_known = debt.balance is not None or owed(self.case, debt) is not None
            parts.append(language.say("schedule.columns" if is_known else "schedule.columns_to_pay") + "\n")
            parts += self._rows(language, payments, sign=ASSUMED if is_agreed and not has_days else "")
            dues += [each.row.due for each in payments if has_days or not is_agreed]
            if rest := rest_in_force(self.case, debt.id, self.app.today()):
                which = "rest_later" if are_agreed(self.case, debt, self.app.today()) else "rest"
                parts.append(language.say(f"schedule.{which}", amount=language.money(rest)) + "\n")
            parts.append("\n")
        if not parts:
            return Content(language.say("plan.none"))
        parts.append("\n".join(calendar_notes(language, self.case, dues)))
        return Content.assemble(*parts)

    def _rows(self, language: Language, payments: Sequence[ScheduledPayment], *, sign: str) -> Iterator[str]:
        """A line for each payment; the sign, where there is one, stands at a day that nobody named."""
        days = [each.row.due for each in payments]
        off = [""] * len(days) if sign else days_off_told(language, self.case, days, self.app.today(), short=True)
        for payment, day_off in zip(payments, off, strict=True):
            row, told = payment.row, language.say("payments.status.paid") if payment.is_paid else day_off
            amounts = (language.number(amount or NOTHING, decimals=True) for amount in (row.amount, row.balance))
            line = f"{row.due}{sign:{len(ASSUMED)}}" + "".join(f"{amount:>{COLUMN}}" for amount in amounts)
            yield f"{line}  {told}\n" if told else f"{line}\n"
