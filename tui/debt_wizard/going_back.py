"""How one goes back: to before what was done last on a step, or to an earlier version of the whole session."""

from typing import TYPE_CHECKING

from debt_wizard.language import Language
from debt_wizard.leaving import FLUSH
from debt_wizard.noting import Noting
from debt_wizard.storage import SessionError
from debt_wizard.widgets.fault import fault_text

if TYPE_CHECKING:  # imported after the first frame, because it brings the models with it
    from debt_wizard.storage import Version


class GoingBack(Noting):
    """Takes back a deed, or restores a version."""

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


def _nothing_to_undo(language: Language) -> str:
    return language.say("window.nothing_to_undo")
