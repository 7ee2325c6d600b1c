"""Help: the entry of the field that has the focus, what is known of the option there, and the facts behind both."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll

from debt_wizard.screens.fact_note import told_fact
from debt_wizard.screens.option_told import option_told
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told, ToldIfAny
from debt_wizard_content.catalogues import Item
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import Entry


class HelpDialog(Dialog[None]):
    """One entry of the guidance. `general`, if given, is the entry of the step, shown below it; `option` is the option
    of a catalogue where the focus is, shown between them."""

    def __init__(self, entry: Entry, general: Entry | None = None, option: Item | None = None) -> None:
        super().__init__()
        self._entries = [entry] if general is None or general == entry else [entry, general]
        self._option = option

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            with VerticalScroll(id="dialog-text"):
                for place, entry in enumerate(self._entries):
                    yield from _told(entry, self._option if not place else None)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """The button has the focus, so that Enter closes."""
        self.query_one("#close").focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)


def _told(entry: Entry, option: Item | None) -> ComposeResult:
    yield Told(lambda language: language.text(entry.title), classes="dialog-title")
    yield Told(lambda language: language.text(entry.text))
    if option is not None:
        yield ToldIfAny(lambda language: option_told(language, option), classes="option")
    for fact_id in dict.fromkeys((*(option.ids("facts") if option is not None else ()), *entry.facts)):
        yield told_fact(fact(fact_id))
    yield Told(lambda language: " ")
