"""An editor for a whole text. It holds nothing of its own: what is typed goes out at once."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.document._document_navigator import DocumentNavigator
from textual.widgets import TextArea

from debt_wizard.case import clean
from debt_wizard.case.kinds import LETTER_LENGTH
from debt_wizard.language import Language
from debt_wizard.widgets.answer import AnswerChanged, AnswerLeft
from debt_wizard.widgets.retold import SaysAgain
from debt_wizard.widgets.wrapped_letter import WrappedLetter

MARKED = Style(underline=True, bold=True, color="yellow")


class LetterEditor(TextArea, SaysAgain):
    """Text in paragraphs, wrapped to the width. `write` takes each new text; opening one is no edit.

    `hint` says what belongs in it while it is empty.
    """

    BINDINGS = [
        Binding("ctrl+home", "to_start", show=False),
        Binding("ctrl+end", "to_end", show=False),
    ]

    DEFAULT_CSS = """
    LetterEditor { height: 12; border: none; padding: 0 1; background: $boost;
                   scrollbar-size-vertical: 1; }
    LetterEditor:focus { border: none; background: $boost; }
    """

    def __init__(
        self,
        text: str,
        write: Callable[[str], None],
        *,
        id: str,
        about: str,
        hint: Callable[[Language], str] | None = None,
    ) -> None:
        super().__init__(text, id=id, soft_wrap=True, tab_behavior="focus", show_line_numbers=False, compact=True)
        self.about = about
        """The help entry of this field."""
        self.cursor_blink = False
        self._write = write
        self._hint = hint
        self._shown = text
        self._marked: dict[int, list[tuple[int, int]]] = {}

    def _set_document(self, text: str, language: str | None) -> None:
        """Wrap each text that is opened by the rules of Chinese."""
        super()._set_document(text, language)
        self.wrapped_document = WrappedLetter(self.document, tab_width=self.indent_width)
        self.navigator = DocumentNavigator(self.wrapped_document)
        self._rewrap_and_refresh_virtual_size()

    def on_mount(self) -> None:
        """A case that may only be looked at is not typed into."""
        self.read_only = self.app.is_read_only
        self.retell()

    def retell(self) -> None:
        """The text is the person's and stays; what belongs in an empty editor is told again."""
        if self._hint is not None:
            self.placeholder = Content(self._hint(self.app.language))

    def show(self, text: str, *, from_start: bool = False) -> None:
        """Show another text, from its start, or the same one brought in line; the cursor stays where it can."""
        place = (0, 0) if from_start else self.cursor_location
        if text != self.text:
            self._shown = text
            self.load_text(text)
        self.move_cursor(place)
        if from_start:
            self.scroll_home(animate=False)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Pass on what was typed, without anything that could act on a terminal or hide."""
        event.stop()
        cleaned = clean(self.text, multiline=True)[:LETTER_LENGTH]
        if cleaned != self.text:
            place = self.cursor_location
            self.load_text(cleaned)
            self.move_cursor(place)
            return
        if cleaned != self._shown:
            self._shown = cleaned
            self._write(cleaned)
            self.post_message(AnswerChanged())

    def on_blur(self, event: events.Blur) -> None:
        """Leaving the editor saves."""
        self.post_message(AnswerLeft())

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Underline places of the text, by code points."""
        marked: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for start, end in places:
            (first, left), (last, right) = self._location(start), self._location(end)
            for line in range(first, last + 1):
                whole = len(self.document.get_line(line)) if line < self.document.line_count else 0
                marked[line].append((left if line == first else 0, right if line == last else whole))
        if marked != self._marked:
            self._marked = marked
            self.notify_style_update()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """A line with its marks. An underline shows without colour too."""
        line = super().get_line(line_index)
        for start, end in self._marked.get(line_index, ()):
            line.stylize(MARKED, start, end)
        return line

    def put(self, text: str, start: int, end: int) -> None:
        """Put a text in the place of another, by code points, as an edit that can be undone."""
        if not self.read_only:
            self.replace(text, self._location(start), self._location(end))

    def action_to_start(self) -> None:
        """Go to the first letter of the text."""
        self.move_cursor((0, 0))

    def action_to_end(self) -> None:
        """Go behind the last letter of the text."""
        self.move_cursor(self.document.end)

    @property
    def place(self) -> int:
        """Where the cursor stands, in code points from the start."""
        line, column = self.cursor_location
        return sum(len(each) + 1 for each in self.text.split("\n")[:line]) + column

    def stand_at(self, offset: int) -> None:
        """Bring a place of the text into view, by code points, without taking the focus."""
        self.move_cursor(self._location(offset))

    def go_to(self, offset: int, end: int) -> None:
        """Stand on a place of the text, by code points, with the place selected: typing replaces it."""
        self.move_cursor(self._location(offset))
        self.move_cursor(self._location(end), select=True)
        self.focus()

    def _location(self, offset: int) -> tuple[int, int]:
        before = self.text[:offset]
        return before.count("\n"), len(before) - (before.rfind("\n") + 1)
