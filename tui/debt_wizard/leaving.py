"""How the program ends or sleeps: never without a last save, and never unsaved without asking."""

import asyncio
from collections.abc import Callable

from rich.text import Text

from debt_wizard.case import clean
from debt_wizard.language import Language
from debt_wizard.open_case import OpenCase
from debt_wizard.signals import end_for_certain
from debt_wizard.widgets.fault import why_not_saved

LAST_KEYS = 0.1
"""Seconds in which the last keys pressed reach the case, before the program ends or sleeps."""

FLUSH = 3.0
"""Seconds that the last save may take before the person is asked."""


class Leaving(OpenCase):
    """Quit, a signal, a suspension, a fault of the program."""

    async def action_save_and_suspend(self) -> None:
        """Save, then sleep until the shell brings the program back: nobody knows when, or whether."""
        await asyncio.sleep(LAST_KEYS)
        if self._autosave is not None:
            self._autosave.flush(FLUSH)
        self.action_suspend_process()

    def action_help_quit(self) -> None:
        """Ctrl+C loses nothing and ends nothing: it asks."""
        self._ask("Quit", lambda language: language.say("saving.quit.ask"), self._leave)

    async def action_quit(self) -> None:
        """Save what is left, and go; ask first where it cannot be saved."""
        self._saved_or_asked("Quit", self._leave)

    def _saved_or_asked(self, word: str, go: Callable[[], None]) -> None:
        fault = None if self._autosave is None or self._autosave.flush(FLUSH) else self._autosave.fault
        if fault is None:
            go()
            return
        why = fault
        self._show_save_state()
        self._ask(word, lambda language: language.say("saving.quit.unsaved", why=why_not_saved(language, why)), go)

    def _ask(self, word: str, question: Callable[[Language], str], go: Callable[[], None]) -> None:
        from debt_wizard.screens.confirm import ConfirmDialog

        def done(yes: bool | None) -> None:
            if yes:
                go()

        if not isinstance(self.screen, ConfirmDialog):
            dialog = ConfirmDialog(
                lambda language: language.word(word),
                question,
                yes=lambda language: language.word(word),
                no=lambda language: language.word("Go on"),
            )
            self.push_screen(dialog, done)

    def _leave(self) -> None:
        self._close_session()
        self.exit()

    def _end(self, code: int) -> None:
        """A signal: end, as soon as the keys that were pressed before it have reached the case."""
        asyncio.get_running_loop().call_later(LAST_KEYS, self._end_now, code)

    def _end_now(self, code: int) -> None:
        """Save and end. The dialogs that may stand open ask nothing any more."""
        self.case_changed()
        self._close_session()
        end_for_certain(code)
        self.exit(return_code=code)

    def _fatal_error(self) -> None:
        """Say in the person's language that it was the program's fault, and where the note of it is.

        The library would print their answers.
        """
        self._close_session()
        if not self._exit_renderables:  # of several faults the first one says it all
            self._exit_renderables.append(Text(self._say_crashed()))
        self._close_messages_no_wait()

    def _say_crashed(self) -> str:
        from debt_wizard.storage.crash_note import keep_crash_note

        said = self.language.say("window.crashed")
        note = keep_crash_note(self._home, self._exception, self.now()) if self._exception is not None else None
        return said if note is None else f"{said}\n{self.language.say('window.crash_note')}\n{clean(str(note))}"
