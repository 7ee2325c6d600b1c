"""The payment that one key noted: what was noted, and the ways to correct it or take it back."""

from typing import Any

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Button

from debt_wizard.case import Payment
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.told import Told


class NotedPayment(Vertical):
    """Says what was noted until any payment is changed after it."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    NotedPayment { height: auto; }
    NotedPayment #noted { border-left: thick $success; padding: 0 1; margin: 0; }
    NotedPayment #noted-ways { height: auto; }
    """

    class ChangeAsked(Message):
        """The payment that was noted is to be changed."""

        def __init__(self, payment: Payment) -> None:
            super().__init__()
            self.payment = payment

    def __init__(self) -> None:
        super().__init__(id="noted-payment")
        self.payment: Payment | None = None
        """What was noted last."""
        self._when_noted: list[tuple[Any, ...]] = []
        """Every payment as it stood then; the message goes as soon as one of them is changed."""

    def compose(self) -> ComposeResult:
        yield Told(self._say, id="noted")
        with Horizontal(id="noted-ways"):
            yield ShownButton(_say_change, self._is_just_noted, id="change-noted", variant="primary")
            yield ShownButton(lambda language: language.word("Undo"), self._is_just_noted, id="undo-noted")

    def note(self, payment: Payment) -> None:
        """This one was noted just now."""
        self.payment = payment
        self._when_noted = self._standing()

    def focus_change(self) -> None:
        """Go to the button that corrects what was noted."""
        self.query_one("#change-noted").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Change it, or take it back."""
        event.stop()
        if event.button.id == "undo-noted":
            self.post_message(EntryList.UndoAsked())
        elif self.payment is not None:
            self.post_message(self.ChangeAsked(self.payment))

    def _standing(self) -> list[tuple[Any, ...]]:
        """What the person says of each payment; a checksum that is noted beside it is none of their doing."""
        payments = self.app.case.payment
        return [(each.debt, each.due, each.amount, each.paid, each.paid_on, each.file) for each in payments]

    def _is_just_noted(self) -> bool:
        """Whether a payment was noted and nothing has been done with the payments since."""
        return self.payment is not None and self._standing() == self._when_noted

    def _say(self, language: Language) -> str:
        noted = self.payment
        if noted is None or not self._is_just_noted():
            return ""
        lender = debt_name(lambda: self.app.case)(language, noted.debt)
        if noted.paid is None:
            return language.say("payments.noted_other", lender=lender)
        key = "payments.noted_undated" if noted.paid_on is None else "payments.noted"
        return language.say(key, lender=lender, amount=language.money(noted.paid))


def _say_change(language: Language) -> str:
    return language.say("payments.change_noted")
