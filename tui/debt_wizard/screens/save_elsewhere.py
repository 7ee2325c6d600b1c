"""Where a save fails: another folder, and the session goes on there."""

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input

from debt_wizard.case import clean
from debt_wizard.language import Language
from debt_wizard.storage import Autosave, SessionError
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.fault import fault_text
from debt_wizard.widgets.told import Told


class SaveElsewhereDialog(Dialog[Path]):
    """Asks for a folder; closes with the file that the session is in from then on."""

    DEFAULT_CSS = """
    SaveElsewhereDialog #elsewhere-fault { color: $text-error; }
    """

    def __init__(self, autosave: Autosave) -> None:
        super().__init__()
        self._autosave = autosave
        self._fault: SessionError | None = None
        self._not_there = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(lambda language: language.word("Save elsewhere"), classes="dialog-title")
            yield Told(lambda language: language.say("saving.elsewhere.ask", example=clean(str(Path.home()))))
            yield Input(id="elsewhere", compact=True, select_on_focus=False)
            yield Told(self._say_fault, id="elsewhere-fault")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Save"), id="save", variant="primary")
                yield WordButton(lambda language: language.word("Cancel"), id="cancel")

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one("#elsewhere").focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Save there, or not."""
        if event.button.id == "save":
            self._save()
        else:
            self.dismiss(None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter saves."""
        self._save()

    def _save(self) -> None:
        typed = clean(self.query_one("#elsewhere", Input).value).strip()
        self._fault, self._not_there = None, ""
        try:
            folder = Path(typed).expanduser()
            if not typed or not folder.is_dir():
                self._not_there = typed or "…"
            else:
                path = folder.absolute() / self._autosave.session.path.name
                self._autosave.save_elsewhere(path)
                self.dismiss(path)
                return
        except SessionError as fault:
            self._fault = fault
        except (OSError, RuntimeError, ValueError):
            self._not_there = typed
        self.query_one("#elsewhere-fault", Told).retell()

    def _say_fault(self, language: Language) -> str:
        if self._fault is not None:
            return fault_text(language, self._fault)
        if self._not_there:
            return language.say("saving.elsewhere.no_folder", typed=self._not_there, example=clean(str(Path.home())))
        return ""
