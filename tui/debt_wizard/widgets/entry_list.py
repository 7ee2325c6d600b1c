"""A list of entries of the case, one line each: type straight into it, add, reorder, delete, undo."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.case import Part
from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell, CellRow
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.note import Note
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.reading import Reading
from debt_wizard.widgets.told import OneLine, Told

P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class Column:
    """One answer in each line of a list."""

    field: str
    about: str
    """The part of the ids of its label and its help, such as "debt.balance"."""
    reading: Reading | None = None
    """How typed text is read; none for a choice."""
    options: Sequence[str] = ()
    name: Callable[[Language, str], str] = lambda language, option: option
    width: int | None = None
    """Cells; none takes what is left."""


@dataclass(frozen=True)
class EntryKind(Generic[P]):
    """What a list holds and how it is shown."""

    id: str
    columns: tuple[Column, ...]
    entries: Callable[[], list[P]]
    """The entries that are shown, in order, as they are in the case."""
    add: Callable[[P], None]
    """Put a new entry into the case."""
    remove: Callable[[P], None]
    move: Callable[[P, int], None]
    """Move an entry up (-1) or down (1) among those that are shown."""
    blank: Callable[[], P]
    """A new entry that is not in the case yet."""
    lead: Callable[[Language, P], str] | None = None
    """A name in front of the line that cannot be typed over, such as a category."""
    lead_width: int | None = 16
    """Cells of that name; none takes what is left."""
    enter_goes_on: bool = True
    """Whether Enter goes on to the next field of the line, or down to the same column of the next line."""
    enter_opens_a_line: bool = False
    """Whether Enter at the end of the last line opens the next one."""
    hint: str | None = None
    suggestions: Callable[[], list[P]] = field(default=list)
    """Blank entries that are offered, each joining the case when something is typed into it."""


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
    EntryList .lead { height: 1; margin: 0 1 0 0; }
    EntryList > .lines { height: auto; }
    EntryList > .buttons { height: auto; margin: 0 0 1 0; }
    """

    class DetailsAsked(Message):
        """The person wants to see every field of one entry."""

        def __init__(self, entries: "EntryList", line: "EntryLine") -> None:
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
                yield _sized(Told(lambda language: "", classes="lead"), self.kind.lead_width)
            for column in self.kind.columns:
                yield _sized(_head(column), column.width)
            yield _sized(Told(lambda language: ""), DETAILS_WIDTH)
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

    def _line(self, entry: Part) -> "EntryLine":
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

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Add or undo by mouse, or with Enter."""
        if event.button.id == f"{self.kind.id}-add":
            event.stop()
            self.run_worker(self.action_add())
        elif event.button.id == f"{self.kind.id}-undo":
            event.stop()
            self.action_undo()

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


class EntryLine(CellRow):
    """One entry: its cells, the button to all its fields, and the note."""

    BINDINGS = [
        Binding("down", "beside(1)", show=False),
        Binding("up", "beside(-1)", show=False),
    ]

    DEFAULT_CSS = """
    EntryLine { height: auto; layout: vertical; }
    EntryLine > Horizontal { height: auto; }
    EntryLine > Horizontal > Cell, EntryLine > Horizontal > Pick { margin: 0 1 0 0; }
    """

    def __init__(self, kind: EntryKind[Any], entry: Part, number: int) -> None:
        super().__init__(id=f"{kind.id}-line-{number}")
        self.kind = kind
        self.entry = entry
        self._number = number
        self._joined = any(entry is each for each in kind.entries())

    def compose(self) -> ComposeResult:
        lead = self.kind.lead
        cells: list[Cell] = []
        with Horizontal():
            if lead is not None:
                name = OneLine(lambda language: lead(language, self.entry), classes="lead")
                yield _sized(name, self.kind.lead_width)
            for column in self.kind.columns:
                widget = self._widget(column)
                if isinstance(widget, Cell):
                    cells.append(widget)
                yield _sized(widget, column.width)
            details = WordButton(
                lambda language: language.word("Details"), id=f"{self.id}-details", about=f"screen.{self.kind.id}"
            )
            yield _sized(details, DETAILS_WIDTH)
        yield Note(cells, self.kind.hint)

    def _widget(self, column: Column) -> Cell | Pick:
        answer = Answer(lambda: self.entry, column.field)
        widget_id = f"{self.id}-{column.field}"
        if column.reading is not None:
            return Cell(answer, column.reading, id=widget_id, about=f"field.{column.about}")
        return Pick(answer, column.options, column.name, id=widget_id, about=column.about)

    def focus_first(self) -> None:
        """Go to the first cell of the line."""
        for cell in self.query(f"#{self.id}-{self.kind.columns[0].field}"):
            cell.focus()

    def action_beside(self, by: int) -> None:
        """Go to the same column of the line below or above."""
        focused = self.screen.focused
        lines = [line for line in self.parent.children if isinstance(line, EntryLine)] if self.parent else []
        if self not in lines:
            return
        place = lines.index(self) + by
        if focused is None or focused.id is None or not 0 <= place < len(lines):
            return
        column = focused.id.removeprefix(f"{self.id}-")
        for widget in lines[place].query(f"#{lines[place].id}-{column}"):
            self.screen.set_focus(widget)

    def leave(self, cell: Cell) -> bool:
        """Where one column is filled down the list, Enter goes down in it; else it may open a line at the end."""
        if not self.kind.enter_goes_on:
            self.action_beside(1)
            return cell is not self.screen.focused
        entries = next(node for node in self.ancestors if isinstance(node, EntryList))
        is_end = self is entries.query(EntryLine).last() and cell is self.query(Cell).last()
        if not self.kind.enter_opens_a_line or not is_end or self.entry.is_blank():
            return False
        self.run_worker(entries.action_add())
        return True

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Bring the entry into the case when the first thing is typed into it."""
        self.join()

    def on_answer_left(self, message: AnswerLeft) -> None:
        """Also when a choice alone was made in it."""

    def join(self) -> None:
        """Bring the entry into the case, unless it is there or says nothing."""
        if not self._joined and not self.entry.is_blank():
            self.kind.add(self.entry)
            self._joined = True

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Open all fields of the entry."""
        if event.button.id == f"{self.id}-details":
            event.stop()
            parent = next(node for node in self.ancestors if isinstance(node, EntryList))
            self.post_message(EntryList.DetailsAsked(parent, self))


DETAILS_WIDTH = 11


def _head(column: Column) -> Told:
    return Told(lambda language: language.say(f"fields.{column.about}.head"))


def _sized(widget: Widget, width: int | None) -> Widget:
    if width is not None:
        widget.styles.width = width
    return widget
