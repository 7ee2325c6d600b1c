"""A field that is bound to one answer of the case and keeps whatever is typed."""

from rich.text import Text
from textual import events
from textual.widget import Widget
from textual.widgets import Input

from debt_wizard.case import clean
from debt_wizard.language.blurred import DOTS
from debt_wizard.typed import Refused
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.pasted_line import pasted_line
from debt_wizard.widgets.reading import AMOUNT, HISTORY, RATE, SHARE, STEPS, Reading
from debt_wizard.widgets.retold import Retold

LONGEST_TYPED = 20_000

FIGURES = (AMOUNT, RATE, SHARE, HISTORY)
"""What nobody else may read over a shoulder."""


LISTS = (HISTORY, STEPS)
"""Several answers in one line, between semicolons."""


class CellRow(Widget):
    """What holds cells and knows where Enter goes from one of them."""

    def leave(self, cell: "Cell") -> bool:
        """Move the focus on from `cell`; returns whether there was anywhere to go."""
        return False


class Cell(Input, Retold):
    """One line to type in. A valid text goes into the case at once; any other is kept as typed, beside it."""

    DEFAULT_CSS = """
    Cell { width: 1fr; background: $boost; }
    Cell:focus { background: $primary 30%; }
    Cell.-refused { background: $error 25%; }
    """

    def __init__(self, answer: Answer, reading: Reading, *, id: str, about: str, classes: str | None = None) -> None:
        kept = answer.unfinished
        self.answer = answer
        self.reading = reading
        self.about = about
        """The help entry of this field."""
        super().__init__(
            value=kept if kept is not None else reading.show(answer.value),
            id=id,
            classes=classes,
            compact=True,
            select_on_focus=False,
        )
        self.cursor_blink = False
        self._left_at = len(self.value)
        self._is_entered = False
        """Whether it has the focus since this very moment."""
        self._shown = self.value
        """The text that was last read or shown: opening a field is no answer."""
        self.refusal: Refused | None = None
        """Why what is typed cannot be understood; None where it can."""
        self.shows_refusal = False
        """Whether the refusal is shown: not while the person is still typing for the first time."""

    def on_mount(self) -> None:
        """Read again what was kept as typed, so that a resumed session says what is wrong with it."""
        self.cursor_position = 0
        if self.answer.unfinished is not None:
            self._read(self.value)
            self.show_refusal()
        if self.app.is_read_only:
            self.disabled = True

    def retell(self) -> None:
        """What the person typed is theirs and stays; the note beside it is told by others."""

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """A letter typed here is text, never a key of the program."""
        return super().check_consume_key(key, character)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Write what is typed into the case, or keep it beside the case."""
        event.stop()
        cleaned = clean(event.value)[:LONGEST_TYPED]
        if cleaned != event.value:
            self.value = cleaned
            return
        if cleaned == self._shown:
            return
        self._shown = cleaned
        self._read(cleaned)
        if self.refusal is None:
            self.shows_refusal = False
            self.remove_class("-refused")
        self.post_message(AnswerChanged())

    def _on_paste(self, event: events.Paste) -> None:
        """Take in every line of what is pasted, one after the other: the library would keep the first one alone.

        A single line is taken as it is: a space at its end may be one between two words.
        """
        if len(event.text.splitlines()) < 2:
            return
        event.prevent_default()
        event.stop()
        line = pasted_line(event.text, "；" if self.reading in LISTS else " ")
        super()._on_paste(events.Paste(line))

    @property
    def _value(self) -> Text:
        """What is drawn: three dots for a figure, on a screen that others can see, until the field is entered."""
        if self.app.hides_figures and self.reading in FIGURES and self.value and not self.has_focus:
            return Text(DOTS, no_wrap=True, overflow="ignore", end="")
        return super()._value

    def on_focus(self, event: events.Focus) -> None:
        """Go on where the field was left; a click goes to where it was made."""
        self._is_entered = True
        self.cursor_position = min(self._left_at, len(self.value))
        self.call_later(self._stay)

    def _stay(self) -> None:
        self._is_entered = False

    async def _on_mouse_down(self, event: events.MouseDown) -> None:
        """A click that enters the field was made on its start, and not where it was left."""
        if self._is_entered:
            self.scroll_x = 0
        await super()._on_mouse_down(event)

    def on_blur(self, event: events.Blur) -> None:
        """On leaving, say what is wrong, and save. What is longer than the field is shown from its start."""
        self._left_at = self.cursor_position
        self.cursor_position = 0
        self.show_refusal()
        self.post_message(AnswerLeft())

    def show_refusal(self) -> None:
        """From here on the note beside the field says what is wrong, if anything is."""
        if self.refusal is not None and not self.shows_refusal:
            self.shows_refusal = True
            self.add_class("-refused")
            self.post_message(AnswerChanged())

    def leave(self) -> None:
        """Go on from here, as Enter does: to the next field to type in, whatever stands between."""
        for row in self.ancestors:
            if isinstance(row, CellRow) and row.leave(self):
                return
        chain = self.screen.focus_chain
        after = chain[chain.index(self) + 1 :] if self in chain else []
        cell = next((each for each in after if isinstance(each, Cell)), None)
        if cell is not None:
            self.screen.set_focus(cell)
        else:
            self.screen.focus_next()

    def show_value(self) -> None:
        """Show what the case holds, after something else than typing changed it."""
        kept = self.answer.unfinished
        self._shown = kept if kept is not None else self.reading.show(self.answer.value)
        self.value = self._shown
        self._left_at = len(self.value)
        if not self.has_focus:
            self.cursor_position = 0

    def _read(self, text: str) -> None:
        self.refusal = None
        try:
            value = self.reading.blank if not text.strip() else self.reading.read(text, self.app.now())
            self.answer.write(value)
        except Refused as refusal:
            self.refusal = refusal
            self.answer.keep_as_typed(text, self.reading.blank)
