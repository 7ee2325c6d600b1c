"""What to do about a payment that was missed or came late: calm, short, with the letter at hand."""

from collections.abc import Iterator
from datetime import date

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Button

from debt_wizard.advice.covered_by_beyond import covered_by_beyond
from debt_wizard.advice.missed import Missed, missed
from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.draft_picks import intent_name
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.steps import step
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told

LETTER = "late_payment"
CARD = "card.missed_payment"


class MissedPayment(Retold):
    """One sentence and the ways on: what to do today, the letter, the change of plan. Else it takes no room."""

    DEFAULT_CSS = """
    MissedPayment { height: auto; layout: vertical; }
    MissedPayment Told { border-left: thick $primary; padding: 0 1; }
    MissedPayment Vertical { height: auto; }
    """

    def compose(self) -> ComposeResult:
        self.retell()
        yield Told(self._say, id="missed")
        with Vertical():  # beside each other they are wider than a small window
            yield ShownButton(_say_card, lambda: self._is_open, id="missed-card", variant="primary")
            yield ShownButton(_say_letter, lambda: self._is_open, id="missed-letter")
            yield ShownButton(_say_changed, lambda: self._is_open, id="missed-changed")

    def retell(self) -> None:
        """Look for what was missed, once for all that is said of it: what lies inside is told after this."""
        self._found = missed(self.app.case, self.app.today())

    @property
    def _first(self) -> Missed | None:
        return self._found[0] if self._found else None

    @property
    def _is_open(self) -> bool:
        return self._first is not None and self._first.is_open

    def _say(self, language: Language) -> str:
        if not self._found:
            return ""
        case, today = self.app.case, self.app.today()
        told = [missed_told(language, case, self._found), *covered_told(language, case, self._found[0], today)]
        return "\n".join(told)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Go where the button says."""
        event.stop()
        if event.button.id == "missed-card":
            self.app.push_screen(CardDialog(CARD))
        elif event.button.id == "missed-letter" and self._first is not None:
            self.app.draft_wished = (self._first.debt, LETTER)
            self.app.go_to_step("draft")
        elif event.button.id == "missed-changed":
            self.app.go_to_step("changed" if step("changed").applies(self.app.case) else "overcommitment")


def missed_told(language: Language, case: Case, found: list[Missed]) -> str:
    """The first that is missed, and how many follow it with the same lender."""
    first = found[0]
    lender = debt_name(lambda: case)(language, first.debt)
    day = language.date(first.due)
    if not first.is_open:
        return language.say("payments.missed.late", lender=lender, day=day)
    count = sum(each.is_open and each.debt == first.debt for each in found)
    if count > 1:
        return language.say("payments.missed.several", lender=lender, day=day, count=count)
    return language.say("payments.missed.open", lender=lender, day=day)


def covered_told(language: Language, case: Case, first: Missed, today: date) -> Iterator[str]:
    """What was paid beyond other instalments, where it would cover all that is behind with the same lender."""
    beyond = covered_by_beyond(case, first.debt, today) if first.is_open else None
    if beyond is not None:
        yield language.say("payments.missed.covered", amount=language.money(beyond))


def missed_notice(language: Language, case: Case, first: Missed) -> str:
    """One line for somebody who comes back, without a figure."""
    lender = debt_name(lambda: case)(language, first.debt)
    return language.say("payments.missed.notice", lender=lender, day=language.date(first.due))


def _say_card(language: Language) -> str:
    return language.say("payments.missed.card")


def _say_letter(language: Language) -> str:
    return intent_name(language, LETTER)


def _say_changed(language: Language) -> str:
    return language.say("payments.missed.changed")
