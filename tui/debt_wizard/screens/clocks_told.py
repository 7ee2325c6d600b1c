"""The clocks of what was promised, in words, each with the button that stops it."""

from functools import partial

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Button

from debt_wizard.advice.clocks import Clock, clocks, mark_answered
from debt_wizard.advice.open_replies import promises_without_a_day
from debt_wizard.case import Case, Contact
from debt_wizard.language import Language
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.told import Told


class Clocks(Vertical):
    """A line for each promise that is open, those without a day last; none where nothing is awaited."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    Clocks { height: auto; }
    Clocks > Horizontal { height: auto; }
    Clocks > Horizontal.-overdue Told { color: $text-warning; }
    """

    class Answered(Message):
        """A reply came."""

    def __init__(self) -> None:
        super().__init__(id="clocks")
        self._shown: list[Clock | Contact] = []

    def compose(self) -> ComposeResult:
        self._shown = self._open()
        for number, promise in enumerate(self._shown, 1):
            is_overdue = isinstance(promise, Clock) and promise.is_overdue
            with Horizontal(classes="-overdue" if is_overdue else ""):
                yield Told(partial(self._say, promise))
                answered = WordButton(
                    lambda language: language.say("talk_log.clock.answered"),
                    id=f"answered-{number}",
                    about="field.contact.answered_on",
                )
                answered.disabled = self.app.is_read_only
                yield answered

    def _open(self) -> list[Clock | Contact]:
        case = self.app.case
        return [*clocks(case, self.app.today()), *promises_without_a_day(case)]

    def _say(self, promise: Clock | Contact, language: Language) -> str:
        if isinstance(promise, Clock):
            return clock_text(language, self.app.case, promise)
        return undated_text(language, self.app.case, promise)

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Stop the clock."""
        event.stop()
        number = int((event.button.id or "").removeprefix("answered-"))
        self.app.remember_for_undo()
        promise = self._shown[number - 1]
        mark_answered(promise.contact if isinstance(promise, Clock) else promise, self.app.today())
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        await self.show_again()
        self.post_message(self.Answered())

    async def follow(self) -> None:
        """Show what is open by now, where it is not what is shown."""
        if self._open() != self._shown:
            await self.show_again()

    async def show_again(self) -> None:
        """Show what is open by now, with the focus on the next of them."""
        had_focus = self.has_focus_within
        await self.recompose()
        button = next(iter(self.query(Button)), None)
        if had_focus and button is not None:
            button.focus()


def clock_text(language: Language, case: Case, clock: Clock) -> str:
    """One promise: whose, until when, how long from now, and what it was."""
    how = "overdue" if clock.is_overdue else "ahead" if clock.days_left else "today"
    promised = clock.contact.promised.strip()
    values = {
        "lender": _lender(language, case, clock.contact),
        "what": language.say("talk_log.clock.what", promised=promised) if promised else "",
    }
    if clock.is_before_talk:
        return language.say("talk_log.clock.before_talk", day=language.date(clock.day), **values)
    if how != "today":
        values |= {"day": language.date(clock.day), "n": str(abs(clock.days_left))}
    return language.say(f"talk_log.clock.{how}", **values)


def undated_text(language: Language, case: Case, contact: Contact) -> str:
    """A promise of which nobody knows by when."""
    promised = contact.promised.strip()
    return language.say("talk_log.clock.undated", lender=_lender(language, case, contact), promised=promised)


def _lender(language: Language, case: Case, contact: Contact) -> str:
    debt = case.debt_by_id(contact.debt)
    return debt.lender if debt is not None and debt.lender else language.say("plan.unnamed_lender")


def clocks_in_short(language: Language, running: list[Clock]) -> str:
    """How many replies are open, and how many of them overdue; empty where none is."""
    if not running:
        return ""
    overdue = sum(clock.is_overdue for clock in running)
    if not overdue:
        return language.say("talk_log.open", open=len(running))
    return language.say("talk_log.open_overdue", open=len(running), overdue=overdue)
