"""The open session: its case, its saving, its undo, and what is to be said about its file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from debt_wizard.notices import Notices
from debt_wizard.storage import Home
from debt_wizard.widgets.host import SaveState

if TYPE_CHECKING:  # imported after the first frame, because they bring the models and the content with them
    from debt_wizard.advice.told_balance import ToldBalances
    from debt_wizard.case import Case
    from debt_wizard.case.deed import Deed
    from debt_wizard.case.told_money import ToldMoney
    from debt_wizard.storage import Autosave, Session, Sessions

MOST_UNDO = 50


class OpenCase(Notices):
    """Holds the session. The case is the truth; screens show it and write to it."""

    def __init__(
        self, home: Home, *, language: str, now: Callable[[], datetime], incognito: bool, contrast: bool
    ) -> None:
        self._now = now
        self._session: Session | None = None
        self._autosave: Autosave | None = None
        self._amounts: tuple[ToldBalances | ToldMoney, ...] = ()
        self._undo: list[Deed] = []
        self._told = 0
        """How many of the notices of storage were taken."""
        super().__init__(home, language=language, incognito=incognito, contrast=contrast)

    @property
    def save_state(self) -> SaveState:
        """Whether what is shown is on disk."""
        return self._autosave.state if self._autosave is not None else "saved"

    @property
    def sessions(self) -> "Sessions":
        """The sessions of the home."""
        from debt_wizard.storage import Sessions

        return Sessions(self._home, now=self._now)

    @property
    def case(self) -> "Case":
        """The open case; an empty one while no session is open."""
        from debt_wizard.case import Case

        return self._session.case if self._session is not None else Case()

    @property
    def is_read_only(self) -> bool:
        """Whether the open case may only be looked at."""
        return self._session is None or self._session.read_only

    @property
    def exports(self) -> Path:
        """A folder of the program's own, one for each session."""
        return self._home.exports / (self._session.path.stem if self._session is not None else "")

    def now(self) -> datetime:
        """The present moment."""
        return self._now()

    def case_changed(self) -> None:
        """Save soon; an amount that was told anew is noted with its moment, and what was just told has been read."""
        self._went_on(self.case.about.step if self._session is not None else None)
        for told in self._amounts if self._session is not None else ():
            told.note(self.case, self._now())
        self._is_done()
        if self._autosave is not None:
            self._autosave.touch()

    def save_at_once(self) -> None:
        """Save now, without waiting for the disk."""
        self._is_done()
        if self._autosave is not None:
            self._autosave.save()

    def action_save(self) -> None:
        """Save now."""
        self.case_changed()
        self.save_at_once()

    def remember_for_undo(self, step: str | None = None) -> None:
        """Keep the case as it is, until what is done next is taken back, on the step where it is shown."""
        from debt_wizard.case.deed import Deed

        self._is_done()
        self._undo = [*self._undo[-MOST_UNDO:], Deed(self.case, step or self.case.about.step)]

    def _is_done(self) -> None:
        """What was remembered for is done; what is told from here on does not belong to it."""
        if self._undo:
            self._undo[-1].is_done()

    def _go_on_with(self, session: "Session") -> None:
        """This session is open from here on."""
        from debt_wizard.storage import Autosave

        self._session = session
        self._see_amounts()
        self.language = self.language.in_currency(session.case.about.currency)
        self._autosave = Autosave(session, changed=self._save_state_changed)
        self._undo = []
        self._forget_notices()
        self._told = 0
        self._take_notices(session)
        self._take_missed()

    def _see_amounts(self) -> None:
        """See the amounts as they stand: only one that is told from here on is told anew."""
        from debt_wizard.advice.told_balance import ToldBalances
        from debt_wizard.case.told_money import ToldMoney

        self._amounts = (ToldBalances(self.case), ToldMoney(self.case))

    def _take_missed(self) -> None:
        """A payment that is not noted yet is named once to whoever comes back, unless the step of payments says it."""
        from debt_wizard.advice.missed import first_missed
        from debt_wizard.screens.missed_payment import missed_notice

        case = self.case
        first = first_missed(case, self._now().date())
        if first is not None and first.is_open and case.about.step != "payments":
            self._tell_until("payments", lambda language: missed_notice(language, case, first))

    def _take_notices(self, session: "Session") -> None:
        """What storage has to say of the session, now or later: each thing once."""
        from debt_wizard.screens.notices import notice_text

        self.notices += [notice_text(notice) for notice in session.notices[self._told :]]
        self._told = len(session.notices)

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
        if len(self._autosave.session.notices) > self._told:
            self._take_notices(self._autosave.session)
            self._show_notices()
        from debt_wizard.widgets.save_line import SaveLine

        for screen in self.screen_stack:
            for line in screen.query(SaveLine):
                line.show(self._autosave.state, self._autosave.fault)
