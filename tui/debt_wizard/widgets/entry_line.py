"""One line of a list of entries."""

from functools import partial
from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.case import Part
from debt_wizard.language import Language
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell, CellRow
from debt_wizard.widgets.entry_kind import Column, EntryKind
from debt_wizard.widgets.note import Note
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told

DETAILS_WIDTH = 11
"""Cells of the button to all fields of an entry."""


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

    class DetailsAsked(Message):
        """The person wants to see every field of this entry."""

        def __init__(self, line: "EntryLine") -> None:
            super().__init__()
            self.line = line

    class Ended(Message):
        """The person went on from the last field of the last line."""

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
                name = Told(lambda language: lead(language, self.entry), classes="lead")
                yield sized(name, self.kind.lead_width)
            for column in (each for each in self.kind.columns if not each.below):
                widget = self._widget(column)
                if isinstance(widget, Cell):
                    cells.append(widget)
                yield sized(widget, column.width)
            details = WordButton(
                lambda language: language.word("Details"),
                id=f"{self.id}-details",
                about=f"screen.{self.kind.id.replace('-', '_')}",
            )
            yield sized(details, DETAILS_WIDTH)
        for column in (each for each in self.kind.columns if each.below):
            with Horizontal():
                label = Told(partial(_label, column), classes="lead below")
                yield sized(label, self.kind.lead_width if lead is not None else None)
                widget = self._widget(column)
                if isinstance(widget, Cell):
                    cells.append(widget)
                yield sized(widget, column.width)
        hint_of = self.kind.hint_of
        say_hint = (lambda language: hint_of(language, self.entry)) if hint_of is not None else None
        yield Note(cells, self.kind.hint, say_hint=say_hint)

    def _widget(self, column: Column) -> Cell | Pick:
        answer = Answer(lambda: self.entry, column.field)
        widget_id = f"{self.id}-{column.field}"
        if column.reading is not None:
            return Cell(answer, column.reading, id=widget_id, about=f"field.{column.about}")
        return Pick(answer, column.options, column.name, id=widget_id, about=column.about, nothing=column.nothing)

    def focus_first(self) -> None:
        """Go to the first cell of the line where there is something to answer, past a choice of one."""
        columns = self.kind.columns
        first = next((each for each in columns if each.reading is not None or len(each.options) > 1), columns[0])
        for cell in self.query(f"#{self.id}-{first.field}"):
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
        is_end = self.parent is not None and self is self.parent.children[-1] and cell is self.query(Cell).last()
        if not self.kind.enter_opens_a_line or not is_end or self.entry.is_blank():
            return False
        self.post_message(self.Ended())
        return True

    def show_values(self) -> None:
        """Show what the entry holds, after something else than typing changed it."""
        for cell in self.query(Cell):
            cell.show_value()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Bring the entry into the case when the first thing is typed into it."""
        self.join()

    def join(self) -> None:
        """Bring the entry into the case, unless it is there or says nothing."""
        if not self._joined and not self.entry.is_blank():
            self.kind.add(self.entry)
            self._joined = True

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Open all fields of the entry."""
        if event.button.id == f"{self.id}-details":
            event.stop()
            self.post_message(self.DetailsAsked(self))


def _label(column: Column, language: Language) -> str:
    return language.say(f"fields.{column.about}.label")


def sized(widget: Widget, width: int | None) -> Widget:
    """The widget with its width in cells; none takes what is left."""
    if width is not None:
        widget.styles.width = width
    return widget
