"""Where the payments of one debt stand: the total, the next one with its button, the table, and what differs."""

from datetime import date
from functools import partial

from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Button

from debt_wizard.advice.missing_for_days import missing_for_days
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import PaymentLog, payment_log
from debt_wizard.advice.terms_in_force import lacks_balance, schedule_in_force
from debt_wizard.advice.two_balances import last_difference
from debt_wizard.advice.unnoted_yes import unnoted_yes
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.draft_picks import intent_name
from debt_wizard.screens.payment_words import (
    difference_told,
    log_table,
    next_told,
    proposed_told,
    stands_told,
)
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told
from debt_wizard_content.letters import intent

STATEMENT = "ask_statement"

SHOWN = 5
"""Doubts that are told in full; the rest is counted."""


class DebtPayments(Retold):
    """Everything follows from the case as it is; what is typed below is told here at once."""

    DEFAULT_CSS = """
    DebtPayments { height: auto; layout: vertical; }
    DebtPayments > .heading { text-style: bold; margin: 1 0 0 0; }
    DebtPayments > .doubts { border-left: thick $warning; padding: 0 1; }
    """

    class PaidAsked(Message):
        """The person says that they have paid."""

        def __init__(self, debt_id: str) -> None:
            super().__init__()
            self.debt_id = debt_id

    def __init__(self, debt_id: str) -> None:
        super().__init__(id=f"payments-of-{debt_id}")
        self.debt_id = debt_id
        self._log: PaymentLog
        self._yes: date | None = None

    def compose(self) -> ComposeResult:
        self.retell()
        yield Told(self._say_lender, classes="heading")
        yield Told(self._say_proposed, id=f"proposed-{self.debt_id}")
        yield Told(self._say_yes, id=f"yes-{self.debt_id}", classes="doubts")
        yield Told(self._say_next)
        yield ShownButton(
            self._say_paid, lambda: not self.app.is_read_only, id=f"paid-{self.debt_id}", variant="primary"
        )
        yield ShownButton(
            lambda language: language.say("payments.note_terms"),
            lambda: self._yes is not None and not self.app.is_read_only,
            id=f"note-terms-{self.debt_id}",
        )
        yield Told(self._say_stands)
        yield Drawing(lambda language, width: log_table(language, self._log, width), id=f"log-{self.debt_id}")
        yield Told(self._say_difference, id=f"differs-{self.debt_id}", classes="doubts")
        yield ShownButton(
            partial(intent_name, intent_id=STATEMENT),
            lambda: self._has_letter and last_difference(self._log) is not None,
            id=f"statement-{self.debt_id}",
        )
        yield Told(self._say_doubts, id=f"doubts-{self.debt_id}", classes="doubts")

    @property
    def _has_letter(self) -> bool:
        """Whether the lender is one that can be asked for a statement."""
        return intent(STATEMENT).suits(self.app.case.product_of(self.debt_id))

    def retell(self) -> None:
        """Work out where the debt stands, once for all that is said of it: what lies inside is told after this."""
        self._log = payment_log(self.app.case, self.debt_id, self.app.today())
        self._yes = unnoted_yes(self.app.case, self.debt_id)

    def _say_lender(self, language: Language) -> str:
        return debt_name(lambda: self.app.case)(language, self.debt_id)

    def _say_proposed(self, language: Language) -> str:
        """What is proposed and not agreed yet; empty where terms stand or nothing is proposed."""
        schedule = schedule_in_force(self.app.case, self.debt_id, self.app.today())
        return proposed_told(language, schedule) if schedule is not None and not self._log.is_agreed else ""

    def _say_yes(self, language: Language) -> str:
        """That the lender agreed to something else than the terms that stand; empty where it did not."""
        if self._yes is None:
            return ""
        lender = self._say_lender(language)
        return language.say("payments.yes_to_others", lender=lender, day=language.date(self._yes))

    def _say_next(self, language: Language) -> str:
        """What is to be paid next; of terms without a first day, that it is missing."""
        if told := next_told(language, self._log):
            return told
        is_missing = missing_for_days(self.app.case, self.debt_id, self.app.today()) == "first_day"
        return language.say("payments.no_first_day") if is_missing else ""

    def _say_stands(self, language: Language) -> str:
        log = self._log
        if lacks_balance(self.app.case, self.debt_id):
            return language.say("payments.no_balance")
        if not log.start and self._say_proposed(language):
            return ""
        product = self.app.case.product_of(self.debt_id)
        is_accepted = waiting_offer(self.app.case, self.debt_id) is not None
        return stands_told(language, log, product, next_is_accepted=is_accepted)

    def _say_paid(self, language: Language) -> str:
        row = self._log.next_open
        if row is None or row.open is None or row.due is None:
            return language.say("payments.i_paid_something")
        amount = language.money(row.open)
        return language.say("payments.i_paid", amount=amount, day=row.due.isoformat())

    def _say_difference(self, language: Language) -> str:
        return difference_told(language, self._log, self._say_lender(language))

    def _say_doubts(self, language: Language) -> str:
        doubts = payment_doubts(self.app.case, self.debt_id, self.app.today())
        said = list(doubts_told(language, doubts, self._say_lender(language)))
        more = [language.say("payments.doubt.more", count=len(said) - SHOWN)] if len(said) > SHOWN else []
        return "\n".join(said[:SHOWN] + more)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Note a payment, go where terms are noted, or open the letter that asks for a statement."""
        event.stop()
        if event.button.id == f"paid-{self.debt_id}":
            self.post_message(self.PaidAsked(self.debt_id))
        elif event.button.id == f"note-terms-{self.debt_id}":
            self.app.go_to_step("offers")
        else:
            self.app.draft_wished = (self.debt_id, STATEMENT)
            self.app.go_to_step("draft")
