"""The end of each debt, and of the session."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.ending import all_settled, is_ending, open_at_end, settle, settle_not
from debt_wizard.case import Debt
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.done_row import DoneRow
from debt_wizard.screens.last_things import LastThings, LetterOfEnd
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.settle_question import is_settled_all_the_same
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
        self._settled: set[str] = set()
        """The debts that were settled when last looked at."""

    def compose(self) -> ComposeResult:
        self._shown = self._what_is_shown()
        self._settled = {debt.id for debt in self.case.debt if debt.settled_on is not None}
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
            yield Told(self._say_not_yet)
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
        """What depends on a tick is shown, or is not any more; a debt that the log calls open is asked about first."""
        for debt in self.case.debts_in_scope():
            if debt.settled_on is None:
                settle_not(debt)
            elif debt.id not in self._settled and await self._asks(debt, debt.settled_on):
                return
        self._settled = {debt.id for debt in self.case.debt if debt.settled_on is not None}
        if self.case.about.settled is not None and not all_settled(self.case):
            self.case.about.settled = None
        if self._what_is_shown() != self._shown:
            await self._show_again()

    async def _asks(self, debt: Debt, day: date) -> bool:
        """Ask where the log still shows something to be paid; until the answer, the debt stays as it was."""
        left = open_at_end(self.case, debt, self.app.today())
        if not left.remains:
            return False
        settle_not(debt)

        async def answered(yes: bool | None) -> None:
            if yes:
                self.app.remember_for_undo()
                settle(debt, day, left)
                self._settled.add(debt.id)  # answered, and not asked again
                self.post_message(AnswerChanged())
                self.app.save_at_once()
            await self._show_again()

        def lender(language: Language) -> str:
            return debt_name(lambda: self.case)(language, debt.id)

        self.app.push_screen(is_settled_all_the_same(lender, left), answered)
        return True

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

    def _say_not_yet(self, language: Language) -> str:
        """What is still to come: the money, or only the lender's word that nothing is left."""
        today = self.app.today()
        is_paid = all(
            is_ending(self.case, debt, today) and not open_at_end(self.case, debt, today).remains
            for debt in self.case.debts_owed()
        )
        return language.say("settled.all_paid" if is_paid and self.case.debts_owed() else "settled.not_yet")

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
        if debt.settled_on is not None:
            left = debt.open_when_settled
            return language.say("settled.was_open", amount=language.money(left)) if left else ""
        left = open_at_end(self.case, debt, self.app.today()).remains
        return language.say("settled.still_open", amount=language.money(left)) if left else ""


def _same(debt: Debt) -> Debt:
    return debt
