"""A list of entries of the case, one line each: type straight into it, add, reorder, delete, undo."""

import asyncio
from typing import Any

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.case import Part
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.entry_kind import Column, EntryKind
from debt_wizard.widgets.entry_line import DETAILS_WIDTH, EntryLine, sized
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.told import Told


class EntryList(Widget):
    """The lines, and below them the buttons. An entry joins the case when something is typed into its line."""

    app = getters.app(Host)

    BINDINGS = [
        Binding("f4", "add", "Add"),
        Binding("shift+f4", "undo", "Undo"),
    ]

    DEFAULT_CSS = """
    EntryList { height: auto; layout: vertical; }
    EntryList > .heads { height: auto; }
    EntryList > .heads Told { color: $text-muted; margin: 0 1 0 0; text-overflow: ellipsis; }
    EntryList .lead { margin: 0 1 0 0; }
    EntryList .below { color: $text-muted; }
    EntryList > .lines { height: auto; }
    EntryList > .buttons { height: auto; margin: 0 0 1 0; }
    """

    class DetailsAsked(Message):
        """The person wants to see every field of one entry."""

        def __init__(self, entries: "EntryList", line: EntryLine) -> None:
            super().__init__()
            self.entries = entries
            self.line = line

    class UndoAsked(Message):
        """The person wants the last change to a list back."""

    def __init__(self, kind: EntryKind[Any]) -> None:
        super().__init__(id=kind.id)
        self.kind = kind
        self._lines = 0
        self._drawing = asyncio.Lock()

    def compose(self) -> ComposeResult:
        with Horizontal(classes="heads"):
            if self.kind.lead:
                yield sized(Told(lambda language: "", classes="lead"), self.kind.lead_width)
            for column in (each for each in self.kind.columns if not each.below):
                yield sized(_head(column), column.width)
            yield sized(Told(lambda language: ""), DETAILS_WIDTH)
        with Vertical(classes="lines"):
            yield from self._compose_lines()
        with Horizontal(classes="buttons"):
            yield WordButton(lambda language: f"+ {language.word('Add')}", id=f"{self.kind.id}-add")
            yield WordButton(lambda language: language.word("Undo"), id=f"{self.kind.id}-undo")

    def on_mount(self) -> None:
        """Nothing can be added to a case that may only be looked at."""
        for button in self.query(".buttons Button"):
            button.disabled = self.app.is_read_only

    def _compose_lines(self) -> ComposeResult:
        shown = [*self.kind.entries(), *self.kind.suggestions()]
        for entry in shown or [self.kind.blank()]:
            yield self._line(entry)

    def _line(self, entry: Part) -> EntryLine:
        self._lines += 1
        return EntryLine(self.kind, entry, self._lines)

    async def show_entries(self, focus: Part | None = None) -> None:
        """Draw the lines again after entries came, went or moved; one drawing after another."""
        async with self._drawing:
            if not self.is_attached:
                return  # its step was left meanwhile
            lines = self.query_one(".lines", Vertical)
            await lines.remove_children()
            await lines.mount_all(list(self._compose_lines()))
        for line in self.query(EntryLine):
            if line.entry is focus:
                line.focus_first()

    def offer_undo(self) -> None:
        """Go to what takes the last change back: the line where the focus was is gone."""
        self.query_one(f"#{self.kind.id}-undo", WordButton).focus()

    async def show_new_entries(self) -> None:
        """Draw a line for each entry that joined the case otherwise than by its line, in its place among the others.

        The lines that are there, what is typed into them and the focus stay.
        """
        async with self._drawing:
            if not self.is_attached:
                return
            lines = self.query_one(".lines", Vertical)
            before: EntryLine | None = None
            for entry in self.kind.entries():
                shown = next((line for line in lines.query(EntryLine) if line.entry is entry), None)
                if shown is None:
                    shown = self._line(entry)
                    await (lines.mount(shown, before=0) if before is None else lines.mount(shown, after=before))
                before = shown

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Add or undo by mouse, or with Enter."""
        if event.button.id == f"{self.kind.id}-add":
            event.stop()
            self.run_worker(self.action_add())
        elif event.button.id == f"{self.kind.id}-undo":
            event.stop()
            self.action_undo()

    async def on_entry_line_ended(self, message: EntryLine.Ended) -> None:
        """The next line opens."""
        message.stop()
        await self.action_add()

    def on_entry_line_details_asked(self, message: EntryLine.DetailsAsked) -> None:
        """Say whose line it is."""
        message.stop()
        self.post_message(self.DetailsAsked(self, message.line))

    async def action_add(self) -> None:
        """Open a new line below and go there."""
        if self.app.is_read_only:
            return
        async with self._drawing:
            if not self.is_attached:
                return
            line = self._line(self.kind.blank())
            await self.query_one(".lines", Vertical).mount(line)
        line.focus_first()

    def action_undo(self) -> None:
        """Ask for the last change to be taken back."""
        self.post_message(self.UndoAsked())


def _head(column: Column) -> Told:
    return Told(lambda language: language.say(f"fields.{column.about}.head"))
