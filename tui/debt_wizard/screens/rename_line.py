"""The line for a new name of a session; it is there while one is typed."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input

from debt_wizard.case import clean
from debt_wizard.widgets.told import Told


class RenameLine(Vertical):
    """Opens with the name as it is; Enter gives the new one."""

    DEFAULT_CSS = """
    RenameLine { display: none; height: auto; padding: 0 1; }
    RenameLine.-open { display: block; }
    RenameLine Told { color: $text-muted; }
    """

    class Named(Message):
        """A new name was typed; empty to keep the one that is."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def compose(self) -> ComposeResult:
        yield Told(lambda language: language.say("sessions.rename"))
        yield Input(id="rename", compact=True, select_on_focus=False)

    def open(self, name: str) -> None:
        """Begin with the name as it is, the cursor at its end."""
        line = self.query_one(Input)
        line.value = name
        line.cursor_position = len(line.value)
        self.add_class("-open")
        line.focus()

    def close(self) -> None:
        """Put the line away."""
        self.remove_class("-open")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the new name."""
        event.stop()
        self.close()
        self.post_message(self.Named(clean(event.value).strip()))
