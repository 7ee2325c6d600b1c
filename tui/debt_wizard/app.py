"""The application: the keys that work everywhere, and what they do."""

from pathlib import Path
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.driver import Driver
from textual.widget import Widget

from debt_wizard.beginning import Beginning
from debt_wizard.case import clean
from debt_wizard.language import Language
from debt_wizard.leaving import FLUSH
from debt_wizard.pasting import read_pastes_whole
from debt_wizard.signals import heed_signals
from debt_wizard.starting import started
from debt_wizard.storage import SessionError
from debt_wizard.widgets.fault import fault_text

if TYPE_CHECKING:  # imported after the first frame, because they bring the models and the content with them
    from debt_wizard.case import Contact
    from debt_wizard.screens.log_talk import LogTalkDialog
    from debt_wizard.storage import Version

TICK = 0.2
"""Seconds between two looks whether it is time to save."""

STARTED_AFTER = 2.0
"""Seconds after which the first step and what later ones need are there."""


class DebtWizard(Beginning):
    """Does what a key asks for wherever one is: the wizard, the list and the dialogs over them."""

    TITLE = "debt-wizard"
    CSS_PATH = "styles/house.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    BINDINGS = [
        Binding("f2,ctrl+l", "switch_language", "Language", priority=True),
        Binding("ctrl+s", "save", "Save", priority=True),
        Binding("ctrl+p", "commands", "Commands", priority=True),
        Binding("shift+f1", "cards", "Cards", priority=True),
        Binding("f9", "log_talk", "Log", priority=True),
        Binding("f10", "sessions", "Sessions", priority=True),
        Binding("ctrl+q", "quit", "Quit", priority=True),
        Binding("f12,ctrl+o", "save_elsewhere", "Save elsewhere", priority=True),
        Binding("f11,ctrl+r", "versions", "Earlier versions", priority=True),
        Binding("f5", "contrast", "Contrast", priority=True),
        Binding("escape", "dismiss_notice", show=False),
        Binding("ctrl+z", "save_and_suspend", show=False),
    ]

    _talk: "LogTalkDialog | None" = None
    """The dialog in which a talk is logged, while it stands."""

    _set_aside: "Contact | None" = None
    """The note that was closed last before it was saved."""

    def get_driver_class(self) -> type[Driver]:
        """The library's way to this terminal, with pastes read whole."""
        driver = super().get_driver_class()
        read_pastes_whole()
        return driver

    def on_mount(self) -> None:
        """Show the open session or the list, if need be after a first frame; and look whether it is time to save."""
        self.set_interval(TICK, self._save_if_due)
        self.set_timer(STARTED_AFTER, started)
        if not self.is_headless:
            heed_signals(self._end)
        self._begin()

    async def undo(self) -> None:
        """Take back what was done last on this step; what was told since then stays."""
        here = self.case.about.step
        deed = next((each for each in reversed(self._undo) if each.step == here), None)
        if deed is None:
            if _nothing_to_undo not in self.notices:
                self.tell(_nothing_to_undo)
            return
        self._undo.remove(deed)
        deed.take_back()
        self.case.about.step = here
        self._see_amounts()
        self.case_changed()
        wizard = self._wizard
        if wizard is not None:
            await wizard.show_again()

    def go_to_step(self, step: str, field: tuple[str, str | None] | None = None, *, leads_back: bool = True) -> None:
        """Leave the current step for another, and go to a field there: its name, and the debt that it is about.

        From there a button leads back, unless the person chose the step among all of them.
        """
        wizard = self._wizard
        if wizard is not None and leads_back:
            self.call_later(wizard.lead_to, step, field)
        elif wizard is not None:
            self.call_later(wizard.choose, step)

    def help_about(self, about: str, focused: Widget | None = None) -> None:
        """Explain something, and the option where the focus is; below it, the step where it stands."""
        from debt_wizard.screens.help import HelpDialog
        from debt_wizard.screens.option_in_view import option_in_view
        from debt_wizard_content.guidance import entry, has_entry

        general = f"screen.{self.case.about.step}"
        about = about if has_entry(about) else general
        option = option_in_view(focused, self.case)
        self.push_screen(HelpDialog(entry(about), entry(general) if about != general else None, option))

    def action_commands(self) -> None:
        """Show every command, and do the one that is chosen; a card that was found opens."""
        from debt_wizard.screens.commands import CommandsDialog

        def do(chosen: str | None) -> None:
            if chosen is not None and chosen.startswith("card."):
                self._open_card(chosen)
            elif chosen is not None:
                self.simulate_key(chosen)

        if not isinstance(self.screen, CommandsDialog):
            self.push_screen(CommandsDialog(), do)

    def action_cards(self) -> None:
        """List the advice cards over whatever is shown, and open the one that is chosen; nothing below is touched."""
        from debt_wizard.screens.cards import CardsDialog

        if not isinstance(self.screen, CardsDialog):
            self.push_screen(CardsDialog(), self._open_card)

    def _open_card(self, card: str | None) -> None:
        from debt_wizard.screens.card import CardDialog

        if card is not None:
            self.push_screen(CardDialog(card))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A talk is logged over the wizard and its dialogs, once at a time; elsewhere its key has other work."""
        if action == "log_talk":
            return self._wizard is not None and self._talk is None and not self.is_read_only
        return super().check_action(action, parameters)

    def action_log_talk(self) -> None:
        """Log a talk, whatever is shown, without leaving it."""
        from debt_wizard.advice.refusal import has_road
        from debt_wizard.advice.same_talk import same_talk
        from debt_wizard.case import Contact
        from debt_wizard.screens.log_talk import LogTalkDialog

        wizard = self._wizard
        if wizard is None:
            return
        debt, channel = wizard.talking_about()
        now = self.now().replace(microsecond=0)
        kept = same_talk(self._set_aside, self.case, debt, now)
        talk = LogTalkDialog(kept or Contact(at=now, debt=debt, channel=channel), joined=kept is not None)
        self._talk = talk
        had_road = has_road(self.case)

        async def done(contact: Contact | None) -> None:
            self._talk = None
            self._set_aside = contact if talk.is_set_aside else None
            if talk.wants_another:
                self.action_log_talk()
            if contact is not None:
                await wizard.talk_logged(contact)
                if has_road(self.case) and not had_road:
                    self.tell(lambda language: language.say("talk_log.road"))

        self.push_screen(talk, done)

    def action_sessions(self) -> None:
        """Save, and show all sessions; ask first where it cannot be saved."""

        def go() -> None:
            self._close_session()
            self.switch_screen(self._landing())

        if self._wizard is not None and self.screen is self._wizard:
            self._saved_or_asked("Sessions", go)

    def action_versions(self) -> None:
        """Show the versions that are kept of the open session, and go back to the one that is chosen."""
        from debt_wizard.screens.versions import VersionsDialog

        session, wizard = self._session, self._wizard
        if session is None or self.is_read_only or self.screen is not wizard:
            return

        async def done(version: "Version | None") -> None:
            if version is None or self._autosave is None:
                return
            self._autosave.flush(FLUSH)
            try:
                session.restore(version)
            except SessionError as fault:
                why = fault
                self.tell(lambda language: fault_text(language, why))
                return
            self._undo = []
            self.tell(lambda language: language.say("sessions.versions.done", day=language.moment(version.at)))
            await wizard.show_again()

        self.push_screen(VersionsDialog(session.versions()), done)

    def action_save_elsewhere(self) -> None:
        """Ask for a folder that takes the session, and go on there."""
        from debt_wizard.screens.save_elsewhere import SaveElsewhereDialog

        async def done(path: Path | None) -> None:
            if path is None:
                return
            self.tell(lambda language: language.say("saving.elsewhere.done", path=clean(str(path))))
            self._show_save_state()
            if was_read_only and self._wizard is not None:
                await self._wizard.show_again()  # its fields take answers now

        was_read_only = self.is_read_only
        if self._autosave is not None and not isinstance(self.screen, SaveElsewhereDialog):
            self.push_screen(SaveElsewhereDialog(self._autosave), done)


def _nothing_to_undo(language: Language) -> str:
    return language.say("window.nothing_to_undo")
