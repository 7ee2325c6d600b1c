"""Something has changed: it is told, the figures are asked anew, and what follows is shown."""

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.comparison_of_facts import still_awaited
from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.late_payments import asks_for_a_look
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.yearly_review import is_review_due
from debt_wizard.case import (
    Change,
    ChangeKind,
    ask_anew,
    finish_change,
    is_asked_anew,
    put_back,
    reopen_change,
)
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.change_asked import ChangeAsked
from debt_wizard.screens.change_known import ChangeKnown, LetterButton
from debt_wizard.screens.change_questions import are_gone, may_be_put_back
from debt_wizard.screens.change_to_tell import ChangeOffers, ChangeToTell
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard_content.guidance import lessons

STEPS_TO_FILL = {
    "fill-income": "income",
    "fill-essentials": "essentials",
    "fill-other": "other_spending",
    "fill-money": "assets",
}


class ChangedBody(StepBody):
    """One of three: a change to tell, the figures asked anew, or what the last change has come to."""

    step = "changed"

    def __init__(self) -> None:
        super().__init__()
        self._begins_another = False
        self._to_tell = Change()

    def compose(self) -> ComposeResult:
        yield from self._parts()
        for each in lessons("changed"):
            yield lesson(each.id)

    def _parts(self) -> list[Widget]:
        last = self.case.change[-1] if self.case.change else None
        if last is not None and is_asked_anew(self.case):
            return [ChangeAsked(last)]
        if last is not None and last.finished and not self._begins_another:
            return [self._offers(), ChangeKnown(last)]
        if last is not None and not last.finished:
            self._to_tell = last
        return [self._offers(), ChangeToTell(self._to_tell)]

    def _offers(self) -> ChangeOffers:
        """What is not chosen yet of what the log and the calendar say."""
        today, chosen = self.app.today(), self._to_tell.kinds
        return ChangeOffers(
            late="late_payments" not in chosen and asks_for_a_look(self.case, today),
            review="yearly_review" not in chosen and is_review_due(self.case, today),
        )

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """What is told joins the case with its first word, and leaves it with the last."""
        changes, told = self.case.change, self._to_tell
        is_there = any(each is told for each in changes)
        if not is_there and not told.is_blank():
            changes.append(told)
        elif is_there and told.is_blank():
            changes[:] = [each for each in changes if each is not told]

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Do what the button says."""
        event.stop()
        button = event.button
        if isinstance(button, LetterButton):
            self.app.draft_wished = (button.debt_id, button.intent_id)
            self.app.go_to_step("draft")
        elif button.id in STEPS_TO_FILL:
            self.app.go_to_step(STEPS_TO_FILL[button.id])
        elif button.id == "rework-proposal":
            self.app.go_to_step("proposals")
        elif not self.app.is_read_only:
            await self._change(button.id)

    async def _change(self, button_id: str | None) -> None:
        match button_id:
            case "take-late":
                await self._begin_with("late_payments")
            case "take-review":
                await self._begin_with("yearly_review")
            case "ask-anew":
                self.app.remember_for_undo()
                keep_what_was_agreed(self.case, self.app.today())
                ask_anew(self.case, self.app.today())
                await self._show_again()
                self.app.go_to_step("income")
            case "noted":
                await self._finish()
            case "complete":
                await self._complete()
            case "put-back":
                await self._put_back()
            case "look-again":
                reopen_change(self.case)
                await self._show_again()
            case "another":
                self._begins_another = True
                await self._show_again()
            case _:
                pass

    async def _begin_with(self, kind: ChangeKind) -> None:
        self._begins_another = True
        self._to_tell.kinds = list(dict.fromkeys([*self._to_tell.kinds, kind]))
        self.on_answer_changed(AnswerChanged())
        await self._show_again()

    async def _complete(self) -> None:
        """The figures are all there; what was there before and has no new amount is asked about, once."""
        change = self.case.change[-1]
        if not left_over(self.case).is_known:
            return
        gone = still_awaited(self.case, change)
        if not gone:
            await self._finish()
            return

        async def answered(yes: bool | None) -> None:
            if yes:
                await self._finish()

        self.app.push_screen(are_gone(gone), answered)

    async def _finish(self) -> None:
        self.app.remember_for_undo()
        keep_what_was_agreed(self.case, self.app.today())
        finish_change(self.case, self.app.today())
        self._begins_another = False
        await self._show_again()

    async def _put_back(self) -> None:
        async def answered(yes: bool | None) -> None:
            if yes:
                self.app.remember_for_undo()
                put_back(self.case)
                await self._show_again()

        if self.case.income or self.case.spending:
            self.app.push_screen(may_be_put_back(), answered)
        else:
            await answered(True)

    async def _show_again(self) -> None:
        self.post_message(AnswerChanged())
        self.app.save_at_once()
        await self.recompose()
        self.scroll_home(animate=False)
        self.focus_first()
