"""How a session comes on screen: after the first frame, from the list, or by way of an older version of its file."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from textual.screen import Screen

from debt_wizard.hearing import Hearing
from debt_wizard.opening import Opening
from debt_wizard.screens.first_frame import FirstFrame
from debt_wizard.storage import Home, SessionError

if TYPE_CHECKING:  # imported after the first frame, because they bring the models and the content with them
    from debt_wizard.screens.sessions import SessionsScreen
    from debt_wizard.storage import Session, Sessions
    from debt_wizard.wizard import Wizard

READY_AFTER = 0.5
"""Seconds after the first step stands until what later steps need is brought in."""


class Beginning(Hearing):
    """Opens sessions, and tells who comes back where they were."""

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
        self.fault: SessionError | None = None
        """Why nothing could be opened."""
        home = _home_of(sessions, opening)
        super().__init__(home, language=language, now=now, incognito=incognito, contrast=contrast)
        self._is_opening = opening is not None
        if session is not None:
            self._go_on_with(session)

    def _begin(self) -> None:
        """Show the open session or the list, if need be after a first frame."""
        if self._opening is None:
            self.push_screen(self._landing())
        else:
            self.push_screen(FirstFrame())
            self.call_after_refresh(self.run_worker, partial(self._open, self._opening))

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
        self._is_opening = False
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
        if not self._hear_again():
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

    @property
    def _wizard(self) -> "Wizard | None":
        from debt_wizard.wizard import Wizard

        return next((screen for screen in self.screen_stack if isinstance(screen, Wizard)), None)


def _home_of(sessions: "Sessions | None", opening: Opening | None) -> Home:
    if sessions is not None:
        return sessions.home
    if opening is not None:
        return opening.home
    raise ValueError("neither sessions nor an opening")
