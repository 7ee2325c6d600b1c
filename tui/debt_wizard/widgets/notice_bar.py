"""What the person is told once: a calm line under the top one, until it is put away."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button

from debt_wizard.language import Language
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told

STACKED = 60
"""Cells from which the text and its button stand side by side."""


class NoticeBar(Horizontal, Retold):
    """Shows the notices of the application one after the other; Escape or the button puts one away."""

    DEFAULT_CSS = """
    NoticeBar { height: auto; max-height: 40vh; background: $boost; padding: 0 1; display: none; }
    NoticeBar.-shown { display: block; }
    NoticeBar.-stacked { layout: vertical; }
    NoticeBar Told { color: $text-warning; }
    """

    def compose(self) -> ComposeResult:
        yield Told(self._say, id="notice")
        yield WordButton(self._say_button, id="notice-read")

    def on_mount(self) -> None:
        """A session may bring notices with it."""
        self.retell()

    def retell(self) -> None:
        """Show the first notice, or nothing."""
        self.set_class(bool(self.app.notices), "-shown")
        for told in self.query(Told):
            told.retell()

    def on_resize(self, event: events.Resize) -> None:
        """In a small window the button stands under the text."""
        self.set_class(event.size.width < STACKED, "-stacked")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """It was read."""
        event.stop()
        self.app.dismiss_notice()

    def _say(self, language: Language) -> str:
        return self.app.notices[0](language) if self.app.notices else ""

    def _say_button(self, language: Language) -> str:
        return language.word("OK (Esc)")
