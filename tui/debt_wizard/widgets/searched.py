"""A dialog that lists things under a line to type in: what is typed finds them, and one is chosen."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from debt_wizard.language import Language
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told, ToldIfAny

LONGEST_SEARCH = 80


@dataclass(frozen=True)
class Row:
    """One thing that can be chosen; the dialog closes with its id."""

    id: str
    said: str


class SearchedDialog(Dialog[str]):
    """Up, Down and the pages move the choice while the line keeps the focus; Enter takes it, as a click does."""

    DEFAULT_CSS = """
    SearchedDialog > #dialog { height: auto; }
    SearchedDialog #found-none { color: $text-warning; }
    SearchedDialog.-searched Rows { height: 1fr; }
    """

    list_id = "rows"
    """The id of the list."""

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(self.say_title, classes="dialog-title")
            yield SearchLine(self.say_search)
            yield ToldIfAny(self._say_none, id="found-none")
            yield Rows(self, self.list_id)
            yield Told(lambda language: language.say("cards.list_hint"), classes="quiet")

    def on_mount(self) -> None:
        """What is typed at once looks for something."""
        self.query_one(SearchLine).focus()

    def _stay_as_high(self) -> None:
        """Nothing moves while the list grows shorter with every key."""
        if not self.has_class("-searched"):
            dialog = self.query_one("#dialog")
            dialog.styles.height = dialog.outer_size.height
            self.add_class("-searched")

    @property
    def typed(self) -> str:
        """What is looked for; empty before anything is typed."""
        return next((line.value for line in self.query(SearchLine)), "").strip()

    @abstractmethod
    def say_title(self, language: Language) -> str:
        """What the list is called."""

    @abstractmethod
    def say_search(self, language: Language) -> str:
        """What can be typed, while nothing is."""

    @abstractmethod
    def rows(self, language: Language) -> Sequence[Row]:
        """What is listed for what is typed."""

    def say_none(self, language: Language) -> str:
        """What is said where nothing was found; nothing where something was."""
        return ""

    def _say_none(self, language: Language) -> str:
        return self.say_none(language) if self.typed else ""

    def on_input_changed(self, event: Input.Changed) -> None:
        """List what is meant now, from the first on."""
        event.stop()
        self._stay_as_high()
        rows = self.query_one(Rows)
        rows.retell()
        rows.highlighted = 0 if rows.option_count else None
        self.query_one("#found-none", ToldIfAny).retell()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the one that is marked."""
        event.stop()
        self.query_one(Rows).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close with it."""
        event.stop()
        self.dismiss(event.option_id)

    def action_scroll_text(self, by: int, page: bool) -> None:
        """Move the mark in the list, wherever the focus is."""
        rows = self.query_one(Rows)
        if page:
            (rows.action_page_down if by > 0 else rows.action_page_up)()
        else:
            (rows.action_cursor_down if by > 0 else rows.action_cursor_up)()


class SearchLine(Input, Retold):
    """The line to type in. Its empty state says what can be typed."""

    DEFAULT_CSS = """
    SearchLine { background: $boost; margin: 0 0 1 0; }
    """

    def __init__(self, say: Callable[[Language], str]) -> None:
        super().__init__(id="search", compact=True, select_on_focus=False, max_length=LONGEST_SEARCH)
        self.cursor_blink = False
        self._say = say

    def on_mount(self) -> None:
        """Say it once the language is known."""
        self.retell()

    def retell(self) -> None:
        """Say it again; what was typed stays."""
        self.placeholder = self._say(self.language)


class Rows(OptionRows, can_focus=False):
    """What was found, under each other; the line above keeps the focus."""

    DEFAULT_CSS = """
    Rows { height: auto; max-height: 1fr; border: none; background: transparent; }
    Rows > .option-list--option-highlighted {
        color: $block-cursor-foreground; background: $block-cursor-background; text-style: $block-cursor-text-style;
    }
    """

    def __init__(self, of: SearchedDialog, id: str) -> None:
        self._of = of
        self._listed: list[Row] = []
        super().__init__(id=id, markup=False)

    def on_mount(self) -> None:
        """List all once the language is known."""
        self.retell()
        self.highlighted = 0

    def retell(self) -> None:
        """List them again; the mark stays where the same ones are listed."""
        listed = list(self._of.rows(self.language))
        if [row.id for row in listed] != [row.id for row in self._listed]:
            self.clear_options()
            self.add_options(Option(Content(row.said), id=row.id) for row in listed)
        elif listed != self._listed:
            for place, row in enumerate(listed):
                self.replace_option_prompt_at_index(place, Content(row.said))
        self._listed = listed
