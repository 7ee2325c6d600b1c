"""The log of payments."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Payment
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.entry_list import Column, EntryList
from debt_wizard.widgets.reading import AMOUNT, DAY
from debt_wizard_content.guidance import lessons


class PaymentsBody(StepBody):
    """A line for each payment: what was due, what was paid, and when."""

    step = "payments"

    def compose(self) -> ComposeResult:
        columns = (
            Column("debt", "payment.debt", options=debt_ids(self.case), name=debt_name(lambda: self.case)),
            Column("due", "payment.due", DAY, width=12),
            Column("amount", "payment.amount", AMOUNT, width=10),
            Column("paid", "payment.paid", AMOUNT, width=10),
            Column("paid_on", "payment.paid_on", DAY, width=12),
        )
        first = self.case.debt[0].id if self.case.debt else "debt"
        yield EntryList(
            entry_kind("payments", columns, entries=lambda: self.case.payment, blank=lambda: Payment(debt=first))
        )
        yield WordButton(lambda language: language.say("schedule.fill"), id="fill-payments")
        for each in lessons("payments"):
            yield lesson(each.id)

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Bring the dates of the plan into the log, each once."""
        if event.button.id != "fill-payments":
            return
        event.stop()
        self.app.remember_for_undo()
        for debt in self.case.debts_owed():
            schedule = schedule_in_force(self.case, debt.id, self.app.today())
            known = {(payment.debt, payment.due) for payment in self.case.payment}
            for row in schedule.rows if schedule is not None else ():
                if row.payment and (debt.id, row.due) not in known:
                    self.case.payment.append(Payment(debt=debt.id, due=row.due, amount=row.payment))
        self.post_message(AnswerChanged())
        await self.query_one(EntryList).show_entries()
