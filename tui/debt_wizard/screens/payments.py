"""The log of payments: where each debt stands, one key to note a payment, and each line to correct."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.advice.filled_payments import filled_payments, is_filled
from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.order_of_due import next_to_pay
from debt_wizard.advice.other_lender import give_to_other_lender
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.quick_payment import note_payment
from debt_wizard.case import Debt, Payment
from debt_wizard.screens.attached_files import AttachedFiles
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_column import debt_column
from debt_wizard.screens.debt_names import NO_DEBTS
from debt_wizard.screens.debt_payments import DebtPayments
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.import_dialog import ImportDialog
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.listed_payments import ListedPayments
from debt_wizard.screens.missed_payment import MissedPayment
from debt_wizard.screens.noted_payment import NotedPayment
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, DAY, PAST_DAY
from debt_wizard.widgets.retold import retell_all
from debt_wizard_content.guidance import lessons


class PaymentsBody(StepBody):
    """What is missed comes first, then each debt, then every line: what was due, what was paid, and when."""

    step = "payments"

    def __init__(self) -> None:
        super().__init__()
        self._listed = ListedPayments()
        self._lenders: list[tuple[Payment, str]] = []
        """Each payment with its debt as it was last seen, to notice one that is given to another lender."""

    def compose(self) -> ComposeResult:
        self._see_lenders()
        yield MissedPayment()
        yield NotedPayment()
        if not self.case.debt:
            yield self.say(NO_DEBTS)
        for debt in self.case.debts_in_scope():
            yield DebtPayments(debt.id)
        yield AttachedFiles(lambda: self.case.payment, "payments.proof")
        yield self.heading("payments.correct")
        yield self._list()
        yield ShownButton(lambda language: language.say("schedule.fill"), self._can_fill, id="fill-payments")
        yield ShownButton(lambda language: language.say("payments.show_all"), self._hides_some, id="list-all")
        yield ShownButton(lambda language: language.word("Import from a file"), self._can_import, id="import")
        for each in lessons("payments"):
            yield lesson(each.id)

    def focus_first(self) -> None:
        """Go to "I paid", so that one key notes what was missed or is due next. What is said of a missed payment at the
        top stays in sight; else the button is brought there."""
        today = self.app.today()
        asked = f"paid-{next_to_pay(self.case, today)}"
        buttons = [each for each in self.query("DebtPayments ShownButton") if each.focusable]
        due = next((each for each in buttons if each.id == asked), None)
        if due is not None:
            self.screen.set_focus(due, scroll_visible=first_missed(self.case, today) is None)
        elif buttons:
            self.screen.set_focus(buttons[0], scroll_visible=False)
        else:
            super().focus_first()

    def _list(self) -> EntryList:
        self._choose_lines(None)
        several = (
            debt_column(lambda: self.case, "payment"),
            Column("due", "payment.due", DAY, width=12),
            Column("amount", "payment.amount", AMOUNT, width=10),
            Column("paid", "payment.paid", AMOUNT, width=10),
            Column("paid_on", "payment.paid_on", PAST_DAY, width=12),
        )
        first = self.case.debt[0].id if self.case.debt else "debt"
        return EntryList(
            entry_kind(
                "payments",
                several,
                entries=lambda: self.case.payment,
                blank=lambda: Payment(debt=first),
                shown=self._listed.holds,
            )
        )

    @property
    def _noted(self) -> NotedPayment:
        return self.query_one(NotedPayment)

    def _choose_lines(self, noted: Payment | None) -> None:
        self._listed.choose(self.case.payment, self.app.today(), noted)

    def _hides_some(self) -> bool:
        return self._listed.hides_some

    def _can_import(self) -> bool:
        return bool(self.case.debt) and not self.app.is_read_only

    async def _take(self, found: list[Debt | Payment] | None) -> None:
        """Take payments over from a file; what is there stays."""
        if found:
            self.app.remember_for_undo()
            self.case.payment.extend(each for each in found if isinstance(each, Payment))
            await self._changed()

    def on_answer_changed(self) -> None:
        """What is given to another lender is for no instalment of the former one."""
        for payment, former in self._lenders:
            if payment.debt != former and give_to_other_lender(self.case, payment, former, self.app.today()):
                for line in self.query(EntryLine):
                    if line.entry is payment:
                        line.show_values()
        self._see_lenders()

    def _see_lenders(self) -> None:
        self._lenders = [(each, each.debt) for each in self.case.payment]

    def _can_fill(self) -> bool:
        return not self.app.is_read_only and not is_filled(self.case, self.app.today())

    async def on_debt_payments_paid_asked(self, message: DebtPayments.PaidAsked) -> None:
        """Note the next payment as made today, and offer to correct it or to take it back."""
        today = self.app.today()
        self.app.remember_for_undo()
        self._noted.note(note_payment(self.case, payment_log(self.case, message.debt_id, today), today))
        await self._changed()
        self.scroll_home(animate=False)
        self._noted.focus_change()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Fill in the terms in force, list more, or take payments over from a file."""
        event.stop()
        match event.button.id:
            case "fill-payments":
                self.app.remember_for_undo()
                self.case.payment = filled_payments(self.case, self.app.today())
                await self._changed()
            case "import":
                self.app.push_screen(ImportDialog("payments"), self._take)
            case "list-all":
                self._listed.ask_for_more(self.case.payment)
                await self._changed()
            case _:
                pass

    def on_noted_payment_change_asked(self, message: NotedPayment.ChangeAsked) -> None:
        """Open every field of what was noted."""
        entries = self.query_one(EntryList)
        line = next((line for line in entries.query(EntryLine) if line.entry is message.payment), None)
        if line is not None:
            self.post_message(EntryList.DetailsAsked(entries, line))

    async def _changed(self) -> None:
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        self._choose_lines(self._noted.payment)
        await self.query_one(EntryList).show_entries()
        retell_all(self)
