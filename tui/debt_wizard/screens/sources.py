"""The way from a text to the facts it rests on."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button

from debt_wizard.screens.fact_note import FactNote
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import fact


class SourcesButton(WordButton):
    """A quiet button below a text: it shows each fact with its source and the day it was checked."""

    DEFAULT_CSS = """
    SourcesButton { background: transparent; color: $text-muted; height: 1; }
    """

    def __init__(self, of: str, facts: Sequence[str]) -> None:
        super().__init__(lambda language: language.word("Sources"), id=f"sources-{of.replace('.', '-')}")
        self.add_class("sources")
        self._facts = tuple(facts)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Show the facts."""
        event.stop()
        self.app.push_screen(SourcesDialog(self._facts))


class SourcesIfAny(SourcesButton):
    """The same below a text that changes: it shows the facts of what is said now, and is there while there are any."""

    def __init__(self, of: str, facts: Callable[[], Sequence[str]]) -> None:
        super().__init__(of, ())
        self._find = facts

    def retell(self) -> None:
        """Show or hide it, and say its label again."""
        self._facts = tuple(dict.fromkeys(self._find()))
        self.display = bool(self._facts)
        if self.display:
            super().retell()


class SourcesDialog(Dialog[None]):
    """Facts under each other."""

    def __init__(self, facts: Sequence[str]) -> None:
        super().__init__()
        self._facts = tuple(facts)

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Sources"), classes="dialog-title")
            with VerticalScroll(id="dialog-text"):
                for fact_id in self._facts:
                    yield FactNote(fact(fact_id))
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """The button has the focus, so that Enter closes."""
        self.query_one("#close").focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)
