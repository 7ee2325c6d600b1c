"""The draft and the same letter in the other language beside each other, so that one knows what one sends."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button

from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.told import Told

WIDE = 110
"""From this many columns on there is room for both."""


class SideBySideDialog(Dialog[None]):
    """What the facts give in the other language; edits by hand are in the draft alone.

    In a narrow terminal it holds the other language only: the draft is on the screen below it.
    """

    DEFAULT_CSS = """
    SideBySideDialog.-two > #dialog { width: 100%; height: 100%; }
    SideBySideDialog.-two #dialog-text { height: 1fr; max-height: 100%; }
    SideBySideDialog #draft-text { display: none; }
    SideBySideDialog.-two #draft-text { display: block; height: 1fr; margin: 0 2 0 0; }
    SideBySideDialog #both { height: auto; }
    SideBySideDialog.-two #both { height: 1fr; }
    """

    def __init__(self, draft: str, other: str, *, has_own_words: bool) -> None:
        super().__init__()
        self._draft = draft
        self._other = other
        self._has_own_words = has_own_words

    def compose(self) -> ComposeResult:
        self.set_class(self.app.size.width >= WIDE, "-two")
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say("draft.other_language"), classes="dialog-title")
            if self._has_own_words:
                yield Told(lambda language: language.say("draft.own_words"), id="own-words")
            with Horizontal(id="both"):
                with VerticalScroll(id="draft-text"):
                    yield Told(lambda language: self._draft)
                with VerticalScroll(id="dialog-text"):
                    yield Told(lambda language: self._other)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Close."""
        self.dismiss(None)
