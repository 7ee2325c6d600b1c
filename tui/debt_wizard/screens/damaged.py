"""A session that cannot be opened: why, the newest good version of it, and what that one lacks."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button

from debt_wizard.language import Language
from debt_wizard.storage import Code, Home, SessionError, Version, newest_good
from debt_wizard.storage.read import read_session
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.fault import fault_text
from debt_wizard.widgets.told import Told

DAMAGED: frozenset[Code] = frozenset(
    {"too_big", "too_deep", "not_utf8", "empty", "cut_off", "not_toml", "wrong_values", "input_output"}
)
"""Faults of what a file holds. The others are faults of its place or its rights: no older version mends them."""


class DamagedDialog(Dialog[bool]):
    """Closes with whether the newest good version is to take the place of the damaged file."""

    def __init__(self, fault: SessionError, home: Home) -> None:
        super().__init__()
        self._fault = fault
        self._version, self._debts = _newest(fault, home)

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.say("sessions.recover.title"), classes="dialog-title")
            yield Told(lambda language: fault_text(language, self._fault))
            yield Told(self._say_offer, id="offer")
            with Horizontal(classes="dialog-buttons"):
                if self._version is not None:
                    yield WordButton(lambda language: language.word("Use that version"), id="recover")
                yield WordButton(lambda language: language.word("Sessions"), id="list", variant="primary")

    def on_mount(self) -> None:
        """Stand on what changes nothing."""
        self.query_one("#list").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        self.dismiss(event.button.id == "recover")

    def _say_offer(self, language: Language) -> str:
        if self._version is None:
            return language.say("sessions.recover.none")
        offer = language.say("sessions.recover.offer", day=language.moment(self._version.at), debts=self._debts)
        return f"{offer}\n{language.say('sessions.recover.kept')}"


def _newest(fault: SessionError, home: Home) -> tuple[Version | None, int]:
    version = newest_good(fault.path, home)
    try:
        return version, len(read_session(version.path).case.debt) if version is not None else 0
    except SessionError:
        return None, 0
