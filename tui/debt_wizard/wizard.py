"""The one wizard screen: title, excerpt, body, verdict, buttons. Its body is the current step's."""

from datetime import datetime

from textual.binding import Binding
from textual.widgets import Button

from debt_wizard.advice.explained_check import explained_verdict
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Contact, Debt
from debt_wizard.frame import Frame
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.debt_in_view import debt_in_view
from debt_wizard.screens.delete_question import has_notes, may_be_deleted
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.screens.explain import ExplainDialog, explained_on
from debt_wizard.screens.landing import Landing
from debt_wizard.screens.option_in_view import card_in_view
from debt_wizard.widgets.answer import AnswerChanged, AnswerLeft
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told


class Wizard(Frame):
    """Shows one step at a time. What the person answers is the case's, not the screen's."""

    BINDINGS = [
        Binding("f1,ctrl+g", "help", "Help", priority=True),
        Binding("f3,ctrl+t", "steps", "Steps", priority=True),
        Binding("f6", "explain", "Explain", priority=True),
        Binding("ctrl+e", "explain", show=False),  # where a text is typed, it goes to the end of the line
        Binding("f7,ctrl+b", "back", "Back", priority=True),
        Binding("f8,ctrl+n", "next", "Next", priority=True),
        Binding("pagedown", "scroll(1, True)", show=False),
        Binding("pageup", "scroll(-1, True)", show=False),
        Binding("down", "scroll(1, False)", show=False),
        Binding("up", "scroll(-1, False)", show=False),
    ]

    AUTO_FOCUS = ""

    async def on_mount(self) -> None:
        """Show the step where the session was left, from the first frame on in the layout of this width."""
        breakpoints = self.app.HORIZONTAL_BREAKPOINTS or []
        self.add_class(next(name for least, name in reversed(breakpoints) if self.app.size.width >= least))
        await self._show()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """The case was written to: save soon, and say again what depends on it, once for many changes."""
        self.app.case_changed()
        if self.current.id in self.app.case.about.skipped:
            self.app.case.about.skipped.remove(self.current.id)
        if not self._told_soon:
            self._told_soon = True
            self.call_after_refresh(self._tell_again)

    def _tell_again(self) -> None:
        """What is said below the body takes room from it: the field that has the focus stays in sight."""
        errors = self.query_one("#errors", Told)
        before = errors.text
        super()._tell_again()
        if errors.text != before:
            self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        focused = self.focused
        if focused is not None and self.body is not None and self.body in focused.ancestors:
            focused.scroll_visible(animate=False)

    def on_answer_left(self, message: AnswerLeft) -> None:
        """A field was left."""
        self.app.save_at_once()

    def on_entry_list_details_asked(self, message: EntryList.DetailsAsked) -> None:
        """Open every field of one entry, once, and do what the person chose there."""
        if self.app.screen is not self:
            return
        kind, entry = message.entries.kind, message.line.entry

        async def chosen(what: str | None) -> None:
            if what != "delete" or not isinstance(entry, Debt) or not has_notes(self.app.case, entry):
                await done(what)
                return

            async def answered(yes: bool | None) -> None:
                await done("delete" if yes else None)

            self.app.push_screen(may_be_deleted(entry), answered)

        async def done(what: str | None) -> None:
            if what in {"up", "down", "delete"} and not self.app.is_read_only:
                self.app.remember_for_undo()
                if what == "delete":
                    kind.remove(entry)
                else:
                    kind.move(entry, -1 if what == "up" else 1)
                self.app.case_changed()
                self.app.save_at_once()
            await message.entries.show_entries(entry if what != "delete" else None)
            if what == "delete" and message.entries.is_attached:
                message.entries.offer_undo()
            if self.body is not None:
                self.body.entries_changed()
            retell_all(self)

        self.app.push_screen(EntryDialog(message.line), chosen)

    async def on_entry_list_undo_asked(self, message: EntryList.UndoAsked) -> None:
        """Take the last change to a list back."""
        await self.app.undo()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        match event.button.id:
            case "back":
                await self.action_back()
            case "next":
                await self.action_next()
            case "skip":
                await self.action_skip()
            case "help":
                self.action_help()
            case "return":
                await self.go_back_there()
            case _:
                pass

    def show_where_left(self, left_at: datetime) -> None:
        """Tell whoever comes back where they were and what is next; the step itself stays below."""
        if self.app.screen is self:
            self.app.push_screen(Landing(self.app.case, self.current.id, left_at), self._go_if_chosen)

    def action_help(self) -> None:
        """Explain the field that has the focus, or the step; on a chosen alarm, open its card."""
        about = getattr(self.focused, "about", None)
        card = card_in_view(self.focused, self.app.case)
        if card is not None:
            self.app.push_screen(CardDialog(card))
        else:
            self.app.help_about(about or f"screen.{self.current.id}", self.focused)

    def talking_about(self) -> tuple[str | None, str]:
        """The debt and the channel that a talk is most likely about: those shown, else the first and the chosen one.

        Of a debt that is shown, it is the one where the focus is.
        """
        here = self.body.talking_about if self.body is not None else None
        if here is not None:
            return here
        case = self.app.case
        first = next((debt.id for debt in (*case.debts_owed(), *case.debt)), None)
        return debt_in_view(self.focused) or first, case.channel.chosen or Contact().channel

    async def talk_logged(self, contact: Contact) -> None:
        """A talk was logged over this screen: show it where it is listed."""
        if self.body is not None:
            await self.body.talk_logged(contact)
        retell_all(self)

    def action_scroll(self, by: int, page: bool) -> None:
        """Move what is longer than the screen, wherever the focus is."""
        body = self.body
        if body is not None:
            lines = max(body.size.height - 1, 1) if page else 1
            body.scroll_relative(y=by * lines, animate=False)

    def action_explain(self) -> None:
        """Say where the figures come from: the one that has the focus, else all that are shown."""
        judged = verdict(self.app.case, self.app.today())
        self.app.push_screen(ExplainDialog(explained_on(self, explained_verdict(judged))))

    def on_figure_asked(self, message: Figure.Asked) -> None:
        """Say where one figure comes from."""
        self.app.push_screen(ExplainDialog(message.figure.explanations))
