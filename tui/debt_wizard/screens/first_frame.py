"""The first frame: what can be said before a session is read."""

from textual.app import ComposeResult
from textual.screen import Screen

from debt_wizard.widgets.told import Told


class FirstFrame(Screen[None]):
    """The name of the program, and that it is opening; up for a fraction of a second."""

    AUTO_FOCUS = ""

    DEFAULT_CSS = """
    FirstFrame #program { background: $panel; padding: 0 1; }
    FirstFrame #opening { padding: 0 1; color: $text-muted; }
    """

    def compose(self) -> ComposeResult:
        yield Told(lambda _: "debt-wizard", id="program")
        yield Told(lambda language: language.say("window.opening"), id="opening")
