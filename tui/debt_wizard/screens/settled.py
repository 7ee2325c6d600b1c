"""The end of each debt, and of the session."""

from collections.abc import Iterator
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.ending import all_settled, ending_step, is_ending, still_to_pay
from debt_wizard.case import Debt, RoadStep
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.done_row import DoneRow
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.guidance import lessons

LETTER = "clearance_certificate"


class SettledBody(StepBody):
    """A list of last things for each debt that is paid; once all are settled, the session can be closed."""

    step = "settled"

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[RoadStep] = []
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        self._shown = self._what_is_shown()
        self._steps = []
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
                yield from self._last_things(debt)
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

    def _last_things(self, debt: Debt) -> Iterator[Widget]:
        for item in catalogue("ending"):
            step = ending_step(self.case, debt.id, item.id) or RoadStep(debt=debt.id, step=item.id)
            self._steps.append(step)
            yield DoneRow(
                Answer(partial(_same, step), "done_on"),
                partial(_say_name, item),
                id=f"{item.id}-{debt.id}",
                about="road.done_on",
                how=partial(_say_how, item),
            )
            with_letter = item.value("letter") is not None
            if with_letter or item.ids("facts"):
                buttons: list[Widget] = []
                if with_letter:
                    say = partial(_say, "settled.letter")
                    buttons.append(WordButton(say, id=f"letter-{debt.id}", about="field.road.done_on"))
                if item.ids("facts"):
                    buttons.append(SourcesButton(f"{item.id}-{debt.id}", item.ids("facts")))
                yield Horizontal(*buttons, classes="buttons")

    async def on_answer_changed(self, message: AnswerChanged) -> None:
        """What is noted joins the case with its day, and leaves it with it; what depends on it is shown or not."""
        road = self.case.road
        for step in self._steps:
            is_there = any(each is step for each in road)
            says = step.done_on is not None or step.due is not None or bool(step.unfinished)
            if says and not is_there:
                road.append(step)
            elif is_there and not says:
                road[:] = [each for each in road if each is not step]
        if self._what_is_shown() != self._shown:
            await self._show_again()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close the session, open it again, or go to the letter."""
        event.stop()
        pressed = event.button.id or ""
        if pressed.startswith("letter-"):
            self.app.draft_wished = (pressed.removeprefix("letter-"), LETTER)
            self.app.go_to_step("draft")
        elif pressed in {"close-session", "open-again"} and not self.app.is_read_only:
            self.app.remember_for_undo()
            closes = pressed == "close-session"
            self.case.about.settled = self.app.now().replace(microsecond=0) if closes else None
            self.post_message(AnswerChanged())
            self.app.save_at_once()

    def _what_is_shown(self) -> tuple[object, ...]:
        case = self.case
        return (
            all_settled(case),
            case.about.settled,
            *(is_ending(case, debt, self.app.today()) for debt in case.debts_in_scope()),
        )

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


def _same(part: Debt | RoadStep) -> Debt | RoadStep:
    return part


def _say(sentence: str, language: Language) -> str:
    return language.say(sentence)


def _say_name(item: Item, language: Language) -> str:
    return language.text(item.name)


def _say_how(item: Item, language: Language) -> str:
    texts = [item.text("how"), item.text("why")]
    return "\n".join(language.text(text) for text in texts if text is not None)
