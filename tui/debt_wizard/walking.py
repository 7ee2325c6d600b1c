"""How the wizard goes from step to step: on, past, back, or to the one that was chosen."""

from importlib import import_module

from textual import getters
from textual.containers import Vertical

from debt_wizard.screens.body import StepBody
from debt_wizard.screens.step_list import StepListDialog
from debt_wizard.steps import Step, step
from debt_wizard.way import after, before
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.spoken_keys import SpokenKeys


class Walking(SpokenKeys[None]):
    """A screen whose body is that of the current step. Its buttons have the ids back, skip and next."""

    app = getters.app(Host)

    _told_soon = False
    """Whether all is about to be told again."""

    def __init__(self) -> None:
        super().__init__(id="wizard")
        self._way_back: list[str] = []
        """The steps from which buttons led here, the last one last; until one is there again, or chooses another."""

    @property
    def current(self) -> Step:
        """The step that is shown; the session file keeps it as the place to resume."""
        return step(self.app.case.about.step)

    @property
    def body(self) -> StepBody | None:
        """The body of the current step, once it is there."""
        return next(iter(self.query(StepBody)), None)

    async def go_to(self, step_id: str, field: tuple[str, str | None] | None = None) -> None:
        """Leave the current step, saving at once, and show another, at a field of it where one is named."""
        self.app.case.about.step = step(step_id).id
        if self.current.id in self._way_back:
            del self._way_back[self._way_back.index(self.current.id) :]
        self.app.case_changed()
        self.app.save_at_once()
        await self._show()
        if field is not None and self.body is not None:
            self.body.focus_on(*field)

    async def lead_to(self, step_id: str, field: tuple[str, str | None] | None = None) -> None:
        """Go where a button leads, and offer the way back from there."""
        if step_id != self.current.id:
            self._way_back.append(self.current.id)
        await self.go_to(step_id, field)

    async def choose(self, step_id: str) -> None:
        """Go to a step that was chosen among all of them: from there nothing leads back."""
        self._way_back.clear()
        await self.go_to(step_id)

    async def go_back_there(self) -> None:
        """Go to the step from which a button led here."""
        if self._way_back:
            await self.go_to(self._way_back[-1])

    @property
    def led_from(self) -> str | None:
        """The step from which a button led here; None where nothing leads back."""
        return self._way_back[-1] if self._way_back else None

    async def show_again(self) -> None:
        """Build the body afresh, after something else than typing changed the case."""
        await self._show()

    async def _show(self) -> None:
        module, name = self.current.body.split(":")
        body: StepBody = getattr(import_module(module), name)()
        place = self.query_one("#body", Vertical)
        with self.app.batch_update():
            await place.remove_children()
            await place.mount(body)
            self.query_one("#skip").display = self.current.can_skip
            self.query_one("#back").disabled = before(self.app.case, self.current.id) is None
            self.query_one("#next").disabled = after(self.app.case, self.current.id) is None
            retell_all(self)
        self.set_focus(None)
        body.focus_first()
        if self.focused is None:
            onward = self.query_one("#next")
            self.set_focus(self.query_one("#back") if onward.disabled else onward)

    async def action_next(self) -> None:
        """Go on, unless something typed here cannot be understood: then go there and say so."""
        body = self.body
        if body is None or self._stop_at_errors(body):
            return
        if not body.may_leave():
            self._tell_again()
            return
        self._mark("seen")
        following = after(self.app.case, self.current.id)
        if following is not None:
            await self.go_to(following.id)

    async def action_skip(self) -> None:
        """Go on without an answer: "skip" and "I don't know" are answers too."""
        if self.current.can_skip:
            self._mark("skipped")
            following = after(self.app.case, self.current.id)
            if following is not None:
                await self.go_to(following.id)

    async def action_back(self) -> None:
        """Go to the step before. Nothing typed is lost, understood or not."""
        previous = before(self.app.case, self.current.id)
        if previous is not None:
            await self.go_to(previous.id)

    def action_steps(self) -> None:
        """Show every step."""
        self.app.push_screen(StepListDialog(self.app.case, self.current.id), self._go_if_chosen)

    async def _go_if_chosen(self, chosen: str | None) -> None:
        if chosen is not None:
            await self.choose(chosen)

    def _mark(self, how: str) -> None:
        if self.app.is_read_only:
            return
        about = self.app.case.about
        marked: list[str] = getattr(about, how)
        if self.current.id not in marked:
            marked.append(self.current.id)

    def _stop_at_errors(self, body: StepBody) -> bool:
        wrong = [cell for cell in body.cells() if cell.refusal is not None]
        for cell in wrong:
            cell.show_refusal()
        if wrong:
            wrong[0].focus()
            self._tell_again()
        return bool(wrong)

    def _tell_again(self) -> None:
        self._told_soon = False
        retell_all(self)
