"""The line on top: the session, whether it is saved, and the language."""

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from debt_wizard.language import Language
from debt_wizard.storage import SessionError
from debt_wizard.widgets.host import SaveState
from debt_wizard.widgets.not_saved_bar import NotSavedBar
from debt_wizard.widgets.notice_bar import NoticeBar
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told


class SaveLine(Vertical):
    """Says "saved" only when the file on disk holds what is shown; under it, what is wrong and what is to be told."""

    DEFAULT_CSS = """
    SaveLine { height: auto; }
    SaveLine > #save-row { height: 1; background: $panel; padding: 0 1; }
    SaveLine #session-title { height: 1; text-overflow: ellipsis; }
    SaveLine #save-state { height: 1; width: auto; }
    SaveLine.-failed > #save-row { background: $error; }
    """

    def compose(self) -> ComposeResult:
        with Horizontal(id="save-row"):
            yield SessionTitle()
            yield SaveStateText()
        yield NotSavedBar()
        yield NoticeBar()

    def show(self, state: SaveState, fault: SessionError | None) -> None:
        """Say another state from here on, and why nothing is saved, if nothing is."""
        self.set_class(state == "failed", "-failed")
        self.query_one(SaveStateText).show(state)
        self.query_one(NotSavedBar).show(fault if state == "failed" else None)


class SessionTitle(Told):
    """The program's name and the session's title."""

    def __init__(self) -> None:
        super().__init__(self._say, id="session-title")

    def _say(self, language: Language) -> str:
        about = self.app.case.about
        return f"debt-wizard  {about.title or about.name}"


class SaveStateText(Told, Retold):
    """Saved, saving, not saved, or only to be read."""

    def __init__(self) -> None:
        self._state: SaveState = "saved"
        super().__init__(self._say, id="save-state")

    def on_mount(self) -> None:
        """A session may be read-only from the start."""
        self.show(self.app.save_state)

    def show(self, state: SaveState) -> None:
        """Say another state from here on."""
        self._state = state
        self.retell()

    def _say(self, language: Language) -> str:
        if self.app.is_sample and self._state in {"saved", "saving", "unsaved"}:
            return language.say("saving.sample")
        return language.say(f"saving.{self._state}")
