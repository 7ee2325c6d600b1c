"""Help: the entry of the field that has the focus, what is known of the option there, and the facts behind both."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button

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
                yield Told(lambda language: language.say("cards.anywhere"), classes="quiet")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")
                yield WordButton(lambda language: language.word("Cards"), id="help-cards")

    def on_mount(self) -> None:
        """The button has the focus, so that Enter closes."""
        self.query_one("#close").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close, or list the cards over the help."""
        if event.button.id == "help-cards":
            self.app.simulate_key("shift+f1")
        else:
            self.dismiss(None)


def _told(entry: Entry, option: Item | None) -> ComposeResult:
    yield Told(lambda language: language.text(entry.title), classes="dialog-title")
    yield Told(lambda language: language.text(entry.text))
    if option is not None:
        yield ToldIfAny(lambda language: option_told(language, option), classes="option")
    for fact_id in dict.fromkeys((*(option.ids("facts") if option is not None else ()), *entry.facts)):
        yield told_fact(fact(fact_id))
    yield Told(lambda language: " ")
