"""The log of payments: where each debt stands, one key to note a payment, and each line to correct."""

from datetime import date, timedelta
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button

from debt_wizard.advice.filled_payments import filled_payments, is_filled
from debt_wizard.advice.missed import first_missed
from debt_wizard.advice.order_of_due import next_to_pay
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.quick_payment import note_payment
from debt_wizard.case import Debt, Payment
from debt_wizard.language import Language
from debt_wizard.screens.attached_files import AttachedFiles
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.debt_payments import DebtPayments
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.import_dialog import ImportDialog
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.missed_payment import MissedPayment
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import AMOUNT, DAY, PAST_DAY
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

BEFORE, AFTER = timedelta(days=100), timedelta(days=45)
"""The lines around today that are listed; the others come on request."""

AT_ONCE = 20
"""Lines that are listed at once, those nearest to today: each has fields to type in, and hundreds would hold up the
screen."""


class PaymentsBody(StepBody):
    """What is missed comes first, then each debt, then every line: what was due, what was paid, and when."""

    step = "payments"

    DEFAULT_CSS = """
    PaymentsBody #noted { border-left: thick $success; padding: 0 1; margin: 0; }
    PaymentsBody #noted-ways { height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._noted: Payment | None = None
        self._when_noted: list[tuple[Any, ...]] = []
        """Every payment as it stood then; the message goes as soon as one of them is changed."""
        self._lists_all = False
        self._most = AT_ONCE
        self._hidden: dict[int, Payment] = {}
        """The payments that are not listed; what is typed into a new line later is none of them."""

    def compose(self) -> ComposeResult:
        yield MissedPayment()
        yield Told(self._say_noted, id="noted")
        with Horizontal(id="noted-ways"):
            yield ShownButton(_say_change, self._is_just_noted, id="change-noted", variant="primary")
            yield ShownButton(lambda language: language.word("Undo"), self._is_just_noted, id="undo-noted")
        if not self.case.debt:
            yield self.say("plan.no_debts")
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
        self._hide_some()
        several = (
            Column("debt", "payment.debt", options=debt_ids(self.case), name=debt_name(lambda: self.case)),
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
                shown=lambda payment: id(payment) not in self._hidden,
            )
        )

    def _hide_some(self) -> None:
        """List the payments near today, or all; of many the nearest, and the others a few at a time."""
        today = self.app.today()
        wished = [each for each in self.case.payment if self._lists_all or self._is_near(each)]
        if len(wished) > self._most:
            wished.sort(key=lambda each: _distance(each, today))
        listed = {id(each) for each in wished[: self._most]}
        self._hidden = {id(each): each for each in self.case.payment if id(each) not in listed}

    def _is_near(self, payment: Payment) -> bool:
        """What is open or was paid around today, and what is not dated or not understood yet."""
        if payment is self._noted or payment.unfinished:
            return True
        days = [day for day in (payment.due, payment.paid_on) if day is not None]
        today = self.app.today()
        if payment.due is not None and payment.due < today and payment.paid_on is None:
            return True
        return not days or any(today - BEFORE <= day <= today + AFTER for day in days)

    def _hides_some(self) -> bool:
        return bool(self._hidden)

    def _can_import(self) -> bool:
        return bool(self.case.debt) and not self.app.is_read_only

    async def _take(self, found: list[Debt | Payment] | None) -> None:
        """Take payments over from a file; what is there stays."""
        if found:
            self.app.remember_for_undo()
            self.case.payment.extend(each for each in found if isinstance(each, Payment))
            await self._changed()

    def _can_fill(self) -> bool:
        return not self.app.is_read_only and not is_filled(self.case, self.app.today())

    async def on_debt_payments_paid_asked(self, message: DebtPayments.PaidAsked) -> None:
        """Note the next payment as made today, and offer to correct it or to take it back."""
        today = self.app.today()
        self.app.remember_for_undo()
        self._noted = note_payment(self.case, payment_log(self.case, message.debt_id, today), today)
        self._when_noted = self._standing()
        await self._changed()
        self.scroll_home(animate=False)
        self.query_one("#change-noted").focus()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Fill in the terms in force, list everything, or change what was just noted."""
        event.stop()
        match event.button.id:
            case "fill-payments":
                self.app.remember_for_undo()
                self.case.payment = filled_payments(self.case, self.app.today())
                await self._changed()
            case "import":
                self.app.push_screen(ImportDialog("payments"), self._take)
            case "list-all":
                listed = len(self.case.payment) - len(self._hidden)
                self._most += AT_ONCE if listed >= self._most else 0
                self._lists_all = True
                await self._changed()
            case "undo-noted":
                self.post_message(EntryList.UndoAsked())
            case "change-noted":
                self._open_noted()
            case _:
                pass

    def _open_noted(self) -> None:
        entries = self.query_one(EntryList)
        line = next((line for line in entries.query(EntryLine) if line.entry is self._noted), None)
        if line is not None:
            self.post_message(EntryList.DetailsAsked(entries, line))

    async def _changed(self) -> None:
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        self._hide_some()
        await self.query_one(EntryList).show_entries()
        retell_all(self)

    def _standing(self) -> list[tuple[Any, ...]]:
        """What the person says of each payment; a checksum that is noted beside it is none of their doing."""
        return [(each.debt, each.due, each.amount, each.paid, each.paid_on, each.file) for each in self.case.payment]

    def _is_just_noted(self) -> bool:
        """Whether a payment was noted and nothing has been done with the payments since."""
        return self._noted is not None and self._standing() == self._when_noted

    def _say_noted(self, language: Language) -> str:
        noted = self._noted
        if noted is None or not self._is_just_noted():
            return ""
        lender = debt_name(lambda: self.case)(language, noted.debt)
        if noted.paid is None:
            return language.say("payments.noted_other", lender=lender)
        key = "payments.noted_undated" if noted.paid_on is None else "payments.noted"
        return language.say(key, lender=lender, amount=language.money(noted.paid))


def _distance(payment: Payment, today: date) -> int:
    """Days between a payment and today; what has no day is to be looked at first."""
    day = payment.paid_on or payment.due
    return abs((day - today).days) if day is not None and not payment.unfinished else -1


def _say_change(language: Language) -> str:
    return language.say("payments.change_noted")
