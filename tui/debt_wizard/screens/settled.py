"""The end of each debt, and of the session."""

from collections.abc import Iterator
from functools import partial

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.ending import all_settled, is_ending, still_to_pay
from debt_wizard.case import Debt
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.done_row import DoneRow
from debt_wizard.screens.last_things import LastThings, LetterOfEnd
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons


class SettledBody(StepBody):
    """A list of last things for each debt that is paid; once all are settled, the session can be closed."""

    step = "settled"

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        self._shown = self._what_is_shown()
        yield from self._session()
        for debt in self.case.debts_in_scope():
            yield Told(partial(self._say_head, debt), classes="heading")
            yield DoneRow(
                Answer(partial(_same, debt), "settled_on"),
                lambda language: language.say("settled.is_settled"),
                id=f"settled-{debt.id}",
                about="debt.settled_on",
                how=partial(self._say_open, debt),
            )
            if is_ending(self.case, debt, self.app.today()):
                yield LastThings(debt)
        for each in lessons("settled"):
            yield lesson(each.id)

    def _session(self) -> Iterator[Widget]:
        if not all_settled(self.case):
            yield Told(lambda language: language.say("settled.not_yet"))
            return
        is_closed = self.case.about.settled is not None
        yield Told(self._say_session, classes="callout")
        button = WordButton(
            lambda language: language.say("settled.open_again" if is_closed else "settled.mark"),
            id="open-again" if is_closed else "close-session",
            variant="default" if is_closed else "primary",
        )
        button.disabled = self.app.is_read_only
        yield button

    async def on_answer_changed(self, message: AnswerChanged) -> None:
        """What depends on a tick is shown, or is not any more."""
        if self.case.about.settled is not None and not all_settled(self.case):
            self.case.about.settled = None
        if self._what_is_shown() != self._shown:
            await self._show_again()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close the session, open it again, or go to the letter."""
        event.stop()
        button = event.button
        if isinstance(button, LetterOfEnd):
            self.app.draft_wished = (button.debt_id, button.intent_id)
            self.app.go_to_step("draft")
        elif button.id in {"close-session", "open-again"} and not self.app.is_read_only:
            self.app.remember_for_undo()
            closes = button.id == "close-session"
            self.case.about.settled = self.app.now().replace(microsecond=0) if closes else None
            self.post_message(AnswerChanged())
            self.app.save_at_once()

    def _what_is_shown(self) -> tuple[object, ...]:
        case, today = self.case, self.app.today()
        ending = [is_ending(case, debt, today) for debt in case.debts_in_scope()]
        return (all_settled(case), case.about.settled, *ending)

    async def _show_again(self) -> None:
        focused = self.screen.focused
        stands_on = focused.id if focused is not None else None
        await self.recompose()
        for found in self.query(f"#{stands_on}") if stands_on else ():
            found.focus()

    def _say_session(self, language: Language) -> str:
        settled = self.case.about.settled
        if settled is None:
            return language.say("settled.all_settled")
        told = [language.say("settled.closed", day=language.date(settled.date())), language.say("settled.closing")]
        return "\n".join(told)

    def _say_head(self, debt: Debt, language: Language) -> str:
        lender = debt.lender or language.say("plan.unnamed_lender")
        if debt.settled_on is None:
            return language.say("settled.head", lender=lender)
        return language.say("settled.head_done", lender=lender, day=language.date(debt.settled_on))

    def _say_open(self, debt: Debt, language: Language) -> str:
        left = still_to_pay(self.case, debt)
        return language.say("settled.still_open", amount=language.money(left)) if left else ""


def _same(debt: Debt) -> Debt:
    return debt
