"""The lasting bar of a save that fails: not saved, why, and the way out."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button

from debt_wizard.language import Language
from debt_wizard.storage import SessionError
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.fault import why_not_saved
from debt_wizard.widgets.notice_bar import STACKED
from debt_wizard.widgets.told import Told


class NotSavedBar(Horizontal):
    """Stays until a save succeeds; it cannot be put away."""

    DEFAULT_CSS = """
    NotSavedBar { height: auto; max-height: 40vh; background: $error 30%; padding: 0 1; display: none; }
    NotSavedBar.-shown { display: block; }
    NotSavedBar.-stacked { layout: vertical; }
    """

    def __init__(self) -> None:
        super().__init__(id="not-saved")
        self._fault: SessionError | None = None

    def compose(self) -> ComposeResult:
        yield Told(self._say, id="not-saved-why")
        yield WordButton(self._say_button, id="save-elsewhere")

    def show(self, fault: SessionError | None) -> None:
        """Say why nothing is saved; None once it is."""
        self._fault = fault
        self.set_class(fault is not None, "-shown")
        for told in self.query(Told):
            told.retell()

    def on_resize(self, event: events.Resize) -> None:
        """In a small window the button stands under the text."""
        self.set_class(event.size.width < STACKED, "-stacked")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Ask for another place."""
        event.stop()
        self.app.simulate_key("f12")

    def _say(self, language: Language) -> str:
        if self._fault is None:
            return ""
        return language.say("saving.not_saved", why=why_not_saved(language, self._fault))

    def _say_button(self, language: Language) -> str:
        return language.word("Save elsewhere (F12)")
