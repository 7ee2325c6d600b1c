"""The line on top: the session, whether it is saved, and the language."""

from textual.app import ComposeResult
from textual.containers import Horizontal

from debt_wizard.language import Language
from debt_wizard.widgets.host import SaveState
from debt_wizard.widgets.retold import Retold
from debt_wizard.widgets.told import Told


class SaveLine(Horizontal):
    """Says "saved" only when the file on disk holds what is shown."""

    DEFAULT_CSS = """
    SaveLine { height: 1; background: $panel; padding: 0 1; }
    SaveLine Told { height: 1; text-overflow: ellipsis; }
    SaveLine #save-state { width: auto; }
    SaveLine.-failed { background: $error; }
    """

    def compose(self) -> ComposeResult:
        yield SessionTitle()
        yield SaveStateText()


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
        super().__init__(lambda language: language.say(f"saving.{self._state}"), id="save-state")

    def show(self, state: SaveState) -> None:
        """Say another state from here on."""
        self._state = state
        if self.parent is not None:
            self.parent.set_class(state == "failed", "-failed")
        self.retell()
