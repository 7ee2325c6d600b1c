"""The application: the keys that work everywhere, and what they do."""

from pathlib import Path

from textual.binding import Binding
from textual.driver import Driver
from textual.widget import Widget

from debt_wizard.case import clean
from debt_wizard.going_back import GoingBack
from debt_wizard.pasting import read_pastes_whole
from debt_wizard.signals import heed_signals
from debt_wizard.starting import started

TICK = 0.2
"""Seconds between two looks whether it is time to save."""

STARTED_AFTER = 2.0
"""Seconds after which the first step and what later ones need are there."""


class DebtWizard(GoingBack):
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
        """Show every command, and do the one that is chosen; a step or a card that was found opens."""
        from debt_wizard.screens.commands import STEP, CommandsDialog
        from debt_wizard.way import steps_for

        def do(chosen: str | None) -> None:
            if chosen is not None and chosen.startswith("card."):
                self._open_card(chosen)
            elif chosen is not None and chosen.startswith(STEP):
                self.go_to_step(chosen.removeprefix(STEP), leads_back=False)
            elif chosen is not None:
                self.simulate_key(chosen)

        if not isinstance(self.screen, CommandsDialog):
            steps = [each.id for each in steps_for(self.case)] if self._wizard is not None else []
            self.push_screen(CommandsDialog(steps, is_on_a_step=self.screen is self._wizard), do)

    def action_cards(self) -> None:
        """List the advice cards over whatever is shown, and open the one that is chosen; nothing below is touched."""
        from debt_wizard.screens.cards import CardsDialog

        if not isinstance(self.screen, CardsDialog):
            self.push_screen(CardsDialog(), self._open_card)

    def _open_card(self, card: str | None) -> None:
        from debt_wizard.screens.card import CardDialog

        if card is not None:
            self.push_screen(CardDialog(card))

    def action_sessions(self) -> None:
        """Save, and show all sessions; ask first where it cannot be saved."""

        def go() -> None:
            self._close_session()
            self.switch_screen(self._landing())

        if self._wizard is not None and self.screen is self._wizard:
            self._saved_or_asked("Sessions", go)

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
