"""Help: the entry of the field that has the focus, with the source of every fact it rests on."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll

from debt_wizard.screens.fact_note import told_fact
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import Entry


class HelpDialog(Dialog[None]):
    """One entry of the guidance. `general`, if given, is the entry of the step, shown below it."""

    def __init__(self, entry: Entry, general: Entry | None = None) -> None:
        super().__init__()
        self._entries = [entry] if general is None or general == entry else [entry, general]

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            with VerticalScroll(id="dialog-text"):
                for entry in self._entries:
                    yield from _told(entry)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """The button has the focus, so that Enter closes."""
        self.query_one("#close").focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)


def _told(entry: Entry) -> ComposeResult:
    yield Told(lambda language: language.text(entry.title), classes="dialog-title")
    yield Told(lambda language: language.text(entry.text))
    for fact_id in entry.facts:
        yield told_fact(fact(fact_id))
    yield Told(lambda language: " ")
