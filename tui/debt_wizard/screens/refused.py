"""The road after a refusal or silence: one debt at a time, its steps with their days and drafts."""

from collections.abc import Iterator
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.refusal import cause, debts_on_road
from debt_wizard.advice.road import RoadStop, later, road, road_step
from debt_wizard.case import Contact, Debt, Part, RoadStep
from debt_wizard.documents.complaint_facts import COMPLAINT
from debt_wizard.documents.talk_facts import lenders_that_accepted
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.done_row import DoneRow
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.road_told import say_how, say_name, stop_of
from debt_wizard.screens.sources import SourcesButton
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import item
from debt_wizard_content.guidance import lessons


class ShownRoad(Part):
    """Whose road is on the screen; no part of the case."""

    debt: str = ""


class RefusedBody(StepBody):
    """Each step has its day, a tick, what to do, and a button to its draft. A refusal is not the end."""

    step = "refused"

    DEFAULT_CSS = """
    RefusedBody > #road-debt { max-width: 40; margin: 0 0 1 0; }
    RefusedBody .steps-of { padding: 0 0 0 4; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ShownRoad()
        self._steps: list[RoadStep] = []
        self._shown: tuple[str, ...] = ()

    @property
    def _debt(self) -> Debt | None:
        """The debt that was chosen, as long as its road goes on, else the first with one."""
        found = debts_on_road(self.case, self.app.today())
        return next((each for each in found if each.id == self._chosen.debt), found[0] if found else None)

    def compose(self) -> ComposeResult:
        debt, today = self._debt, self.app.today()
        self._steps, self._shown = [], self._what_is_shown()
        if debt is None:
            yield self.say("road.none")
            return
        self._chosen.debt = debt.id
        on_road = [each.id for each in debts_on_road(self.case, today)]
        if len(on_road) > 1:
            chosen = Answer(lambda: self._chosen, "debt")
            yield Pick(chosen, on_road, debt_name(lambda: self.case), id="road-debt", about="contact.debt")
        yield Told(self._say_cause, classes="callout")
        for stop in road(self.case, debt.id, today):
            yield from self._row(debt, stop.step)
        for each in lessons("refused"):
            yield lesson(each.id)

    def _row(self, debt: Debt, step: str) -> Iterator[Widget]:
        noted = road_step(self.case, debt.id, step) or RoadStep(debt=debt.id, step=step)
        self._steps.append(noted)
        yield DoneRow(
            Answer(partial(_same, noted), "done_on"),
            partial(self._say_name, debt, step),
            id=f"{step}-{debt.id}",
            about="road.done_on",
            how=partial(self._say_how, debt, step),
        )
        stop, found = stop_of(self.case, debt, step, self.app.today()), item("road", step)
        found = found.for_product(debt.product) if found is not None else None
        buttons: list[Widget] = []
        if stop is not None and stop.intent is not None:
            buttons.append(WordButton(lambda language: language.say("road.write"), id=f"write-{step}"))
        if stop is not None:
            put_off = WordButton(lambda language: language.say("road.later"), id=f"later-{step}")
            put_off.display = self._may_wait(stop)
            buttons.append(put_off)
        if found is not None and found.ids("facts"):
            buttons.append(SourcesButton(f"road-{step}", found.ids("facts")))
        if buttons:
            yield Horizontal(*buttons, classes="buttons steps-of")

    @property
    def talking_about(self) -> tuple[str | None, str] | None:
        """The debt that is shown, by the channel that was chosen."""
        debt = self._debt
        return (debt.id, self.case.channel.chosen or Contact().channel) if debt is not None else None

    def focus_on(self, field: str, debt: str | None) -> None:
        """Go to the day of the complaint to that lender, which is what letters ask of this screen."""

        async def show_and_go() -> None:
            if debt is not None and debt in {each.id for each in debts_on_road(self.case, self.app.today())}:
                self._chosen.debt = debt
                await self._show_again()
            for day in self.query(f"#day-{COMPLAINT}-{self._chosen.debt}"):
                day.focus()

        self.run_worker(show_and_go())

    async def talk_logged(self, contact: Contact) -> None:
        """A talk may end this road, or begin another."""
        await self._show_again()

    async def on_answer_changed(self, message: AnswerChanged) -> None:
        """What is noted joins the case; another debt, or other steps, are shown at once."""
        on_file = self.case.road
        for noted in self._steps:
            is_there = any(each is noted for each in on_file)
            says = noted.done_on is not None or noted.due is not None or bool(noted.unfinished)
            if says and not is_there:
                on_file.append(noted)
            elif is_there and not says:
                on_file[:] = [each for each in on_file if each is not noted]
        if self._what_is_shown() != self._shown:
            await self._show_again()
        debt, today = self._debt, self.app.today()
        for stop in road(self.case, debt.id, today) if debt is not None else ():
            self.query_one(f"#later-{stop.step}").display = self._may_wait(stop)

    def _may_wait(self, stop: RoadStop) -> bool:
        return stop.state in {"due", "ahead"} and not self.app.is_read_only

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Go to the draft, or put a step off for a week."""
        what, _, step = (event.button.id or "").partition("-")
        debt, today = self._debt, self.app.today()
        stop = stop_of(self.case, debt, step, today) if debt is not None else None
        if debt is None or stop is None:
            return
        event.stop()
        if what == "write" and stop.intent is not None:
            self.app.draft_wished = (debt.id, stop.intent, *([stop.by] if stop.by else []))
            self.app.go_to_step("draft")
        elif what == "later":
            noted = next(each for each in self._steps if each.step == step)
            self.app.remember_for_undo()
            noted.due = later(stop, today)
            self.post_message(AnswerChanged())
            self.app.save_at_once()

    def _what_is_shown(self) -> tuple[str, ...]:
        """The debts with a road, the one that is shown, and its steps: what needs other rows, not other words."""
        debt, today = self._debt, self.app.today()
        if debt is None:
            return ()
        on_road = [each.id for each in debts_on_road(self.case, today)]
        return (debt.id, *on_road, "/", *(each.step for each in road(self.case, debt.id, today)))

    async def _show_again(self) -> None:
        focused = self.screen.focused
        stands_on = focused.id if focused is not None and self in focused.ancestors else None
        await self.recompose()
        for found in self.query(f"#{stands_on}") if stands_on else ():
            found.focus()
        if stands_on and self.screen.focused is None:
            self.focus_first()

    def _say_name(self, debt: Debt, step: str, language: Language) -> str:
        return say_name(language, self.case, debt, step, self.app.today())

    def _say_how(self, debt: Debt, step: str, language: Language) -> str:
        return say_how(language, self.case, debt, step, self.app.today())

    def _say_cause(self, language: Language) -> str:
        debt, today = self._debt, self.app.today()
        begins = cause(self.case, debt.id, today) if debt is not None else None
        if debt is None or begins is None:
            return language.say("road.none")
        lender = debt.lender or language.say("plan.unnamed_lender")
        told = [language.say(f"road.cause.{begins.kind}", lender=lender, day=language.date(begins.day))]
        accepted, again = lenders_that_accepted(self.case, debt), item("road", "reconsider")
        if accepted and again is not None and again.for_product(debt.product).flag("names_others"):
            is_written = any(stop.step == again.id for stop in road(self.case, debt.id, today))
            others = "others" if is_written else "others_alone"  # only the letter of that step names them
            told.append(language.say(f"road.{others}", lenders=language.join(accepted)))
        return "\n".join(told)


def _same(part: RoadStep) -> RoadStep:
    return part
