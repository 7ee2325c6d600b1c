"""The application: the open session, the language, saving, and which screen is shown."""

from collections.abc import Callable, Iterable
from copy import deepcopy
from datetime import datetime
from pathlib import Path

from rich.text import Text
from textual.app import SystemCommand
from textual.binding import Binding
from textual.screen import Screen

from debt_wizard.case import Case
from debt_wizard.language import PSEUDO, Language
from debt_wizard.screens.commands import CommandsDialog
from debt_wizard.screens.help import HelpDialog
from debt_wizard.screens.sessions import SessionsScreen
from debt_wizard.storage import Autosave, Home, Session, SessionError, Sessions, Settings, save_settings
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.save_line import SaveStateText
from debt_wizard.wizard import Wizard
from debt_wizard_content.guidance import entry

TICK = 0.2
"""Seconds between two looks whether it is time to save."""

MOST_UNDO = 50


class DebtWizard(Host):
    """Holds the open session. The case is the truth; screens show it and write to it."""

    TITLE = "debt-wizard"
    CSS_PATH = "styles/house.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    BINDINGS = [
        Binding("f2,ctrl+l", "switch_language", "Language", priority=True),
        Binding("ctrl+s", "save", "Save", priority=True),
        Binding("ctrl+p", "commands", "Commands", priority=True),
        Binding("f10", "sessions", "Sessions", priority=True),
        Binding("ctrl+q", "quit", "Quit", priority=True),
    ]

    def __init__(
        self, sessions: Sessions, session: Session | None, *, language: str, now: Callable[[], datetime]
    ) -> None:
        self.language = Language(language)
        self._sessions = sessions
        self._now = now
        self._session = session
        self._autosave = self._watch(session) if session is not None else None
        self._undo: list[Case] = []
        super().__init__()

    @property
    def case(self) -> Case:
        """The open case; an empty one while no session is open."""
        return self._session.case if self._session is not None else Case()

    @property
    def is_read_only(self) -> bool:
        """Whether the open case may only be looked at."""
        return self._session is None or self._session.read_only

    @property
    def exports(self) -> Path:
        """A folder of the program's own, one for each session."""
        return self._sessions.home.exports / (self._session.path.stem if self._session is not None else "")

    def now(self) -> datetime:
        """The present moment."""
        return self._now()

    def on_mount(self) -> None:
        """Show the open session, or the list; and look a few times a second whether it is time to save."""
        self.push_screen(Wizard() if self._session is not None else SessionsScreen(self._sessions))
        self.set_interval(TICK, self._save_if_due)

    def on_sessions_screen_chosen(self, message: SessionsScreen.Chosen) -> None:
        """Open the session that was chosen, or begin a new one."""
        try:
            session = self._sessions.open(message.name) if message.name else self._sessions.create()
        except SessionError as fault:
            for screen in self.screen_stack:
                if isinstance(screen, SessionsScreen):
                    screen.show_fault(fault)
            return
        self._close_session()
        self._session = session
        self._autosave = self._watch(session)
        self._undo = []
        self.switch_screen(Wizard())

    def case_changed(self) -> None:
        """Save soon."""
        if self._autosave is not None:
            self._autosave.touch()

    def save_at_once(self) -> None:
        """Save now, without waiting for the disk."""
        if self._autosave is not None:
            self._autosave.save()

    def remember_for_undo(self) -> None:
        """Keep the case as it is."""
        self._undo = [*self._undo[-MOST_UNDO:], deepcopy(self.case)]

    async def undo(self) -> None:
        """Take the last change to a list back."""
        if not self._undo or self._session is None:
            return
        here = self.case.about.step
        self._session.case = self._undo.pop()
        self.case.about.step = here
        self.case_changed()
        wizard = self._wizard
        if wizard is not None:
            await wizard.show_again()

    def go_to_step(self, step: str) -> None:
        """Leave the current step for another."""
        wizard = self._wizard
        if wizard is not None:
            self.call_later(wizard.go_to, step)

    def help_about(self, about: str) -> None:
        """Explain something; below it, the step where it stands."""
        general = f"screen.{self.case.about.step}"
        self.push_screen(HelpDialog(entry(about), entry(general) if about != general else None))

    def action_switch_language(self) -> None:
        """Say everything that is shown in the other language; nothing typed is touched."""
        self.language = Language("en" if self.language.code in {"zh", PSEUDO} else "zh")
        for screen in self.screen_stack:
            retell_all(screen)
            screen.refresh_bindings()
        save_settings(self._sessions.home, Settings(language=self.language.code))

    def action_save(self) -> None:
        """Save now."""
        self.case_changed()
        self.save_at_once()

    def action_commands(self) -> None:
        """Show every command, and do the one that is chosen."""

        def press(key: str | None) -> None:
            if key is not None:
                self.simulate_key(key)

        if not isinstance(self.screen, CommandsDialog):
            self.push_screen(CommandsDialog(), press)

    def action_sessions(self) -> None:
        """Save, and show all sessions."""
        if self._wizard is not None and self.screen is self._wizard:
            self._close_session()
            self.switch_screen(SessionsScreen(self._sessions))

    async def action_quit(self) -> None:
        """Save what is left, and go."""
        self._close_session()
        self.exit()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of the library's own: they speak one language only."""
        return ()

    def _fatal_error(self) -> None:
        """Say in the person's language that it was the program's fault. The library would print their answers."""
        self._close_session()
        self._exit_renderables.append(Text(self.language.say("window.crashed")))
        self._close_messages_no_wait()

    @property
    def _wizard(self) -> Wizard | None:
        return next((screen for screen in self.screen_stack if isinstance(screen, Wizard)), None)

    def _watch(self, session: Session) -> Autosave:
        return Autosave(session, changed=self._save_state_changed)

    def _close_session(self) -> None:
        """Save what is left and let others open it."""
        if self._autosave is not None:
            self._autosave.close()
            self._autosave = None
        if self._session is not None:
            self._session.close()
            self._session = None

    def _save_if_due(self) -> None:
        if self._autosave is not None:
            self._autosave.tick()

    def _save_state_changed(self) -> None:
        """Say whether it is saved; called from the writing thread too."""
        if self._thread_id:
            self.call_later(self._show_save_state)

    def _show_save_state(self) -> None:
        if self._autosave is None:
            return
        for screen in self.screen_stack:
            for text in screen.query(SaveStateText):
                text.show(self._autosave.state)


def run(
    *,
    home: Home,
    language: str,
    resume: str | None,
    demo: bool = False,
    mouse: bool = True,
    incognito: bool = False,
    read_only: bool = False,
) -> int:
    """Open the program on screen and stay until the person quits.

    `resume` names a session; without it, the list is shown, or a first session begun where there is none.

    Raises:
        SessionError: the session cannot be opened.
    """
    sessions = Sessions(home, now=_now)
    session: Session | None = None
    if resume is not None:
        session = sessions.open(resume, read_only=read_only)
    elif not sessions.list():
        session = sessions.create()
    DebtWizard(sessions, session, language=language, now=_now).run(mouse=mouse)
    return 0


def _now() -> datetime:
    return datetime.now().astimezone()
