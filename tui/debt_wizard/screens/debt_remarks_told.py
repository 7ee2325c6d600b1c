"""What to look at again in a debt, in words, with the button that keeps the last digits of an account alone."""

from collections.abc import Callable, Iterator

from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Button

from debt_wizard.advice.debt_remarks import DebtRemark, debt_remarks, last_digits
from debt_wizard.case import Case, Debt
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.told import Told


def remark_text(language: Language, remark: DebtRemark) -> str:
    """One remark in words."""
    if remark.total is None or remark.balance is None:
        return language.say(f"debt_remarks.{remark.kind}")
    return language.say(
        f"debt_remarks.{remark.kind}",
        total=language.money(remark.total),
        balance=language.money(remark.balance),
        difference=language.money(abs(remark.total - remark.balance)),
    )


def remarks_told(case: Callable[[], Case]) -> Told:
    """The remarks on all debts, each with its lender; no line where there is nothing to look at."""

    def lines(language: Language) -> Iterator[str]:
        for debt in case().debt:
            for remark in debt_remarks(debt):
                lender = debt_name(case)(language, debt.id)
                yield language.say("debt_remarks.of", lender=lender, remark=remark_text(language, remark))

    return Told(lambda language: "\n".join(lines(language)), id="debt-remarks", classes="callout")


class DebtRemarks(Vertical):
    """The remarks on one debt, among its details."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    DebtRemarks { height: auto; }
    DebtRemarks > Told { margin: 0 0 0 0; }
    """

    class AccountShortened(Message):
        """The account is written afresh."""

    def __init__(self, debt: Callable[[], Debt]) -> None:
        super().__init__(id="remarks")
        self._debt = debt

    def compose(self) -> ComposeResult:
        yield Told(lambda language: "\n".join(remark_text(language, each) for each in debt_remarks(self._debt())))
        yield ShownButton(self._say_keep, self._can_shorten, id="keep-last-digits")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Keep the last digits, as the person asked; what stood there before can be had back."""
        event.stop()
        last = last_digits(self._debt().account)
        if last is not None:
            self.app.remember_for_undo()
            self._debt().account = last
            self.post_message(self.AccountShortened())
            self.post_message(AnswerChanged())
            self.app.save_at_once()

    def _can_shorten(self) -> bool:
        return not self.app.is_read_only and last_digits(self._debt().account) is not None

    def _say_keep(self, language: Language) -> str:
        return language.say("debt_remarks.keep_last", last=last_digits(self._debt().account) or "")
