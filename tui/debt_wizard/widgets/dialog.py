"""A dialog over the wizard: closes with Escape, follows the language, keeps what lies below untouched."""

from typing import Generic

from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.screen import ModalScreen, ScreenResultType

from debt_wizard.widgets.spoken_keys import SpokenKeys


class Dialog(SpokenKeys[ScreenResultType], ModalScreen[ScreenResultType], Generic[ScreenResultType]):
    """A modal screen in the middle, 76 cells wide at most and never higher than the terminal."""

    BINDINGS = [
        Binding("escape", "close", "Close"),
        Binding("pagedown", "scroll_text(1, True)", show=False),
        Binding("pageup", "scroll_text(-1, True)", show=False),
        Binding("down", "scroll_text(1, False)", show=False),
        Binding("up", "scroll_text(-1, False)", show=False),
    ]

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > #dialog {
        width: 76; max-width: 100%; height: auto; max-height: 100%;
        border: solid $primary; background: $surface; padding: 0 1;
    }
    Dialog .dialog-title { text-style: bold; color: $text-primary; margin: 0 0 1 0; }
    Dialog .dialog-buttons { height: auto; margin: 1 0 0 0; }
    Dialog #dialog-text { height: auto; max-height: 68vh; }
    """

    def action_scroll_text(self, by: int, page: bool) -> None:
        """Move a text that is longer than the dialog, wherever the focus is."""
        for text in self.query("#dialog-text"):
            lines = max(text.size.height - 1, 1) if page else 1
            text.scroll_relative(y=by * lines, animate=False)

    def action_close(self) -> None:
        """Close without a result."""
        self.dismiss(None)

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Close once: a second press that was on its way already must not close what lies below."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()
