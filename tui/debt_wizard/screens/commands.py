"""The command palette: everything that a key does, by its name."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.key_line import KEYS
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.told import Told

LISTED = (
    *(each for each in KEYS if each[2] != "Commands"),
    ("f4", "F4", "Add"),
    ("shift+f4", "⇧F4", "Undo"),
    ("f10", "F10", "Sessions"),
    ("f11", "F11", "Earlier versions"),
    ("f5", "F5", "Contrast"),
    ("f12", "F12", "Save elsewhere"),
)


class CommandsDialog(Dialog[str]):
    """Closes with the key of the command that was chosen."""

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Commands"), classes="dialog-title")
            yield CommandOptions()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Do it."""
        self.dismiss(event.option_id)


class CommandOptions(OptionRows):
    """The commands with their keys."""

    DEFAULT_CSS = """
    CommandOptions { height: auto; border: none; background: transparent; }
    CommandOptions:focus { border: none; }
    """

    def __init__(self) -> None:
        super().__init__(*(Option(Content(""), id=key) for key, _, _ in LISTED), id="commands", markup=False)

    def on_mount(self) -> None:
        """Say the commands once the language is known."""
        self.retell()
        self.highlighted = 0
        self.focus()

    def retell(self) -> None:
        """Say the commands again."""
        for place, (_, sign, word) in enumerate(LISTED):
            self.replace_option_prompt_at_index(place, Content(f"{sign:<5}{self.language.word(word)}"))
