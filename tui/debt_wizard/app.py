"""The application: what is opened, and which screen is shown."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events
from textual.binding import Binding
from textual.driver import Driver
from textual.screen import Screen

from debt_wizard.case import clean
from debt_wizard.leaving import FLUSH, Leaving
from debt_wizard.opening import Opening
from debt_wizard.pasting import read_pastes_whole
from debt_wizard.screens.first_frame import FirstFrame
from debt_wizard.signals import heed_signals
from debt_wizard.storage import Home, SessionError, load_settings
from debt_wizard.widgets.fault import fault_text

if TYPE_CHECKING:  # imported after the first frame, because they bring the models and the content with them
    from debt_wizard.screens.log_talk import LogTalkDialog
    from debt_wizard.screens.sessions import SessionsScreen
    from debt_wizard.storage import Session, Sessions, Version
    from debt_wizard.wizard import Wizard

TICK = 0.2
"""Seconds between two looks whether it is time to save."""

READY_AFTER = 0.5
"""Seconds after the first step stands until what later steps need is brought in."""


class DebtWizard(Leaving):
    """Opens sessions and moves between the list, the wizard and the dialogs over them."""

    TITLE = "debt-wizard"
    CSS_PATH = "styles/house.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]

    BINDINGS = [
        Binding("f2,ctrl+l", "switch_language", "Language", priority=True),
        Binding("ctrl+s", "save", "Save", priority=True),
        Binding("ctrl+p", "commands", "Commands", priority=True),
        Binding("f9", "log_talk", "Log", priority=True),
        Binding("f10", "sessions", "Sessions", priority=True),
        Binding("ctrl+q", "quit", "Quit", priority=True),
        Binding("f12,ctrl+o", "save_elsewhere", "Save elsewhere", priority=True),
        Binding("f11,ctrl+r", "versions", "Earlier versions", priority=True),
        Binding("f5", "contrast", "Contrast", priority=True),
        Binding("escape", "dismiss_notice", show=False),
        Binding("ctrl+z", "save_and_suspend", show=False),
    ]

    def __init__(
        self,
        sessions: "Sessions | None",
        session: "Session | None",
        *,
        language: str,
        now: Callable[[], datetime],
        opening: Opening | None = None,
        incognito: bool = False,
        demo: bool = False,
        contrast: bool = False,
    ) -> None:
        """`opening` is carried out after the first frame; without it, `sessions` are those of the home."""
        self.is_sample = demo
        self._opening = opening
        self._held: list[events.Event] = []
        self._left_at: datetime | None = None
        """When the session was left that was opened last, where that is to be told."""
        self._talk: LogTalkDialog | None = None
        self.fault: SessionError | None = None
        """Why nothing could be opened."""
        home = _home_of(sessions, opening)
        super().__init__(home, language=language, now=now, incognito=incognito, contrast=contrast)
        if session is not None:
            self._go_on_with(session)

    def get_driver_class(self) -> type[Driver]:
        """The library's way to this terminal, with pastes read whole."""
        driver = super().get_driver_class()
        read_pastes_whole()
        return driver

    def on_mount(self) -> None:
        """Show the open session or the list, if need be after a first frame; and look whether it is time to save."""
        self.set_interval(TICK, self._save_if_due)
        if not self.is_headless:
            heed_signals(self._end)
        if self._opening is None:
            self.push_screen(self._landing())
        else:
            self.push_screen(FirstFrame())
            self.call_after_refresh(self.run_worker, partial(self._open, self._opening))

    async def on_event(self, event: events.Event) -> None:
        """Keep what is typed while a session is being opened, for the step that it is meant for."""
        if self._opening is not None and isinstance(event, events.Key | events.Paste) and not _quits(event):
            self._held.append(event)
            return
        if isinstance(event, events.Key | events.Paste):
            self._go_on_below(event)
        await super().on_event(event)

    def _go_on_below(self, event: events.Key | events.Paste) -> None:
        """Whoever comes back and simply goes on typing is taken to the step, with every key in its order."""
        if self._left_at is None:
            return
        from debt_wizard.screens.landing import Landing

        if isinstance(self.screen, Landing) and not self.screen.takes(event):
            self.screen.dismiss()

    async def _open(self, opening: Opening) -> None:
        """Open the session in a thread, so that the first frame stands and keys are heard meanwhile."""
        try:
            session = await asyncio.to_thread(opening.open)
        except SessionError as fault:
            from debt_wizard.screens.damaged import DAMAGED

            if fault.code in DAMAGED:
                await self._begin_with_the_damage(fault)
            else:
                self.fault = fault
                self.exit()
            return
        if session is not None:
            self._came_back_to(session)
        landing = self._landing()
        await self.switch_screen(landing)
        landing.call_later(self._give_back)

    async def _begin_with_the_damage(self, fault: SessionError) -> None:
        """The keys typed so far were meant for something else than what is asked now."""
        self._held.clear()
        self._opening = None
        await self.switch_screen(self._landing())
        self._offer_recovery(fault)

    def _offer_recovery(self, fault: SessionError) -> None:
        """Over the list: what is wrong with a file, and the newest good version of it."""
        from debt_wizard.screens.damaged import DamagedDialog

        def done(recover: bool | None) -> None:
            if recover:
                self._show(lambda: self.sessions.recover(str(fault.path)))
            else:
                self._show_fault(fault)

        self.push_screen(DamagedDialog(fault, self._home), done)

    def _give_back(self) -> None:
        """The step stands: now the keys can be pressed that were typed before it did."""
        self._opening = None
        is_typing = bool(self._held)
        for event in self._held:
            self.post_message(event)
        self._held.clear()
        if not is_typing:
            self._show_where_left()
        self.set_timer(READY_AFTER, self._get_ready)

    def _get_ready(self) -> None:
        """Bring in what later steps need, beside the screen; where that fails, the step itself will say why."""
        if self._session is None:
            return
        from debt_wizard.getting_ready import get_ready

        work = partial(get_ready, self.case.model_copy(deep=True), self.today())
        self.run_worker(work, thread=True, exit_on_error=False, group="getting-ready", exclusive=True)

    def _came_back_to(self, session: "Session") -> None:
        """Open a session, and remember when it was left, where that is so long ago that it is to be told."""
        from debt_wizard.screens.landing import was_away

        left_at = session.case.about.updated
        self._left_at = left_at if was_away(session.case, left_at, self.now()) and not self.is_sample else None
        self._go_on_with(session)

    def _show_where_left(self) -> None:
        """Over the step, once it stands: where the person was and what is next."""
        if self._left_at is not None and self._wizard is not None:
            self._wizard.call_after_refresh(self._wizard.show_where_left, self._left_at)

    def _landing(self) -> Screen[None]:
        if self._session is None:
            from debt_wizard.screens.sessions import SessionsScreen

            return SessionsScreen(self.sessions)
        from debt_wizard.wizard import Wizard

        return Wizard()

    def on_sessions_screen_chosen(self, message: "SessionsScreen.Chosen") -> None:
        """Open the session that was chosen, or begin a new one."""
        name = message.name
        self._show(lambda: self.sessions.open(name) if name is not None else self.sessions.create())

    def _show(self, opened: "Callable[[], Session]") -> None:
        """Open a session from the list; where that fails, say why there, or offer an older version."""
        from debt_wizard.screens.damaged import DAMAGED
        from debt_wizard.wizard import Wizard

        try:
            session = opened()
        except SessionError as fault:
            if fault.code in DAMAGED:
                self._offer_recovery(fault)
            else:
                self._show_fault(fault)
            return
        self._close_session()
        self._came_back_to(session)
        self.switch_screen(Wizard())
        self.call_after_refresh(self._show_where_left)

    def _show_fault(self, fault: SessionError) -> None:
        from debt_wizard.screens.sessions import SessionsScreen

        for screen in self.screen_stack:
            if isinstance(screen, SessionsScreen):
                screen.show_fault(fault)

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

    def go_to_step(self, step: str, field: tuple[str, str | None] | None = None) -> None:
        """Leave the current step for another, and go to a field there: its name, and the debt that it is about."""
        wizard = self._wizard
        if wizard is not None:
            self.call_later(wizard.go_to, step, field)

    def help_about(self, about: str) -> None:
        """Explain something; below it, the step where it stands."""
        from debt_wizard.screens.help import HelpDialog
        from debt_wizard_content.guidance import entry

        general = f"screen.{self.case.about.step}"
        self.push_screen(HelpDialog(entry(about), entry(general) if about != general else None))

    def action_commands(self) -> None:
        """Show every command, and do the one that is chosen."""
        from debt_wizard.screens.commands import CommandsDialog

        def press(key: str | None) -> None:
            if key is not None:
                self.simulate_key(key)

        if not isinstance(self.screen, CommandsDialog):
            self.push_screen(CommandsDialog(), press)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A talk is logged over the wizard and its dialogs, once at a time; elsewhere its key has other work."""
        if action == "log_talk":
            return self._wizard is not None and self._talk is None and not self.is_read_only
        return super().check_action(action, parameters)

    def action_log_talk(self) -> None:
        """Log a talk, whatever is shown, without leaving it."""
        from debt_wizard.advice.refusal import has_road
        from debt_wizard.case import Contact
        from debt_wizard.screens.log_talk import LogTalkDialog

        wizard = self._wizard
        if wizard is None:
            return
        debt, channel = wizard.talking_about()
        now = self.now().replace(microsecond=0)
        self._talk = LogTalkDialog(Contact(at=now, debt=debt, channel=channel))
        had_road = has_road(self.case)

        async def done(contact: Contact | None) -> None:
            self._talk = None
            if contact is not None:
                await wizard.talk_logged(contact)
                if has_road(self.case) and not had_road:
                    self.tell(lambda language: language.say("talk_log.road"))

        self.push_screen(self._talk, done)

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

    @property
    def _wizard(self) -> "Wizard | None":
        from debt_wizard.wizard import Wizard

        return next((screen for screen in self.screen_stack if isinstance(screen, Wizard)), None)


def run(
    *,
    home: Home,
    language: str,
    resume: str | None,
    make: Callable[[], str] | None = None,
    latest: bool = False,
    demo: bool = False,
    mouse: bool = True,
    incognito: bool = False,
    read_only: bool = False,
    contrast: bool | None = None,
) -> int:
    """Open the program on screen and stay until the person quits.

    `resume` names a session, `make` makes one and returns its name, and `latest` means the one used last; without
    any of them, the list is shown, or a first session begun where there is none. `contrast` stands in for the choice
    that the home remembers.

    Raises:
        SessionError: the session cannot be opened.
    """
    opening = Opening(home, _now, name=resume, make=make, latest=latest, read_only=read_only)
    app = DebtWizard(
        None,
        None,
        language=language,
        now=_now,
        opening=opening,
        incognito=incognito,
        demo=demo,
        contrast=load_settings(home).contrast if contrast is None else contrast,
    )
    app.run(mouse=mouse)
    if app.fault is not None:
        raise app.fault
    return app.return_code or 0


def _home_of(sessions: "Sessions | None", opening: Opening | None) -> Home:
    if sessions is not None:
        return sessions.home
    if opening is not None:
        return opening.home
    raise ValueError("neither sessions nor an opening")


def _quits(event: events.Event) -> bool:
    return isinstance(event, events.Key) and event.key == "ctrl+q"


def _now() -> datetime:
    return datetime.now().astimezone()
